package dk.tvaers.matter;

import static dk.tvaers.testkit.Fresh.ALBERTSLUND;
import static dk.tvaers.testkit.Fresh.GLOSTRUP;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dk.tvaers.access.Role;
import dk.tvaers.kernel.Invalid;
import dk.tvaers.kernel.MunicipalityCode;
import dk.tvaers.kernel.Now;
import dk.tvaers.kernel.RuleBroken;
import dk.tvaers.testkit.Fresh;
import dk.tvaers.testkit.Portal;
import java.time.LocalDate;
import java.util.concurrent.Callable;
import org.assertj.core.api.ThrowableAssert.ThrowingCallable;
import org.jspecify.annotations.Nullable;

/** What the tests of matters share: a collaboration of two, and how its people open, write and look. */
abstract class MatterTesting {

    static final LocalDate TODAY = Now.today();

    final Matters matters = Portal.bean(Matters.class);
    final ConductingMatters conducting = Portal.bean(ConductingMatters.class);
    final DecidingMatters deciding = Portal.bean(DecidingMatters.class);
    final Fresh fresh = Fresh.collaboration(GLOSTRUP, ALBERTSLUND);

    static MatterData data(@Nullable String unit, LocalDate askedOn) {
        return new MatterData(
                "Tilslutning til fælles udbud", "Vi køber sammen", unit, null, null, askedOn, TODAY.plusDays(30));
    }

    static StepData prepared(LocalDate on) {
        return new StepData(MatterStep.PREPARED, on, null, null, null, null, null);
    }

    static StepData agenda(LocalDate on) {
        return new StepData(MatterStep.ON_AGENDA, on, "Økonomiudvalget", null, null, null, null);
    }

    static StepData decided(@Nullable Outcome outcome, @Nullable Long volume, LocalDate on) {
        return new StepData(MatterStep.DECIDED, on, "Økonomiudvalget", outcome, volume, "15/6820", null);
    }

    MatterId open(MatterData data) {
        return coordinator(() -> conducting.open(data));
    }

    MatterItem get(MatterId id) {
        return coordinator(() -> matters.get(id));
    }

    MunicipalityProgress progress(MatterId id, MunicipalityCode code) {
        return coordinator(() -> matters.progress(id, code));
    }

    void askLate(MatterId id, MunicipalityCode code) {
        coordinator(() -> {
            conducting.askLate(id, code);
            return true;
        });
    }

    void write(MatterId id, MunicipalityCode code, long version, StepData data) {
        leader(code, () -> {
            deciding.write(id, code, version, data);
            return true;
        });
    }

    <T> T coordinator(Callable<T> call) {
        return fresh.asCoordinator(call);
    }

    <T> T leader(MunicipalityCode code, Callable<T> call) {
        return fresh.as(Role.PROGRAMME_LEADER, code, null, call);
    }

    static void refused(String key, ThrowingCallable call) {
        assertThatThrownBy(call).isInstanceOfSatisfying(RuleBroken.class, broken -> assertThat(broken.key())
                .isEqualTo(key));
    }

    static void invalid(String field, ThrowingCallable call) {
        assertThatThrownBy(call).isInstanceOfSatisfying(Invalid.class, invalid -> assertThat(invalid.problems())
                .extracting(Invalid.Problem::field)
                .contains(field));
    }
}
