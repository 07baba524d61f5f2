package dk.tvaers.people;

import dk.tvaers.access.CurrentContext;
import dk.tvaers.access.Right;
import dk.tvaers.access.Role;
import dk.tvaers.audit.TrailKind;
import dk.tvaers.kernel.AccountId;
import dk.tvaers.kernel.MunicipalityCode;
import dk.tvaers.kernel.PersonId;
import dk.tvaers.kernel.ProjectId;
import io.micronaut.context.annotation.Factory;
import jakarta.inject.Named;
import jakarta.inject.Singleton;
import java.time.LocalDate;

/** What the trail tells of persons, their roles and delegations, what was refused to them, and of accounts. */
@Factory
final class PeopleTrail {

    @Singleton
    @Named("trail-person")
    TrailKind persons(PersonRows rows, CurrentContext context) {
        return new TrailKind(
                        "person",
                        Right.SEE_PERSONS,
                        "added",
                        "changed",
                        "left",
                        "came-back",
                        "handed-over",
                        "log-in-given",
                        "log-in-taken",
                        "password-link-made")
                .fields(Person.class)
                .field("municipality", MunicipalityCode.class)
                .untold("accountId")
                .shownAt("personer/%s")
                .withPartsOf(id -> rows.trailParts(context.collaborationId(), new PersonId(id)))
                .records(PersonId.class, ids -> rows.trailNames(context.collaborationId(), ids));
    }

    @Singleton
    @Named("trail-role")
    TrailKind roles(RoleRows rows, CurrentContext context) {
        return new TrailKind("role", Right.SEE_PERSONS, "given", "changed", "ended")
                .fields(RoleGrant.class)
                .field("person", PersonId.class)
                .field("municipality", MunicipalityCode.class)
                .field("project", ProjectId.class)
                .field("from", LocalDate.class)
                .field("to", LocalDate.class)
                .words(Role.class, "people.role")
                .records(RoleGrantId.class, ids -> rows.trailNames(context.collaborationId(), ids));
    }

    @Singleton
    @Named("trail-delegation")
    TrailKind delegations(DelegationRows rows, CurrentContext context) {
        return new TrailKind("delegation", Right.SEE_PERSONS, "given", "ended")
                .field("from-person", PersonId.class)
                .field("to-person", PersonId.class)
                .field("from", LocalDate.class)
                .field("to", LocalDate.class)
                .records(DelegationId.class, ids -> rows.trailNames(context.collaborationId(), ids));
    }

    @Singleton
    @Named("trail-right")
    TrailKind refusals() {
        return new TrailKind("right", Right.SEE_TRAIL, "refused")
                .field("right", Right.class)
                .words(Right.class, "people.right");
    }

    @Singleton
    @Named("trail-letter")
    TrailKind letters() {
        return new TrailKind("mail", Right.SEE_MAIL, "written-to")
                .field("letter", String.class)
                .field("subject", String.class)
                .field("text", String.class)
                .field("receivers", Integer.class)
                .untold("letter");
    }

    @Singleton
    @Named("trail-account")
    TrailKind accounts(AccountRows rows) {
        return new TrailKind(
                        "account",
                        null,
                        "created",
                        "opened",
                        "closed",
                        "operator-granted",
                        "password-set",
                        "password-chosen",
                        "password-changed",
                        "password-link-made",
                        "preferences")
                .fields(Account.class)
                .records(AccountId.class, rows::trailNames);
    }

    @Singleton
    @Named("trail-installation")
    TrailKind installation() {
        return new TrailKind("installation", null, "first-operator-link-made");
    }

    @Singleton
    @Named("trail-first-coordinator")
    TrailKind firstCoordinators() {
        return new TrailKind("collaboration", null, "first-coordinator").field("account", AccountId.class);
    }
}
