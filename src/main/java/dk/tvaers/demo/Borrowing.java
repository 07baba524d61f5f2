package dk.tvaers.demo;

import dk.tvaers.kernel.Csv;
import dk.tvaers.kernel.Money;
import dk.tvaers.kernel.MunicipalityCode;
import dk.tvaers.loan.ApprovingLoans;
import dk.tvaers.loan.LoanId;
import dk.tvaers.loan.LoanRequestData;
import dk.tvaers.loan.LoanRequestId;
import dk.tvaers.loan.LoanRequests;
import dk.tvaers.loan.LoanUrgency;
import dk.tvaers.loan.Loans;
import dk.tvaers.loan.OfferData;
import dk.tvaers.loan.OfferingLoans;
import dk.tvaers.loan.Overhead;
import dk.tvaers.loan.Side;
import dk.tvaers.loan.Thresholds;
import dk.tvaers.loan.specialist.Catalogue;
import dk.tvaers.loan.specialist.CatalogueEntry;
import dk.tvaers.loan.specialist.CatalogueEntryId;
import dk.tvaers.loan.specialist.CatalogueKind;
import dk.tvaers.loan.specialist.LegalBasis;
import dk.tvaers.loan.specialist.SpecialistFilter;
import dk.tvaers.loan.specialist.SpecialistId;
import dk.tvaers.loan.specialist.SpecialistItem;
import dk.tvaers.loan.specialist.Specialists;
import io.micronaut.core.annotation.Order;
import jakarta.inject.Singleton;
import java.math.BigDecimal;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalTime;
import java.util.HashMap;
import java.util.Map;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/** Lets municipalities ask for specialists, offer theirs and agree on loans. */
@Singleton
@Order(185)
final class Borrowing implements Act {

    private static final LocalTime AFTERNOON = LocalTime.of(13, 30);
    private static final Money THRESHOLD = Money.kroner(1_600_000);

    private final LoanRequests requests;
    private final OfferingLoans offering;
    private final ApprovingLoans approving;
    private final Loans loans;
    private final Thresholds thresholds;
    private final Catalogue catalogue;
    private final Specialists specialists;
    private final Working working;

    Borrowing(
            LoanRequests requests,
            OfferingLoans offering,
            ApprovingLoans approving,
            Loans loans,
            Thresholds thresholds,
            Catalogue catalogue,
            Specialists specialists,
            Working working) {
        this.requests = requests;
        this.offering = offering;
        this.approving = approving;
        this.loans = loans;
        this.thresholds = thresholds;
        this.catalogue = catalogue;
        this.specialists = specialists;
        this.working = working;
    }

    @Override
    public void write(Scene scene) {
        Map<String, LoanRequestId> needs = new HashMap<>();
        LocalDate today = scene.months().today();
        for (Csv.Row row : Data.rows("loans", scene.slug())) {
            if (row.orNull("asked") != null) {
                Instant at = at(scene, row, "asked");
                MunicipalityCode borrower = borrower(row);
                scene.script()
                        .at(
                                at,
                                () -> scene.programmeLeader(
                                        at, borrower, () -> needs.put(row.get("title"), ask(scene, row))));
            }
            if (row.orNull("lender") != null) {
                lend(scene, row, needs);
            }
        }
        if (!Data.rows("loans", scene.slug()).isEmpty()) {
            Instant at = scene.months().at(today.minusDays(137), AFTERNOON);
            scene.script()
                    .at(at, () -> scene.coordinator(at, () -> thresholds.record(THRESHOLD, today.withDayOfYear(1))));
        }
    }

    private void lend(Scene scene, Csv.Row row, Map<String, LoanRequestId> needs) {
        Map<String, LoanId> made = new HashMap<>();
        MunicipalityCode lender = new MunicipalityCode(row.get("lender"));
        Instant offered = at(scene, row, "offered");
        scene.script()
                .at(
                        offered,
                        () -> scene.programmeLeader(
                                offered,
                                lender,
                                () -> made.put(
                                        "id",
                                        offering.offer(
                                                Objects.requireNonNull(needs.get(row.get("title"))),
                                                lender,
                                                offer(scene, row, lender)))));
        approve(scene, row, "lender_ok", Side.LENDER, lender, made);
        approve(scene, row, "borrower_ok", Side.BORROWER, borrower(row), made);
        if (row.orNull("weekly") != null) {
            working.write(scene, row, made);
        }
    }

    private void approve(
            Scene scene, Csv.Row row, String column, Side side, MunicipalityCode who, Map<String, LoanId> made) {
        if (row.orNull(column) != null) {
            Instant at = at(scene, row, column);
            scene.script()
                    .at(
                            at,
                            () -> scene.director(at, who, () -> {
                                LoanId id = Objects.requireNonNull(made.get("id"));
                                approving.approve(id, loans.get(id).item().version(), side, null);
                            }));
        }
    }

    private LoanRequestId ask(Scene scene, Csv.Row row) {
        String project = row.orNull("project");
        return requests.ask(
                borrower(row),
                project == null ? null : scene.project(project),
                null,
                new LoanRequestData(
                        row.get("title"),
                        row.orNull("description"),
                        competence(row.get("competence")),
                        day(scene, row, "from"),
                        day(scene, row, "to"),
                        new BigDecimal(row.get("hours")),
                        row.orNull("place"),
                        LoanUrgency.valueOf(row.get("urgency"))));
    }

    private OfferData offer(Scene scene, Csv.Row row, MunicipalityCode lender) {
        return new OfferData(
                specialist(lender, row.get("category")),
                day(scene, row, "from"),
                day(scene, row, "to"),
                new BigDecimal(row.get("hours")),
                Money.of(row.get("rate")),
                Overhead.NONE,
                Money.of("3.81"),
                LegalBasis.LAW_655_2019,
                "Momsfri efter vurdering i økonomi",
                "Tavshedspligt efter forvaltningsloven § 27.",
                "Læseadgang til testmiljøet. Adgangen lukkes på den sidste dag.",
                null);
    }

    private SpecialistId specialist(MunicipalityCode lender, String category) {
        return specialists.list(new SpecialistFilter(null, null, lender, null, null, false)).stream()
                .filter(each -> each.jobCategoryName().equals(category))
                .map(SpecialistItem::id)
                .findFirst()
                .orElseThrow();
    }

    private @Nullable CatalogueEntryId competence(String name) {
        return catalogue.list(CatalogueKind.COMPETENCE, false).stream()
                .filter(entry -> entry.name().equals(name))
                .map(CatalogueEntry::id)
                .findFirst()
                .orElseThrow();
    }

    static MunicipalityCode borrower(Csv.Row row) {
        return new MunicipalityCode(row.get("borrower"));
    }

    static LocalDate day(Scene scene, Csv.Row row, String column) {
        return scene.months().today().plusDays(Integer.parseInt(row.get(column)));
    }

    private static Instant at(Scene scene, Csv.Row row, String column) {
        return scene.months().at(scene.months().today().minusDays(Integer.parseInt(row.get(column))), AFTERNOON);
    }
}
