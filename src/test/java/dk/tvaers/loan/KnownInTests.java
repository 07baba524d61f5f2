package dk.tvaers.loan;

import dk.tvaers.access.Role;
import dk.tvaers.kernel.Money;
import dk.tvaers.kernel.MunicipalityCode;
import dk.tvaers.kernel.Period;
import dk.tvaers.kernel.PersonId;
import dk.tvaers.loan.specialist.Catalogue;
import dk.tvaers.loan.specialist.CatalogueEntryId;
import dk.tvaers.loan.specialist.CatalogueKind;
import dk.tvaers.loan.specialist.CostCalculation;
import dk.tvaers.loan.specialist.KeepingRates;
import dk.tvaers.loan.specialist.KeepingSpecialists;
import dk.tvaers.loan.specialist.LegalBasis;
import dk.tvaers.loan.specialist.RateData;
import dk.tvaers.loan.specialist.RateId;
import dk.tvaers.loan.specialist.SpecialistData;
import dk.tvaers.loan.specialist.SpecialistId;
import dk.tvaers.loan.specialist.Week;
import dk.tvaers.testkit.Fresh;
import dk.tvaers.testkit.Portal;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** Specialists who can be lent, 37 hours a week, and cost their municipality 500 kroner an hour. */
final class KnownInTests {

    private static final LocalDate LONG_AGO = LocalDate.of(2020, 1, 6);
    private static final CostCalculation COST = new CostCalculation(
            Money.kroner(500_000), Money.kroner(100_000), Money.kroner(100_000), new BigDecimal("1400"));

    private KnownInTests() {}

    static SpecialistId specialist(Fresh fresh, MunicipalityCode municipality, @Nullable PersonId person) {
        CatalogueEntryId category = fresh.asCoordinator(() -> Portal.bean(Catalogue.class)
                .add(CatalogueKind.JOB_CATEGORY, "Testleder " + municipality.value()));
        return fresh.as(Role.PROGRAMME_LEADER, municipality, null, () -> {
            Portal.bean(KeepingRates.class)
                    .set(new RateData(
                            new RateData.Holder.Category(municipality, category),
                            Money.kroner(500),
                            LegalBasis.LAW_655_2019,
                            new Period(LONG_AGO, null),
                            COST));
            return Portal.bean(KeepingSpecialists.class)
                    .add(
                            new SpecialistData(
                                    municipality,
                                    person,
                                    person == null ? "Testleder" : null,
                                    category,
                                    Set.of(),
                                    null,
                                    null,
                                    new Period(LONG_AGO, null)),
                            new BigDecimal("37"));
        });
    }

    /** Finance notes a rate below full cost on another basis than the law's. */
    static void noted(Fresh fresh, MunicipalityCode municipality, SpecialistId id, LegalBasis basis) {
        RateId rate = fresh.as(Role.PROGRAMME_LEADER, municipality, null, () -> Portal.bean(KeepingRates.class)
                .set(new RateData(
                        new RateData.Holder.Personal(id),
                        Money.kroner(400),
                        basis,
                        new Period(LONG_AGO, null),
                        COST)));
        fresh.as(Role.CONTROLLER, municipality, null, () -> {
            Portal.bean(KeepingRates.class).note(rate, 0, "Fællesskabet bærer resten");
            return true;
        });
    }

    static void capacity(Fresh fresh, MunicipalityCode municipality, SpecialistId id, LocalDate from, int hours) {
        fresh.as(Role.PROGRAMME_LEADER, municipality, null, () -> {
            Portal.bean(KeepingSpecialists.class).setHours(id, Week.of(from), BigDecimal.valueOf(hours));
            return true;
        });
    }
}
