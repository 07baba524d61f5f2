package dk.tvaers.access;

import dk.tvaers.kernel.AccountId;

/** Within what a call is made, and by whom. Everything a service does happens in one. */
public sealed interface Context {

    /** Inside one collaboration, by one of its persons. */
    record InCollaboration(CollaborationRef collaboration, Actor actor) implements Context {}

    /** Outside all collaborations: one's own account and, for the operator, the installation. */
    record InInstallation(AccountId account, boolean operator) implements Context {}
}
