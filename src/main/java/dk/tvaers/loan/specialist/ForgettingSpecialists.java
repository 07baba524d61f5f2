package dk.tvaers.loan.specialist;

import dk.tvaers.access.CurrentContext;
import dk.tvaers.access.Guard;
import dk.tvaers.access.Right;
import dk.tvaers.access.Target;
import dk.tvaers.audit.Change;
import dk.tvaers.audit.Trail;
import dk.tvaers.kernel.Conflict;
import dk.tvaers.kernel.Forbidden;
import dk.tvaers.kernel.NotFound;
import dk.tvaers.kernel.Now;
import dk.tvaers.kernel.RuleBroken;
import io.micronaut.context.annotation.Value;
import io.micronaut.transaction.annotation.Transactional;
import jakarta.inject.Singleton;
import java.time.LocalDate;
import java.util.List;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/**
 * Deletes who a specialist was. The documentation behind a settlement keeps the name for five years after the accounting
 * year, or as many more as the installation is set to (Bookkeeping Act section 12); without a loan nothing keeps it. The
 * municipality decides on what somebody asks to have deleted.
 */
@Singleton
public class ForgettingSpecialists {

    /** The least that the law allows. */
    public static final int LEAST_YEARS = 5;

    private final SpecialistRows rows;
    private final AbsenceRows absences;
    private final LastLent loans;
    private final int years;
    private final Guard guard;
    private final CurrentContext context;
    private final Trail trail;

    ForgettingSpecialists(
            SpecialistRows rows,
            AbsenceRows absences,
            LastLent loans,
            @Value("${tvaers.loans.years-kept:5}") int years,
            Guard guard,
            CurrentContext context,
            Trail trail) {
        this.rows = rows;
        this.absences = absences;
        this.loans = loans;
        this.years = Math.max(LEAST_YEARS, years);
        this.guard = guard;
        this.context = context;
        this.trail = trail;
    }

    /**
     * How long it is known who a specialist was.
     *
     * @throws NotFound when there is none in the collaboration
     * @throws Forbidden without the right to keep the municipality's specialists
     */
    @Transactional(readOnly = true)
    public Forgetting of(SpecialistId id) {
        guard.require(Right.KEEP_SPECIALISTS);
        SpecialistRow row = rows.findRow(context.collaborationId(), id).orElseThrow(NotFound::new);
        guard.require(Right.KEEP_SPECIALISTS, Target.of(row.municipalityCode()));
        return new Forgetting(keptUntil(id), row.forgottenOn());
    }

    /**
     * Deletes it at once.
     *
     * @param version the version that was read
     * @throws NotFound when there is none in the collaboration
     * @throws Conflict when somebody else changed it since
     * @throws RuleBroken when the specialist is on the list, the name belongs to documentation that is kept, or it was
     *     deleted already
     * @throws Forbidden without the right to keep the municipality's specialists
     */
    @Transactional
    public void forget(SpecialistId id, long version) {
        guard.require(Right.KEEP_SPECIALISTS);
        SpecialistRow row = rows.lock(context.collaborationId(), id).orElseThrow(NotFound::new);
        Target at = Target.of(row.municipalityCode());
        guard.require(Right.KEEP_SPECIALISTS, at);
        if (!Objects.equals(row.version(), version)) {
            throw new Conflict();
        }
        if (row.forgottenOn() != null) {
            throw new RuleBroken("specialist.rule.forgotten");
        }
        if (row.retiredOn() == null) {
            throw new RuleBroken("specialist.rule.not-retired");
        }
        LocalDate until = keptUntil(id);
        if (until != null && !Now.today().isAfter(until)) {
            throw new RuleBroken("specialist.rule.kept-until", until);
        }
        forget(row);
    }

    /** Deletes it of all of whom nothing is to be kept any more. */
    void forgetAllDue() {
        LocalDate today = Now.today();
        for (SpecialistRow row : rows.toBeForgotten(context.collaborationId(), today)) {
            LocalDate until = keptUntil(row.id());
            if (until == null || today.isAfter(until)) {
                forget(row);
            }
        }
    }

    private void forget(SpecialistRow row) {
        SpecialistRow forgotten = row.forgotten(Now.today());
        rows.update(forgotten);
        absences.removeAll(context.collaborationId(), row.id());
        trail.record(
                "forgotten",
                Specialists.KIND,
                row.id(),
                List.of(Change.to("forgottenOn", forgotten.forgottenOn())),
                Right.KEEP_SPECIALISTS,
                Target.of(row.municipalityCode()),
                false);
    }

    private @Nullable LocalDate keptUntil(SpecialistId id) {
        return loans.lastDay(id)
                .map(last -> LocalDate.of(last.getYear() + years, 12, 31))
                .orElse(null);
    }
}
