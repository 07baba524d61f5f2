package dk.tvaers.platform.jobs;

import dk.tvaers.access.Context;
import dk.tvaers.access.CurrentContext;
import dk.tvaers.kernel.Id;
import dk.tvaers.kernel.Now;
import dk.tvaers.kit.jobs.Jobs;
import io.micronaut.transaction.TransactionDefinition.Propagation;
import io.micronaut.transaction.annotation.Transactional;
import jakarta.inject.Singleton;
import java.time.Instant;

/** Writes jobs straight into the scheduler's table: its own client would need a transaction of its own. */
@Singleton
class StoredJobs implements Jobs {

    private final JobRows rows;
    private final Orders orders;
    private final CurrentContext context;

    StoredJobs(JobRows rows, Orders orders, CurrentContext context) {
        this.rows = rows;
        this.orders = orders;
        this.context = context;
    }

    @Override
    @Transactional(propagation = Propagation.MANDATORY)
    public void schedule(String job, String payload) {
        scheduleOnce(job, Id.text(Id.next()), payload, Now.instant());
    }

    @Override
    @Transactional(propagation = Propagation.MANDATORY)
    public void scheduleOnce(String job, String key, String payload, Instant at) {
        Context here = context.get();
        String place =
                switch (here) {
                    case Context.InCollaboration inside ->
                        inside.collaboration().slug() + "/";
                    case Context.InInstallation outside -> "";
                };
        rows.schedule(job, place + key, orders.write(here, payload), at);
    }
}
