package dk.tvaers.transfer;

import dk.tvaers.economy.agreed.AgreedKeys;
import dk.tvaers.economy.agreed.AllocationKeyId;
import dk.tvaers.economy.agreed.KeyItem;
import dk.tvaers.economy.cost.CostAccounts;
import dk.tvaers.economy.cost.CostPlace;
import dk.tvaers.economy.cost.CostTypeId;
import dk.tvaers.economy.cost.CostTypeItem;
import dk.tvaers.economy.cost.CostTypes;
import dk.tvaers.economy.settlement.SettlementState;
import dk.tvaers.economy.settlement.Settlements;
import dk.tvaers.kernel.MunicipalityCode;
import dk.tvaers.kit.importing.ImportRow;
import dk.tvaers.programme.ProgrammeItem;
import dk.tvaers.programme.Programmes;
import dk.tvaers.programme.ProjectDetails;
import dk.tvaers.programme.Projects;
import jakarta.inject.Singleton;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** What the words in a row of costs mean here: the type, what it is for, the key. A word that means nothing is refused. */
@Singleton
final class CostMeanings {

    private final CostTypes types;
    private final CostAccounts accounts;
    private final Projects projects;
    private final Programmes programmes;
    private final AgreedKeys keys;
    private final Settlements settlements;

    CostMeanings(
            CostTypes types,
            CostAccounts accounts,
            Projects projects,
            Programmes programmes,
            AgreedKeys keys,
            Settlements settlements) {
        this.types = types;
        this.accounts = accounts;
        this.projects = projects;
        this.programmes = programmes;
        this.keys = keys;
        this.settlements = settlements;
    }

    /** By its name, else the one that the payer books in the account; null when neither is told. */
    @Nullable
    CostTypeId type(ImportRow row, @Nullable MunicipalityCode payer) {
        String name = row.text("type");
        if (name != null) {
            Optional<CostTypeItem> found = types.list().stream()
                    .filter(type -> type.name().equalsIgnoreCase(name))
                    .findFirst();
            if (found.isEmpty()) {
                row.refuse("type", "import.costs.no-type", name);
            }
            return found.map(CostTypeItem::id).orElse(null);
        }
        String account = row.text("account");
        if (account == null || payer == null) {
            return null;
        }
        List<CostTypeId> booked = accounts.typesIn(payer, account);
        if (booked.size() != 1) {
            row.refuse("account", booked.isEmpty() ? "import.costs.no-account" : "import.costs.many-types", account);
            return null;
        }
        return booked.getFirst();
    }

    /** Says in which account the payer books the type, unless that is told already. */
    void account(ImportRow row, CostTypeId type, MunicipalityCode payer) {
        String account = row.text("account");
        if (account != null
                && accounts.of(type).stream()
                        .anyMatch(each -> each.municipality().equals(payer) && each.account() == null)) {
            accounts.set(type, payer, account);
        }
    }

    /** A project by its code, else a programme by its name; null when the cell is blank. */
    @Nullable
    CostPlace place(ImportRow row) {
        String text = row.text("place");
        if (text == null) {
            return null;
        }
        Optional<ProjectDetails> project = projects.byCode(text);
        if (project.isPresent()) {
            return new CostPlace.OfProject(project.get().id());
        }
        Optional<ProgrammeItem> programme = programmes.byName(text);
        if (programme.isEmpty()) {
            row.refuse("place", "import.costs.no-place", text);
            return null;
        }
        return new CostPlace.OfProgramme(programme.get().id());
    }

    /** An agreed key by its name; null when the cell is blank. */
    @Nullable
    AllocationKeyId key(ImportRow row) {
        String text = row.text("key");
        if (text == null) {
            return null;
        }
        List<KeyItem> found = keys.list().stream()
                .filter(key -> key.name().equalsIgnoreCase(text))
                .toList();
        if (found.size() != 1) {
            row.refuse("key", "import.costs.no-key", text);
            return null;
        }
        return found.getFirst().id();
    }

    /** Whether a year is settled and locked: what is new in it is written by hand, for a settlement that supplements it. */
    boolean isSettled(int year) {
        return settlements.list().stream()
                .anyMatch(each ->
                        each.state() == SettlementState.LOCKED && !each.period().isOnAccount() && each.year() == year);
    }
}
