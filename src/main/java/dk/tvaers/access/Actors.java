package dk.tvaers.access;

import dk.tvaers.kernel.AccountId;
import java.util.List;
import java.util.Optional;

/** Who an account is; the people feature knows. Read anew at each request and navigation. */
public interface Actors {

    /** The account's person in the collaboration with the roles in force today; empty when it has no role there. */
    Optional<Actor> in(CollaborationRef collaboration, AccountId account);

    /** The open collaborations in which the account has a role today, by name. */
    List<CollaborationRef> collaborationsOf(AccountId account);

    boolean isOperator(AccountId account);

    Preferences preferencesOf(AccountId account);

    /**
     * How an account wants the portal.
     *
     * @param language {@code da} or {@code en}
     * @param theme {@code light}, {@code dark} or {@code system}
     */
    record Preferences(String language, String theme) {}
}
