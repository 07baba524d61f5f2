package dk.tvaers.collaboration;

import dk.tvaers.access.CurrentContext;
import dk.tvaers.access.Right;
import dk.tvaers.audit.TrailKind;
import dk.tvaers.exchange.MemberLeaving;
import dk.tvaers.exchange.MunicipalityNames;
import dk.tvaers.kernel.CollaborationId;
import dk.tvaers.kernel.MunicipalityCode;
import dk.tvaers.kernel.Now;
import io.micronaut.context.annotation.Factory;
import jakarta.inject.Named;
import jakarta.inject.Singleton;
import java.time.LocalDate;
import java.util.stream.Collectors;

/** What the trail tells of members, offices and agreements, and of the collaborations of the installation. */
@Factory
final class CollaborationTrail {

    @Singleton
    @Named("trail-membership")
    TrailKind memberships(MembershipRows rows, CurrentContext context) {
        return new TrailKind("membership", Right.SEE_COLLABORATION, "admitted", "leaves", "stays", "left")
                .fields(MembershipRow.class)
                .field("municipality", MunicipalityCode.class)
                .field("from", LocalDate.class)
                .field("to", LocalDate.class)
                .field("lastDay", LocalDate.class)
                .field("localProjects", MemberLeaving.LocalProjects.class)
                .words(MemberLeaving.LocalProjects.class, "audit.local-projects")
                .records(MembershipId.class, ids -> rows.trailNames(context.collaborationId(), ids));
    }

    @Singleton
    @Named("trail-office")
    TrailKind offices(OfficeRows rows, CurrentContext context) {
        return new TrailKind("office", Right.SEE_COLLABORATION, "held", "stepped-down", "stays", "taken-back")
                .fields(OfficeRow.class)
                .field("municipality", MunicipalityCode.class)
                .field("from", LocalDate.class)
                .field("to", LocalDate.class)
                .words(Office.class, "collaboration.office")
                .records(OfficeId.class, ids -> rows.trailNames(context.collaborationId(), ids));
    }

    @Singleton
    @Named("trail-agreement")
    TrailKind agreements(AgreementRows rows, CurrentContext context) {
        return new TrailKind("agreement", Right.SEE_COLLABORATION, "recorded")
                .field("title", String.class)
                .field("validFrom", LocalDate.class)
                .field("supersedes", AgreementId.class)
                .shownAt("samarbejde/aftaler/%s")
                .records(AgreementId.class, ids -> rows.trailNames(context.collaborationId(), ids));
    }

    @Singleton
    @Named("trail-collaboration")
    TrailKind collaborations(CollaborationRows rows) {
        return new TrailKind("collaboration", null, "created", "closed", "reopened", "renamed")
                .fields(CollaborationRow.class)
                .records(CollaborationId.class, rows::trailNames);
    }

    @Singleton
    MunicipalityNames municipalityNames(MunicipalityRows rows) {
        return () -> rows.listOn(Now.today()).stream()
                .collect(Collectors.toMap(RegisterItem::code, RegisterItem::shortName));
    }
}
