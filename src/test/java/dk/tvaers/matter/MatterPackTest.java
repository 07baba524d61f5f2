package dk.tvaers.matter;

import static dk.tvaers.testkit.Fresh.ALBERTSLUND;
import static dk.tvaers.testkit.Fresh.GLOSTRUP;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;

import dk.tvaers.access.Role;
import dk.tvaers.exchange.PackContent;
import dk.tvaers.home.Agenda;
import dk.tvaers.kernel.MunicipalityCode;
import dk.tvaers.kernel.Now;
import dk.tvaers.kit.Texts;
import dk.tvaers.testkit.Fresh;
import dk.tvaers.testkit.Portal;
import dk.tvaers.testkit.Scopes;
import dk.tvaers.testkit.SentStatements;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;

@Tag("database")
class MatterPackTest {

    private final Fresh fresh = Fresh.collaboration(GLOSTRUP, ALBERTSLUND);
    private final MatterPack pack = Portal.bean(MatterPack.class);
    private final LocalDate today = Now.today();
    private final LocalDate deadline = today.plusDays(10);

    @Test
    void aMunicipalityIsAskedForItsDecisionAndTheReportCountsThemAll() {
        assertThat(of(GLOSTRUP)).isEmpty();
        assertThat(of(null)).isEmpty();
        MatterId id = open();
        assertThat(of(GLOSTRUP).orElseThrow().decisions())
                .containsExactly(
                        new PackContent.Decision("Træf kommunens beslutning i sagen: Samarbejdsaftale", deadline));
        assertThat(row(GLOSTRUP)).containsExactly("Samarbejdsaftale", "", deadline.toString(), "Ikke begyndt", "", "");
        write(id, 0, new StepData(MatterStep.ON_AGENDA, deadline.plusDays(1), "ØU", null, null, null, null));
        assertThat(row(GLOSTRUP)).endsWith("", "På dagsorden efter fristen");
        write(id, 1, new StepData(MatterStep.DECIDED, today, "ØU", Outcome.APPROVED, null, null, null));
        assertThat(row(GLOSTRUP)).endsWith("Godkendt", "");
        assertThat(of(GLOSTRUP).orElseThrow().decisions()).isEmpty();
        assertThat(of(ALBERTSLUND).orElseThrow().decisions()).hasSize(1);
        assertThat(row(null)).containsExactly("Samarbejdsaftale", deadline.toString(), "2", "1", "1", "", "0");
        assertThat(of(null).orElseThrow().decisions()).isEmpty();
    }

    @Test
    void whoHasNotDecidedInTimeIsLateAndTheMatterIsForTheNextMeeting() {
        MatterId id = open();
        open();
        assertThat(fresh.asCoordinator(() -> Portal.bean(Agenda.class).gather()))
                .isEmpty();
        Fresh.sql(
                "update matter set deadline = ? where id = ?",
                today.minusDays(1).toString(),
                id.value());
        assertThat(row(GLOSTRUP)).endsWith("", "Frist overskredet");
        assertThat(row(null)).endsWith("2");
        assertThat(fresh.asCoordinator(() -> Portal.bean(Agenda.class).gather()))
                .singleElement()
                .satisfies(points -> assertThat(points.items())
                        .extracting(item -> item.record(), item -> item.since())
                        .containsExactly(tuple(id, today.minusDays(1))));
    }

    @Test
    void itIsReadInThreeStatementsHoweverManyThereAre() {
        open();
        open();
        assertThat(fresh.<Long>asCoordinator(
                        () -> SentStatements.count(() -> pack.of(Scopes.of(GLOSTRUP), Texts.DANISH))))
                .isEqualTo(3);
    }

    private List<String> row(@Nullable MunicipalityCode code) {
        return of(code).orElseThrow().tables().getFirst().rows().getFirst();
    }

    private MatterId open() {
        return fresh.asCoordinator(() -> Portal.bean(ConductingMatters.class)
                .open(new MatterData("Samarbejdsaftale", "Direktøren godkender", null, null, null, today, deadline)));
    }

    private void write(MatterId id, int version, StepData data) {
        fresh.as(Role.PROGRAMME_LEADER, GLOSTRUP, null, () -> {
            Portal.bean(DecidingMatters.class).write(id, GLOSTRUP, version, data);
            return true;
        });
    }

    private Optional<PackContent> of(@Nullable MunicipalityCode code) {
        return fresh.as(Role.SECRETARY, null, null, () -> pack.of(Scopes.of(code), Texts.DANISH));
    }
}
