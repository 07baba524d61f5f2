package dk.tvaers.status.round;

import dk.tvaers.kit.jobs.RecurringJob;
import jakarta.inject.Singleton;
import java.time.LocalTime;

/** Reminds in the morning, so that what was submitted the evening before is not asked for. */
@Singleton
class ReminderJob implements RecurringJob {

    private final RoundTurns turns;

    ReminderJob(RoundTurns turns) {
        this.turns = turns;
    }

    @Override
    public String name() {
        return "round-reminders";
    }

    @Override
    public RecurringJob.Rhythm rhythm() {
        return new RecurringJob.Rhythm.Daily(LocalTime.of(7, 10));
    }

    @Override
    public Scope scope() {
        return Scope.EACH_COLLABORATION;
    }

    @Override
    public void run() {
        turns.remindDue();
    }
}
