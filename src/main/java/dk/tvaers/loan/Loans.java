package dk.tvaers.loan;

import dk.tvaers.access.CurrentContext;
import dk.tvaers.access.Guard;
import dk.tvaers.access.Right;
import dk.tvaers.audit.RecordName;
import dk.tvaers.kernel.NotFound;
import dk.tvaers.kernel.PersonId;
import dk.tvaers.kit.Paging;
import dk.tvaers.loan.specialist.LentSpecialists;
import dk.tvaers.loan.specialist.SpecialistId;
import io.micronaut.transaction.annotation.Transactional;
import jakarta.inject.Singleton;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * The loans as far as the reader may see them: the two sides and the coordinator wholly, third parties that there is a loan
 * between two municipalities in a period and with which competence.
 */
@Singleton
public class Loans {

    /** Where loans are found within a collaboration. */
    public static final String PATH = "udlaan";

    private static final int MOST_ON_BOARD = 500;

    private final LoanRows rows;
    private final StepRows steps;
    private final StoredLoans stored;
    private final Neighbours neighbours;
    private final LoanSight sight;
    private final LoanWarnings warnings;
    private final NextSteps nextSteps;
    private final Guard guard;
    private final CurrentContext context;

    Loans(
            LoanRows rows,
            StepRows steps,
            StoredLoans stored,
            Neighbours neighbours,
            LoanSight sight,
            LoanWarnings warnings,
            NextSteps nextSteps,
            Guard guard,
            CurrentContext context) {
        this.rows = rows;
        this.steps = steps;
        this.stored = stored;
        this.neighbours = neighbours;
        this.sight = sight;
        this.warnings = warnings;
        this.nextSteps = nextSteps;
        this.guard = guard;
        this.context = context;
    }

    /** A part of those that the filter lets through. */
    @Transactional(readOnly = true)
    public List<LoanItem> list(LoanFilter filter, Paging paging) {
        guard.require(Right.SEE_LOANS);
        return shown(lines(filter, paging.size(), paging.offset()));
    }

    @Transactional(readOnly = true)
    public long count(LoanFilter filter) {
        guard.require(Right.SEE_LOANS);
        return rows.count(
                context.collaborationId(),
                sight.everything(),
                sight.own(),
                filter.pattern(),
                filter.which().name(),
                filter.stateName(),
                filter.municipality(),
                filter.project(),
                filter.request(),
                filter.specialist());
    }

    /** Those that are not over, by state in the order of the life; at most {@value #MOST_ON_BOARD}. */
    @Transactional(readOnly = true)
    public List<BoardColumn> board() {
        guard.require(Right.SEE_LOANS);
        List<LoanItem> live = shown(lines(LoanFilter.LIVE, MOST_ON_BOARD, 0));
        return Arrays.stream(LoanState.values())
                .filter(state -> state.isAwaiting() || state.isRunning() || state == LoanState.SETTLED)
                .map(state -> new BoardColumn(
                        state,
                        live.stream().filter(loan -> loan.state() == state).toList()))
                .toList();
    }

    /**
     * A loan with what the reader may see of it.
     *
     * @throws NotFound when there is no such loan in the collaboration
     */
    @Transactional(readOnly = true)
    public LoanDetails get(LoanId id) {
        guard.require(Right.SEE_LOANS);
        LoanItem item = shown(
                        List.of(rows.findLine(context.collaborationId(), id).orElseThrow(NotFound::new)))
                .getFirst();
        if (!item.whole()) {
            return new LoanDetails(item, null, List.of(), null, null, NextStep.NOTHING, List.of(), Map.of());
        }
        Stored found = stored.find(id);
        Loan loan = found.loan();
        List<Approval> approvals = Stored.approvals(loan);
        return new LoanDetails(
                item,
                loan,
                approvals,
                found.row().lenderCase(),
                found.row().borrowerCase(),
                nextSteps.of(found),
                loan.state().isAwaiting() || loan.state().isRunning()
                        ? warnings.of(LoanDetails.asked(loan), id)
                        : List.of(),
                names(approvals, found.ledger()));
    }

    /** What comes next in a loan, as it is for the reader; throws as {@link #get}. */
    @Transactional(readOnly = true)
    public NextStep nextStep(LoanId id) {
        guard.require(Right.SEE_LOANS);
        Stored found = stored.find(id);
        Terms terms = found.loan().terms();
        return sees(terms) ? nextSteps.of(found) : NextStep.NOTHING;
    }

    /** Every step with who and when, the first first; empty for third parties. */
    @Transactional(readOnly = true)
    public List<LoanStep> steps(LoanId id) {
        guard.require(Right.SEE_LOANS);
        Terms terms = stored.find(id).loan().terms();
        return sees(terms) ? steps.list(context.collaborationId(), id) : List.of();
    }

    /** The two sides, who sees all loans, and the lent person. */
    private boolean sees(Terms terms) {
        return sight.sees(terms.lender(), terms.borrower())
                || isReader(neighbours.find(terms.specialist()).orElse(null));
    }

    private boolean isReader(LentSpecialists.@Nullable Specialist who) {
        return who != null && context.person().equals(who.person());
    }

    private List<LoanLine> lines(LoanFilter filter, int size, long skip) {
        return rows.list(
                context.collaborationId(),
                sight.everything(),
                sight.own(),
                filter.pattern(),
                filter.which().name(),
                filter.stateName(),
                filter.municipality(),
                filter.project(),
                filter.request(),
                filter.specialist(),
                filter.sort().name(),
                size,
                skip);
    }

    private List<LoanItem> shown(List<LoanLine> lines) {
        Map<SpecialistId, LentSpecialists.Specialist> lent =
                neighbours.find(lines.stream().map(LoanLine::specialistId).collect(Collectors.toSet()));
        return lines.stream()
                .map(line -> {
                    LentSpecialists.Specialist who = lent.get(line.specialistId());
                    return line.item(sight.sees(line.lender(), line.borrower()) || isReader(who), who);
                })
                .toList();
    }

    private Map<PersonId, String> names(List<Approval> approvals, Ledger ledger) {
        List<Long> persons = Stream.concat(
                        approvals.stream().flatMap(approval -> approval.persons().stream()),
                        ledger.entries().stream().map(HourEntry::registeredBy))
                .map(PersonId::value)
                .distinct()
                .toList();
        return persons.isEmpty()
                ? Map.of()
                : rows.personNames(context.collaborationId(), persons).stream()
                        .collect(Collectors.toMap(name -> new PersonId(name.id()), RecordName::name));
    }
}
