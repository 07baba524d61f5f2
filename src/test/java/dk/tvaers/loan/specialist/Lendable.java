package dk.tvaers.loan.specialist;

import static dk.tvaers.testkit.Fresh.ALBERTSLUND;
import static dk.tvaers.testkit.Fresh.GLOSTRUP;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dk.tvaers.access.Grant;
import dk.tvaers.access.Role;
import dk.tvaers.kernel.Invalid;
import dk.tvaers.kernel.Money;
import dk.tvaers.kernel.Period;
import dk.tvaers.kernel.PersonId;
import dk.tvaers.kernel.PortalException;
import dk.tvaers.kernel.RuleBroken;
import dk.tvaers.testkit.Fresh;
import dk.tvaers.testkit.Portal;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import java.util.concurrent.Callable;
import org.jspecify.annotations.Nullable;

/** A collaboration of two municipalities with a catalogue, and people who can be lent. */
public final class Lendable {

    /** A Monday. */
    public static final LocalDate MONDAY = LocalDate.of(2026, 1, 5);

    public static final String NAME = "It-arkitekt Nord";

    public final Fresh fresh = Fresh.collaboration(GLOSTRUP, ALBERTSLUND);
    public final CatalogueEntryId architect = entry(CatalogueKind.JOB_CATEGORY, "It-arkitekt");
    public final CatalogueEntryId tester = entry(CatalogueKind.COMPETENCE, "Testledelse");
    public final PersonId person = fresh.person(NAME, GLOSTRUP);
    private final KeepingSpecialists keeping = Portal.bean(KeepingSpecialists.class);

    public CatalogueEntryId entry(CatalogueKind kind, String name) {
        return fresh.asCoordinator(() -> Portal.bean(Catalogue.class).add(kind, name));
    }

    public SpecialistData data(@Nullable PersonId who, @Nullable String role) {
        return new SpecialistData(
                GLOSTRUP, who, role, architect, Set.of(tester), "Kun om tirsdagen", null, new Period(MONDAY, null));
    }

    /** The person of Glostrup, 20 hours a week. */
    public SpecialistId add() {
        return leader(() -> keeping.add(data(person, null), new BigDecimal("20")));
    }

    /** 500.000 + 100.000 + 100.000 kroner over 1400 hours: 500 kroner an hour. */
    public static CostCalculation cost() {
        return new CostCalculation(
                Money.kroner(500_000), Money.kroner(100_000), Money.kroner(100_000), new BigDecimal("1400"));
    }

    public RateData rate(String perHour, LegalBasis basis, Period validity) {
        return new RateData(
                new RateData.Holder.Category(GLOSTRUP, architect), Money.of(perHour), basis, validity, cost());
    }

    public RateId set(RateData data) {
        return leader(() -> Portal.bean(KeepingRates.class).set(data));
    }

    public <T> T leader(Callable<T> call) {
        return fresh.as(Role.PROGRAMME_LEADER, GLOSTRUP, null, call);
    }

    public <T> T neighbour(Callable<T> call) {
        return fresh.as(Role.PROGRAMME_LEADER, ALBERTSLUND, null, call);
    }

    /** As the specialist, with a role that reads. */
    public <T> T self(Callable<T> call) {
        return fresh.as(person, List.of(new Grant(Role.READER, ALBERTSLUND, null, null)), call);
    }

    /** Runs what gives nothing back. */
    static Callable<Boolean> doing(Runnable run) {
        return () -> {
            run.run();
            return true;
        };
    }

    static void refused(String key, Callable<?> call) {
        assertThatThrownBy(call::call)
                .isInstanceOfAny(Invalid.class, RuleBroken.class)
                .satisfies(thrown -> assertThat(
                                thrown instanceof Invalid invalid
                                        ? invalid.problems().stream()
                                                .map(Invalid.Problem::reason)
                                                .toList()
                                        : List.of(((PortalException) thrown).key()))
                        .contains(key));
    }
}
