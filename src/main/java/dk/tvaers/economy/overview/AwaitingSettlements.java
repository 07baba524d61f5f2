package dk.tvaers.economy.overview;

import dk.tvaers.economy.settlement.Settlements;
import dk.tvaers.kernel.MunicipalityCode;
import jakarta.inject.Singleton;
import java.util.List;

/** Settlements that wait for a municipality's answer. */
@Singleton
final class AwaitingSettlements implements AwaitingSource {

    private final Settlements settlements;

    AwaitingSettlements(Settlements settlements) {
        this.settlements = settlements;
    }

    @Override
    public List<Awaiting> awaiting(MunicipalityCode municipality) {
        return settlements.waitingFor(municipality).stream()
                .map(waiting -> new Awaiting(
                        "share.awaiting.settlement", waiting.period().code(), Settlements.PATH + "/" + waiting.id()))
                .toList();
    }
}
