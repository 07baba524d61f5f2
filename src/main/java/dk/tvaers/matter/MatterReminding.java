package dk.tvaers.matter;

import dk.tvaers.kernel.Now;
import dk.tvaers.kit.jobs.RecurringJob;
import io.micronaut.transaction.annotation.Transactional;
import jakarta.inject.Singleton;
import java.time.LocalDate;
import java.time.LocalTime;

/** Reminds the municipalities that have not decided a fortnight before the deadline, once for each deadline. */
@Singleton
class MatterReminding implements RecurringJob {

    static final int DAYS_AHEAD = 14;

    private final OpenMatters open;
    private final MatterPost post;

    MatterReminding(OpenMatters open, MatterPost post) {
        this.open = open;
        this.post = post;
    }

    @Override
    public String name() {
        return "matter-reminding";
    }

    @Override
    public Rhythm rhythm() {
        return new Rhythm.Daily(LocalTime.of(6, 20));
    }

    @Override
    public Scope scope() {
        return Scope.EACH_COLLABORATION;
    }

    @Override
    @Transactional
    public void run() {
        LocalDate soon = Now.today().plusDays(DAYS_AHEAD);
        open.waiting().stream()
                .filter(each -> !each.matter().deadline().isAfter(soon))
                .forEach(each -> post.due(each.matter(), each.municipality()));
    }
}
