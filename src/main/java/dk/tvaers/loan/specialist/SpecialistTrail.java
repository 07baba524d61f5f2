package dk.tvaers.loan.specialist;

import dk.tvaers.access.CurrentContext;
import dk.tvaers.access.Right;
import dk.tvaers.audit.TrailKind;
import dk.tvaers.kit.Texts;
import io.micronaut.context.annotation.Factory;
import jakarta.inject.Named;
import jakarta.inject.Singleton;
import java.math.BigDecimal;
import java.text.NumberFormat;
import java.time.LocalDate;

/** What the trail tells of the catalogue, of specialists and of rates; never a salary, and of an absence only that it is. */
@Factory
final class SpecialistTrail {

    @Singleton
    @Named("trail-catalogue-entry")
    TrailKind catalogue(CatalogueRows rows, CurrentContext context) {
        return new TrailKind(Catalogue.KIND, Right.SEE_LOANS, "added", "renamed", "retired", "brought-back")
                .field("name", String.class)
                .field("retiredOn", LocalDate.class)
                .shownAt("kompetencer/%s")
                .records(CatalogueEntryId.class, ids -> rows.trailNames(context.collaborationId(), ids));
    }

    @Singleton
    @Named("trail-specialist")
    TrailKind specialists(SpecialistRows rows, CurrentContext context) {
        return new TrailKind(
                        Specialists.KIND,
                        Right.SEE_SPECIALIST,
                        "added",
                        "changed",
                        "retired",
                        "forgotten",
                        "member-left",
                        "hours-set",
                        "absence-added",
                        "absence-removed")
                .fields(SpecialistRow.class)
                .field("competences", String.class)
                .field("absences", String.class)
                .field("fromWeek", LocalDate.class)
                .field("hours", BigDecimal.class)
                .said("hours", SpecialistTrail::number)
                .valuesOnlyWith(Right.SEE_SPECIALIST, "added", "changed")
                .shownAt(Specialists.PATH + "/%s")
                .records(SpecialistId.class, ids -> rows.trailNames(context.collaborationId(), ids));
    }

    @Singleton
    @Named("trail-rate")
    TrailKind rates(RateRows rows, CurrentContext context) {
        return new TrailKind(Rates.KIND, Right.SEE_SPECIALIST, "set", "ended", "noted", "withdrawn")
                .fields(RateRow.class)
                .words(LegalBasis.class, "loan.basis")
                .said("kronerPerHour", SpecialistTrail::number)
                .valuesOnlyWith(Right.SEE_SPECIALIST, "set", "noted")
                .shownAt(Rates.PATH + "/%s")
                .records(RateId.class, ids -> rows.trailNames(context.collaborationId(), ids));
    }

    private static String number(Texts texts, String number) {
        return NumberFormat.getInstance(texts.locale()).format(new BigDecimal(number));
    }
}
