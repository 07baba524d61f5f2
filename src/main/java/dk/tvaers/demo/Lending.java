package dk.tvaers.demo;

import dk.tvaers.kernel.Csv;
import dk.tvaers.kernel.Money;
import dk.tvaers.kernel.MunicipalityCode;
import dk.tvaers.kernel.Period;
import dk.tvaers.loan.specialist.Catalogue;
import dk.tvaers.loan.specialist.CatalogueEntryId;
import dk.tvaers.loan.specialist.CatalogueKind;
import dk.tvaers.loan.specialist.CostCalculation;
import dk.tvaers.loan.specialist.KeepingRates;
import dk.tvaers.loan.specialist.KeepingSpecialists;
import dk.tvaers.loan.specialist.LegalBasis;
import dk.tvaers.loan.specialist.RateData;
import dk.tvaers.loan.specialist.SpecialistData;
import dk.tvaers.loan.specialist.SpecialistId;
import io.micronaut.core.annotation.Order;
import jakarta.inject.Singleton;
import java.math.BigDecimal;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalTime;
import java.util.Arrays;
import java.util.HashMap;
import java.util.Map;
import java.util.Objects;
import java.util.stream.Collectors;

/** Lets municipalities say whom others can borrow, when, and what an hour costs. */
@Singleton
@Order(180)
final class Lending implements Act {

    private static final LocalTime MORNING = LocalTime.of(8, 40);
    private static final int WEEKS_ON_THE_LIST = 20;

    private final Catalogue catalogue;
    private final KeepingSpecialists keeping;
    private final KeepingRates rates;

    Lending(Catalogue catalogue, KeepingSpecialists keeping, KeepingRates rates) {
        this.catalogue = catalogue;
        this.keeping = keeping;
        this.rates = rates;
    }

    @Override
    public void write(Scene scene) {
        Map<String, CatalogueEntryId> entries = new HashMap<>();
        LocalDate first = scene.months().today().minusWeeks(WEEKS_ON_THE_LIST);
        Instant before = scene.months().at(first.minusDays(1), MORNING);
        scene.script()
                .at(
                        before,
                        () -> scene.coordinator(before, () -> Data.rows("catalogue", scene.slug())
                                .forEach(row -> entries.put(
                                        row.get("name"),
                                        catalogue.add(CatalogueKind.valueOf(row.get("kind")), row.get("name"))))));
        Instant at = scene.months().at(first, MORNING);
        for (Csv.Row row : Data.rows("specialists", scene.slug())) {
            MunicipalityCode code = new MunicipalityCode(row.get("municipality"));
            scene.script().at(at, () -> scene.programmeLeader(at, code, () -> add(scene, row, code, first, entries)));
        }
        for (Csv.Row row : Data.rows("rates", scene.slug())) {
            MunicipalityCode code = new MunicipalityCode(row.get("municipality"));
            Instant later = scene.months().at(first.plusDays(2), MORNING);
            scene.script()
                    .at(
                            later,
                            () -> scene.programmeLeader(later, code, () -> rates.set(rate(row, code, first, entries))));
        }
    }

    private void add(
            Scene scene, Csv.Row row, MunicipalityCode code, LocalDate first, Map<String, CatalogueEntryId> entries) {
        String part = row.orNull("part");
        String manager = row.orNull("manager");
        SpecialistId id = keeping.add(
                new SpecialistData(
                        code,
                        part == null ? null : scene.person(code, part),
                        row.orNull("role"),
                        found(entries, row.get("category")),
                        Arrays.stream(row.get("competences").split(";"))
                                .map(name -> found(entries, name))
                                .collect(Collectors.toSet()),
                        row.orNull("note"),
                        manager == null ? null : scene.person(code, manager),
                        new Period(first, null)),
                new BigDecimal(row.get("hours")));
        if (row.orNull("away_in") != null) {
            LocalDate from = scene.months().today().plusDays(Integer.parseInt(row.get("away_in")));
            keeping.addAbsence(id, new Period(from, from.plusDays(Integer.parseInt(row.get("away_days")) - 1L)));
        }
    }

    private static RateData rate(
            Csv.Row row, MunicipalityCode code, LocalDate first, Map<String, CatalogueEntryId> entries) {
        return new RateData(
                new RateData.Holder.Category(code, found(entries, row.get("category"))),
                Money.of(row.get("per_hour")),
                LegalBasis.valueOf(row.get("basis")),
                new Period(first.withDayOfMonth(1), null),
                new CostCalculation(
                        Money.of(row.get("salary")),
                        Money.of(row.get("pension")),
                        Money.of(row.get("overhead")),
                        new BigDecimal(row.get("hours"))));
    }

    private static CatalogueEntryId found(Map<String, CatalogueEntryId> entries, String name) {
        return Objects.requireNonNull(entries.get(name), name);
    }
}
