package dk.tvaers.economy.billing;

import dk.tvaers.kit.jobs.RecurringJob;
import io.micronaut.transaction.annotation.Transactional;
import jakarta.inject.Singleton;
import java.time.LocalTime;

/** Reminds of overdue invoices: the day after the last day for paying, and then once a fortnight. */
@Singleton
class BillReminding implements RecurringJob {

    private final FollowingBills following;

    BillReminding(FollowingBills following) {
        this.following = following;
    }

    @Override
    public String name() {
        return "bill-reminding";
    }

    @Override
    public Rhythm rhythm() {
        return new Rhythm.Daily(LocalTime.of(7, 30));
    }

    @Override
    public Scope scope() {
        return Scope.EACH_COLLABORATION;
    }

    @Override
    @Transactional
    public void run() {
        following.remindOfOverdue();
    }
}
