package dk.tvaers.people;

import dk.tvaers.access.CollaborationRef;
import dk.tvaers.kernel.AccountId;
import dk.tvaers.kernel.Forbidden;
import dk.tvaers.kernel.Invalid;
import dk.tvaers.kernel.Now;
import dk.tvaers.kernel.PersonId;
import dk.tvaers.kernel.RuleBroken;
import io.micronaut.transaction.annotation.Transactional;
import jakarta.inject.Singleton;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** The operator invites the first coordinator of a collaboration; from then on it is in the coordinator's hands. */
@Singleton
public class InvitingCoordinator {

    private final FirstCoordinator first;
    private final Accounts accounts;
    private final AccountRows accountRows;
    private final RoleRows roles;
    private final OneTimeLinks links;
    private final Operator operator;

    InvitingCoordinator(
            FirstCoordinator first,
            Accounts accounts,
            AccountRows accountRows,
            RoleRows roles,
            OneTimeLinks links,
            Operator operator) {
        this.first = first;
        this.accounts = accounts;
        this.accountRows = accountRows;
        this.roles = roles;
        this.links = links;
        this.operator = operator;
    }

    /**
     * Whether the collaboration has, or ever had, a coordinator.
     *
     * @throws Forbidden unless the operator asks
     */
    @Transactional(readOnly = true)
    public boolean hasCoordinator(CollaborationRef collaboration) {
        operator.require();
        return roles.coordinatorsEver(collaboration.id()) > 0;
    }

    /**
     * Adds the coordinator as of today, with a log-in when the e-mail has none, and makes the link with which a password
     * is chosen. Who has a password already gets no link.
     *
     * @param email what the coordinator logs in with and is written to
     * @throws Invalid when name or e-mail cannot be used
     * @throws RuleBroken when the collaboration has or had a coordinator
     * @throws Forbidden unless the operator invites
     */
    @Transactional
    public Invited invite(CollaborationRef collaboration, String name, String email) {
        operator.require();
        if (name.isBlank()) {
            throw new Invalid("name", "error.required");
        }
        String normal = Emails.checked("email", email);
        Optional<Account> known = accountRows.findByEmail(normal);
        if (known.isPresent() && !known.get().open()) {
            throw new Invalid("email", "people.coordinator.closed");
        }
        AccountId account = known.map(Account::id).orElseGet(() -> accounts.create(normal, "da"));
        PersonId person =
                first.create(collaboration, new PersonData(name, null, normal, null, null, null), account, Now.today());
        boolean canLogIn = known.isPresent() && known.get().passwordHash() != null;
        return new Invited(person, canLogIn ? null : links.forAccount(normal));
    }

    /**
     * The coordinator who was invited.
     *
     * @param link with which a password is chosen; null when the account has one
     */
    public record Invited(PersonId person, @Nullable IssuedLink link) {}
}
