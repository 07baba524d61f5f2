package dk.tvaers.programme;

import dk.tvaers.access.CurrentContext;
import dk.tvaers.access.Guard;
import dk.tvaers.access.Right;
import dk.tvaers.access.Target;
import dk.tvaers.audit.Change;
import dk.tvaers.audit.Trail;
import dk.tvaers.exchange.Responsibilities;
import dk.tvaers.exchange.Responsibility;
import dk.tvaers.exchange.Responsibility.Unless;
import dk.tvaers.kernel.Conflict;
import dk.tvaers.kernel.Invalid;
import dk.tvaers.kernel.LocalProjectId;
import dk.tvaers.kernel.PersonId;
import jakarta.inject.Singleton;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;
import java.util.Set;

/** Owners, leaders and deputies of the local projects that are not over. */
@Singleton
class LocalProjectResponsibilities implements Responsibilities {

    private final LocalProjectRows locals;
    private final Guard guard;
    private final CurrentContext context;
    private final Trail trail;

    LocalProjectResponsibilities(LocalProjectRows locals, Guard guard, CurrentContext context, Trail trail) {
        this.locals = locals;
        this.guard = guard;
        this.context = context;
        this.trail = trail;
    }

    @Override
    public int order() {
        return 200;
    }

    @Override
    public List<Responsibility> of(PersonId person) {
        guard.require(Right.SEE_COLLABORATION, Target.COLLABORATION);
        List<LocalProjectItem> named = locals.naming(context.collaborationId(), person);
        return Arrays.stream(Seat.values())
                .flatMap(seat -> named.stream()
                        .filter(local -> person.equals(seat.holder(local)))
                        .map(local -> responsibility(seat, local)))
                .toList();
    }

    @Override
    public void handOver(Responsibility responsibility, PersonId from, PersonId to, LocalDate lastDay) {
        Seat seat = Seat.of(responsibility.id());
        LocalProjectId id =
                LocalProjectId.of(responsibility.id().substring(seat.prefix().length()));
        LocalProjectRow before = locals.lock(context.collaborationId(), id).orElseThrow(Conflict::new);
        Target target = Target.of(before.municipalityCode(), before.projectId());
        guard.require(Right.EDIT_LOCAL_PROJECT, target);
        LocalProjectData data = before.data();
        if (!from.equals(seat.holder(data))) {
            throw new Conflict();
        }
        boolean ours = !locals.ofMunicipality(context.collaborationId(), before.municipalityCode(), Set.of(to))
                .isEmpty();
        new Invalid.Collector()
                .check(ours, responsibility.id(), "programme.not-of-municipality")
                .check(
                        seat != Seat.DEPUTY || !to.equals(data.leader()),
                        responsibility.id(),
                        "programme.deputy-is-leader")
                .throwIfAny();
        LocalProjectRow after = locals.update(before.with(seat.taken(data, to)));
        trail.record(
                "handed-over",
                "local-project",
                id,
                Change.between(before, after),
                Right.EDIT_LOCAL_PROJECT,
                target,
                false);
    }

    private static Responsibility responsibility(Seat seat, LocalProjectItem local) {
        return new Responsibility(
                seat.prefix() + local.id(),
                seat.textKey(),
                local.projectName() + ", " + local.shortName(),
                "lokale-projekter/" + local.id(),
                local.code(),
                Unless.STAYS);
    }
}
