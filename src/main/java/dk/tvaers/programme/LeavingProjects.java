package dk.tvaers.programme;

import dk.tvaers.access.CurrentContext;
import dk.tvaers.access.Guard;
import dk.tvaers.access.Right;
import dk.tvaers.access.Target;
import dk.tvaers.audit.Change;
import dk.tvaers.audit.Trail;
import dk.tvaers.exchange.MemberLeaving;
import dk.tvaers.kernel.MunicipalityCode;
import io.micronaut.transaction.annotation.Transactional;
import jakarta.inject.Singleton;
import java.time.LocalDate;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;

/** What becomes of a leaver's local projects: none is deleted, and those at work may be stopped. */
@Singleton
class LeavingProjects implements MemberLeaving {

    /** What still moves; the rest is finished, in operation, or was never begun in common. */
    private static final Set<Participation> AT_WORK = EnumSet.of(Participation.IN_PROGRESS, Participation.NOT_STARTED);

    private final LocalProjectRows locals;
    private final ParticipationHistory history;
    private final Guard guard;
    private final CurrentContext context;
    private final Trail trail;

    LeavingProjects(
            LocalProjectRows locals, ParticipationHistory history, Guard guard, CurrentContext context, Trail trail) {
        this.locals = locals;
        this.history = history;
        this.guard = guard;
        this.context = context;
        this.trail = trail;
    }

    @Override
    public int order() {
        return 10;
    }

    @Override
    @Transactional(readOnly = true)
    public List<Consequence> consequences(MunicipalityCode municipality, LocalDate lastDay) {
        guard.require(Right.SEE_COLLABORATION, Target.COLLABORATION);
        List<LocalProjectRow> all = locals.findByMunicipalityCode(municipality);
        return all.isEmpty()
                ? List.of()
                : List.of(new Consequence("programme.leaving.local-projects", all.size(), List.of(atWork(all))));
    }

    @Override
    @Transactional(readOnly = true)
    public boolean asks(MunicipalityCode municipality) {
        guard.require(Right.SEE_COLLABORATION, Target.COLLABORATION);
        return atWork(locals.findByMunicipalityCode(municipality)) > 0;
    }

    private static long atWork(List<LocalProjectRow> all) {
        return all.stream().filter(LeavingProjects::isAtWork).count();
    }

    @Override
    @Transactional
    public void settle(MunicipalityCode municipality, LocalDate lastDay, LocalProjects choice) {
        guard.require(Right.ADMINISTER_PROGRAMMES, Target.COLLABORATION);
        if (choice == LocalProjects.STOP) {
            locals.findByMunicipalityCode(municipality).stream()
                    .filter(LeavingProjects::isAtWork)
                    .forEach(local -> stop(local, lastDay));
        }
    }

    private void stop(LocalProjectRow before, LocalDate lastDay) {
        LocalDate on = lastDay.isBefore(before.participationOn()) ? before.participationOn() : lastDay;
        LocalProjectRow after = before.participating(Participation.STOPPED, on);
        locals.update(after);
        history.add(after);
        trail.record("stopped", "local-project", before.id(), Change.between(before, after));
    }

    private static boolean isAtWork(LocalProjectRow local) {
        return AT_WORK.contains(local.participation());
    }
}
