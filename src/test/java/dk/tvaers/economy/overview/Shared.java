package dk.tvaers.economy.overview;

import static dk.tvaers.testkit.Fresh.GLOSTRUP;

import dk.tvaers.access.Role;
import dk.tvaers.collaboration.Members;
import dk.tvaers.economy.agreed.AgreedKeys;
import dk.tvaers.economy.agreed.AllocationKeyId;
import dk.tvaers.economy.agreed.ApprovingKeys;
import dk.tvaers.economy.agreed.KeyProposal;
import dk.tvaers.economy.agreed.KeyVersion;
import dk.tvaers.economy.agreed.ProposingKeys;
import dk.tvaers.economy.cost.Amount;
import dk.tvaers.economy.cost.CostData;
import dk.tvaers.economy.cost.CostLineId;
import dk.tvaers.economy.cost.CostPlace;
import dk.tvaers.economy.cost.Spent;
import dk.tvaers.economy.key.AllocationKey;
import dk.tvaers.economy.key.Inhabitants;
import dk.tvaers.testkit.Portal;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
import java.util.TreeSet;
import org.jspecify.annotations.Nullable;

/** Costs of this year with keys by which they are shared. */
public final class Shared {

    public final Spent spent = new Spent();

    public static AllocationKey equal() {
        return new AllocationKey.Equal(new TreeSet<>());
    }

    public static AllocationKey perInhabitant() {
        return new AllocationKey.PerInhabitant(LocalDate.of(2020, 1, 1), Inhabitants.ALL_ALIKE, new TreeSet<>());
    }

    public static AllocationKey halfEqual() {
        return new AllocationKey.Mixed(List.of(
                new AllocationKey.Component(new BigDecimal("50"), equal()),
                new AllocationKey.Component(new BigDecimal("50"), perInhabitant())));
    }

    public CostLineId add(String planned, @Nullable AllocationKeyId key) {
        return add(planned, key, LocalDate.of(Spent.YEAR, 1, 1), LocalDate.of(Spent.YEAR, 12, 31));
    }

    public CostLineId add(String planned, @Nullable AllocationKeyId key, LocalDate from, LocalDate to) {
        return spent.add(data(Amount.of(planned), Amount.Missing.BLANK, key, from, to));
    }

    public CostLineId paid(String actual, @Nullable AllocationKeyId key) {
        LocalDate first = LocalDate.of(Spent.YEAR, 1, 1);
        return spent.add(data(Amount.Missing.BLANK, Amount.of(actual), key, first, first));
    }

    /** A version that all who are members on its first day have approved. */
    public void newVersion(AllocationKeyId id, AllocationKey key, LocalDate from) {
        AgreedKeys keys = Portal.bean(AgreedKeys.class);
        spent.fresh.asCoordinator(() -> Portal.bean(ProposingKeys.class)
                .proposeVersion(id, keys.get(id).version(), new KeyProposal(key, from, null)));
        KeyVersion version = spent.fresh.asCoordinator(() -> keys.get(id)).newest();
        spent.fresh
                .asCoordinator(() -> Portal.bean(Members.class).on(from))
                .forEach(member -> spent.as(Role.DIRECTOR, member.code(), () -> Portal.bean(ApprovingKeys.class)
                        .approve(id, member.code(), version.number(), version.digest())));
    }

    private CostData data(Amount planned, Amount actual, @Nullable AllocationKeyId key, LocalDate from, LocalDate to) {
        return new CostData(
                spent.salary,
                new CostPlace.Everything(),
                "Løn",
                null,
                GLOSTRUP,
                false,
                key,
                from,
                to,
                planned,
                Amount.Missing.BLANK,
                actual,
                actual.known() == null ? null : from,
                null);
    }
}
