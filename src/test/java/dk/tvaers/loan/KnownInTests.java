package dk.tvaers.loan;

import dk.tvaers.access.Role;
import dk.tvaers.kernel.Money;
import dk.tvaers.kernel.MunicipalityCode;
import dk.tvaers.kernel.Period;
import dk.tvaers.kernel.PersonId;
import dk.tvaers.loan.specialist.Catalogue;
import dk.tvaers.loan.specialist.CatalogueEntry;
import dk.tvaers.loan.specialist.CatalogueEntryId;
import dk.tvaers.loan.specialist.CatalogueKind;
import dk.tvaers.loan.specialist.CostCalculation;
import dk.tvaers.loan.specialist.KeepingRates;
import dk.tvaers.loan.specialist.KeepingSpecialists;
import dk.tvaers.loan.specialist.LegalBasis;
import dk.tvaers.loan.specialist.RateData;
import dk.tvaers.loan.specialist.RateId;
import dk.tvaers.loan.specialist.Rates;
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

    /** Somebody at 612.50 kroner an hour: Testleder, 165. */
    static SpecialistId specialist(Fresh fresh, MunicipalityCode municipality, @Nullable PersonId person) {
        return specialist(fresh, municipality, person, "Testleder", Money.of("612.50"));
    }

    static SpecialistId specialist(
            Fresh fresh, MunicipalityCode municipality, @Nullable PersonId person, String job, Money price) {
        CatalogueEntryId category = fresh.asCoordinator(() -> category(job));
        return fresh.as(Role.PROGRAMME_LEADER, municipality, null, () -> {
            if (Portal.bean(Rates.class).on(municipality, category, LONG_AGO).isEmpty()) {
                Portal.bean(KeepingRates.class)
                        .set(new RateData(
                                new RateData.Holder.Category(municipality, category),
                                price,
                                LegalBasis.LAW_655_2019,
                                new Period(LONG_AGO, null),
                                COST));
            }
            return Portal.bean(KeepingSpecialists.class)
                    .add(
                            new SpecialistData(
                                    municipality,
                                    person,
                                    person == null ? job + ", " + municipality.value() : null,
                                    category,
                                    Set.of(),
                                    null,
                                    null,
                                    new Period(LONG_AGO, null)),
                            new BigDecimal("37"));
        });
    }

    private static CatalogueEntryId category(String job) {
        Catalogue catalogue = Portal.bean(Catalogue.class);
        return catalogue.list(CatalogueKind.JOB_CATEGORY, false).stream()
                .filter(entry -> entry.name().equals(job))
                .findFirst()
                .map(CatalogueEntry::id)
                .orElseGet(() -> catalogue.add(CatalogueKind.JOB_CATEGORY, job));
    }

    /** Finance notes a rate below full cost on another basis than the law's. */
    static void noted(Fresh fresh, MunicipalityCode municipality, SpecialistId id, LegalBasis basis) {
        RateId rate = fresh.as(Role.PROGRAMME_LEADER, municipality, null, () -> Portal.bean(KeepingRates.class)
                .set(new RateData(
                        new RateData.Holder.Personal(id), Money.kroner(400), basis, new Period(LONG_AGO, null), COST)));
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
