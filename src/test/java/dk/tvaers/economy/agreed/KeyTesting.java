package dk.tvaers.economy.agreed;

import static dk.tvaers.testkit.Fresh.ALBERTSLUND;
import static dk.tvaers.testkit.Fresh.GLOSTRUP;

import dk.tvaers.access.Role;
import dk.tvaers.economy.key.AllocationKey;
import dk.tvaers.economy.key.Inhabitants;
import dk.tvaers.kernel.MunicipalityCode;
import dk.tvaers.testkit.Fresh;
import dk.tvaers.testkit.Portal;
import java.time.LocalDate;
import java.util.TreeSet;
import java.util.concurrent.Callable;

/** A collaboration of two, and keys in it. */
public abstract class KeyTesting {

    protected static final LocalDate FROM = LocalDate.of(2021, 1, 1);
    protected static final AllocationKey EQUAL = new AllocationKey.Equal(new TreeSet<>());
    protected static final AllocationKey INHABITANTS =
            new AllocationKey.PerInhabitant(LocalDate.of(2020, 1, 1), Inhabitants.ALL_ALIKE, new TreeSet<>());

    protected final Fresh fresh = Fresh.collaboration(GLOSTRUP, ALBERTSLUND);
    protected final AgreedKeys keys = Portal.bean(AgreedKeys.class);
    protected final ProposingKeys proposing = Portal.bean(ProposingKeys.class);
    protected final ApprovingKeys approving = Portal.bean(ApprovingKeys.class);

    protected <T> T coordinator(Callable<T> call) {
        return fresh.asCoordinator(call);
    }

    protected <T> T director(MunicipalityCode code, Callable<T> call) {
        return fresh.as(Role.DIRECTOR, code, null, call);
    }

    protected AllocationKeyId propose(String name, AllocationKey key, LocalDate from) {
        return coordinator(
                () -> proposing.propose(new KeyData(name, "Fælles drift"), new KeyProposal(key, from, "Aftalt")));
    }

    protected int proposeVersion(AllocationKeyId id, AllocationKey key, LocalDate from) {
        return coordinator(
                () -> proposing.proposeVersion(id, keys.get(id).version(), new KeyProposal(key, from, null)));
    }

    protected KeyItem read(AllocationKeyId id) {
        return coordinator(() -> keys.get(id));
    }

    protected boolean approve(AllocationKeyId id, MunicipalityCode code) {
        KeyVersion newest = read(id).newest();
        return director(code, () -> approving.approve(id, code, newest.number(), newest.digest()));
    }

    protected AllocationKeyId agreed(String name, AllocationKey key, LocalDate from) {
        AllocationKeyId id = propose(name, key, from);
        approve(id, GLOSTRUP);
        approve(id, ALBERTSLUND);
        return id;
    }
}
