package dk.tvaers.people;

import dk.tvaers.access.Actor;
import dk.tvaers.access.Actors;
import dk.tvaers.access.CollaborationRef;
import dk.tvaers.kernel.AccountId;
import dk.tvaers.kernel.NotFound;
import dk.tvaers.kernel.Now;
import jakarta.inject.Singleton;
import java.util.List;
import java.util.Optional;

/** Says who an account is, from the rows as they are now. */
@Singleton
class AccountActors implements Actors {

    private final AccountRows accounts;

    AccountActors(AccountRows accounts) {
        this.accounts = accounts;
    }

    @Override
    public Optional<Actor> in(CollaborationRef collaboration, AccountId account) {
        List<GrantRow> rows = accounts.grantsInForce(collaboration.id(), account, Now.today());
        return rows.isEmpty()
                ? Optional.empty()
                : Optional.of(new Actor(
                        rows.getFirst().personId(),
                        account,
                        rows.stream().map(GrantRow::grant).toList()));
    }

    @Override
    public List<CollaborationRef> collaborationsOf(AccountId account) {
        return accounts.collaborationsOf(account, Now.today()).stream()
                .filter(CollaborationRow::opened)
                .map(CollaborationRow::ref)
                .toList();
    }

    @Override
    public boolean isOperator(AccountId account) {
        return accounts.operatorGrants(account) > 0;
    }

    @Override
    public Preferences preferencesOf(AccountId account) {
        return accounts.findById(account)
                .map(found -> new Preferences(found.language(), found.theme()))
                .orElseThrow(NotFound::new);
    }
}
