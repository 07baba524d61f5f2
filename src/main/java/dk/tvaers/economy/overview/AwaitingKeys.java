package dk.tvaers.economy.overview;

import dk.tvaers.economy.agreed.AgreedKeys;
import dk.tvaers.kernel.MunicipalityCode;
import jakarta.inject.Singleton;
import java.util.List;

/** Allocation keys wait for each member. */
@Singleton
final class AwaitingKeys implements AwaitingSource {

    private final AgreedKeys keys;

    AwaitingKeys(AgreedKeys keys) {
        this.keys = keys;
    }

    @Override
    public List<Awaiting> awaiting(MunicipalityCode municipality) {
        return keys.waitingFor(municipality).stream()
                .map(key -> new Awaiting("share.awaiting.key", key.name(), AgreedKeys.PATH + "/" + key.id()))
                .toList();
    }
}
