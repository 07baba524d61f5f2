package dk.tvaers.economy.billing;

import dk.tvaers.access.Guard;
import dk.tvaers.access.Right;
import dk.tvaers.access.Target;
import dk.tvaers.economy.settlement.SettlementId;
import dk.tvaers.economy.settlement.Settlements;
import dk.tvaers.kernel.Forbidden;
import dk.tvaers.kernel.NotFound;
import dk.tvaers.kit.work.LongWork;
import dk.tvaers.kit.work.Work;
import dk.tvaers.kit.work.WorkId;
import io.micronaut.serde.ObjectMapper;
import jakarta.inject.Singleton;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.Objects;
import java.util.Optional;

/** Documents made in the background: the coordinator can leave meanwhile, and finds out what came of it. */
@Singleton
public class BackgroundBilling {

    private final Settlements settlements;
    private final LongWork work;
    private final ObjectMapper json;
    private final Guard guard;

    BackgroundBilling(Settlements settlements, LongWork work, ObjectMapper json, Guard guard) {
        this.settlements = settlements;
        this.work = work;
        this.json = json;
        this.guard = guard;
    }

    /**
     * Asks for the documents of a settlement.
     *
     * @param title what people call it
     * @throws NotFound when there is no such settlement in the collaboration
     * @throws Forbidden without the right to settle
     */
    public WorkId start(SettlementId id, String title) {
        guard.require(Right.KEEP_SETTLEMENTS, Target.COLLABORATION);
        return work.start(BillingWork.NAME, title, settlements.get(id).id().toString(), new byte[0]);
    }

    /** The caller's newest for a settlement; empty when there is none, or a week has gone. */
    public Optional<Work> newest(SettlementId id) {
        guard.require(Right.KEEP_SETTLEMENTS, Target.COLLABORATION);
        return work.latest(BillingWork.NAME).stream()
                .filter(each -> each.options().equals(id.toString()))
                .findFirst();
    }

    /** What came of one that is done. */
    public BillingOutcome outcome(Work done) {
        guard.require(Right.KEEP_SETTLEMENTS, Target.COLLABORATION);
        try {
            return Objects.requireNonNull(json.readValue(Objects.requireNonNull(done.result()), BillingOutcome.class));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
