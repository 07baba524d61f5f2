package dk.tvaers.people;

import dk.tvaers.access.CurrentContext;
import dk.tvaers.kernel.Now;
import dk.tvaers.kit.jobs.RecurringJob;
import jakarta.inject.Singleton;
import java.time.LocalTime;
import org.jspecify.annotations.Nullable;

/** Looks each night for persons whose last day is over, and closes their log-ins. Their roles have ended by themselves. */
@Singleton
class ClosingLeavers implements RecurringJob {

    private final PersonRows persons;
    private final PersonLogIns logIns;
    private final CurrentContext context;

    ClosingLeavers(PersonRows persons, PersonLogIns logIns, CurrentContext context) {
        this.persons = persons;
        this.logIns = logIns;
        this.context = context;
    }

    @Override
    public String name() {
        return "leavers";
    }

    @Override
    public Rhythm rhythm() {
        return new Rhythm.Daily(LocalTime.of(0, 12));
    }

    @Override
    public Scope scope() {
        return Scope.EACH_COLLABORATION;
    }

    /** One that cannot be closed keeps none of the others back, and is tried again the next night. */
    @Override
    public void run() {
        @Nullable RuntimeException first = null;
        for (Person leaver : persons.leaversWithLogIn(context.collaborationId(), Now.today())) {
            try {
                logIns.closeOfLeaver(leaver.id());
            } catch (RuntimeException failed) {
                first = first == null ? failed : first;
            }
        }
        if (first != null) {
            throw first;
        }
    }
}
