package dk.tvaers.status.round;

import dk.tvaers.kit.jobs.RecurringJob;
import jakarta.inject.Singleton;
import java.time.LocalTime;

/** Closes and opens rounds shortly after midnight. */
@Singleton
class RoundJob implements RecurringJob {

    private final RoundTurns turns;

    RoundJob(RoundTurns turns) {
        this.turns = turns;
    }

    @Override
    public String name() {
        return "report-rounds";
    }

    @Override
    public RecurringJob.Rhythm rhythm() {
        return new RecurringJob.Rhythm.Daily(LocalTime.of(0, 17));
    }

    @Override
    public Scope scope() {
        return Scope.EACH_COLLABORATION;
    }

    /** The old one first: there is one open round at most. */
    @Override
    public void run() {
        turns.closeDue();
        turns.openDue();
    }
}
