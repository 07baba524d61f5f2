package dk.tvaers.loan;

import dk.tvaers.access.CurrentContext;
import dk.tvaers.access.Guard;
import dk.tvaers.access.Right;
import dk.tvaers.access.Target;
import dk.tvaers.kernel.Money;
import dk.tvaers.kernel.MunicipalityCode;
import dk.tvaers.kernel.Now;
import dk.tvaers.loan.specialist.LentSpecialists;
import dk.tvaers.loan.specialist.SpecialistId;
import io.micronaut.transaction.annotation.Transactional;
import jakarta.inject.Singleton;
import java.time.LocalDate;
import java.time.YearMonth;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/** Which loans wait for the reader, in the same number of statements whether there is one or a thousand. */
@Singleton
public class LoansWaiting {

    private static final int MOST = 500;

    private final LoansWaitingRows rows;
    private final LoanRows loans;
    private final LoanApprovers approvers;
    private final Neighbours neighbours;
    private final Guard guard;
    private final CurrentContext context;

    LoansWaiting(
            LoansWaitingRows rows,
            LoanRows loans,
            LoanApprovers approvers,
            Neighbours neighbours,
            Guard guard,
            CurrentContext context) {
        this.rows = rows;
        this.loans = loans;
        this.approvers = approvers;
        this.neighbours = neighbours;
        this.guard = guard;
        this.context = context;
    }

    /**
     * The loans whose next step is the reader's, with the step; the longest offered first. Hours wait for the lent person
     * alone, not for who may register them on behalf.
     */
    @Transactional(readOnly = true)
    public List<WaitingLoan> list() {
        guard.require(Right.SEE_LOANS);
        List<String> own = context.actor().municipalities().stream()
                .map(MunicipalityCode::value)
                .toList();
        if (own.isEmpty()) {
            return List.of();
        }
        List<LoansWaitingRow> live = rows.list(context.collaborationId(), own);
        Map<SpecialistId, LentSpecialists.Specialist> lent =
                neighbours.find(live.stream().map(LoansWaitingRow::specialist).collect(Collectors.toSet()));
        Map<MunicipalityCode, Money> limits = new HashMap<>();
        return live.stream()
                .map(loan -> waiting(loan, lent, code -> limits.computeIfAbsent(code, approvers::limit)))
                .flatMap(Optional::stream)
                .toList();
    }

    /** The loans that run in which the reader is the lent person, those that end first before the others. */
    @Transactional(readOnly = true)
    public List<LoanItem> own() {
        guard.require(Right.REGISTER_OWN_HOURS);
        LoanFilter live = LoanFilter.LIVE.sorted(LoanFilter.Sort.TO);
        List<LoanLine> lines = loans.list(
                context.collaborationId(),
                false,
                List.of(""),
                null,
                live.which().name(),
                null,
                null,
                null,
                null,
                null,
                live.sort().name(),
                MOST,
                0);
        List<LoanLine> running =
                lines.stream().filter(line -> line.state().isRunning()).toList();
        Map<SpecialistId, LentSpecialists.Specialist> lent =
                neighbours.find(running.stream().map(LoanLine::specialistId).collect(Collectors.toSet()));
        return running.stream()
                .filter(line -> isReader(lent.get(line.specialistId())))
                .map(line -> line.item(true, lent.get(line.specialistId())))
                .toList();
    }

    private Optional<WaitingLoan> waiting(
            LoansWaitingRow loan,
            Map<SpecialistId, LentSpecialists.Specialist> lent,
            Function<MunicipalityCode, Money> limits) {
        NextStep next = next(loan, isReader(lent.get(loan.specialist())), limits);
        if (next == null) {
            return Optional.empty();
        }
        LocalDate open = loan.earliestOpen();
        return Optional.of(new WaitingLoan(
                loan.id(),
                loan.title(),
                loan.lender(),
                loan.lenderName(),
                loan.borrower(),
                loan.borrowerName(),
                loan.toOn(),
                next,
                next == NextStep.CONFIRM_MONTH ? YearMonth.from(Objects.requireNonNull(open)) : null,
                loan.dispute()));
    }

    /** The step as {@link NextSteps} tells it of one loan; null when it is somebody else's. */
    private @Nullable NextStep next(LoansWaitingRow loan, boolean isLent, Function<MunicipalityCode, Money> limits) {
        return switch (loan.state()) {
            case OFFERED, APPROVED_BY_LENDER, APPROVED_BY_BORROWER -> {
                if (mayApprove(loan, Side.BORROWER, limits)) {
                    yield NextStep.YOU_APPROVE_AS_BORROWER;
                }
                yield mayApprove(loan, Side.LENDER, limits) ? NextStep.YOU_APPROVE_AS_LENDER : null;
            }
            case DISPUTED ->
                may(Right.KEEP_HOURS, loan, Side.LENDER) || may(Right.CONFIRM_HOURS, loan, Side.BORROWER)
                        ? NextStep.ANSWER_DISPUTE
                        : null;
            case ACTIVE -> ofActive(loan, isLent, limits);
            case SETTLED -> may(Right.KEEP_HOURS, loan, Side.LENDER) ? NextStep.CLOSE : null;
            case CLOSED, REJECTED, WITHDRAWN -> null;
        };
    }

    private @Nullable NextStep ofActive(
            LoansWaitingRow loan, boolean isLent, Function<MunicipalityCode, Money> limits) {
        if (loan.proposedNumber() != null) {
            return mayApprove(loan, Side.LENDER, limits) || mayApprove(loan, Side.BORROWER, limits)
                    ? NextStep.YOU_APPROVE_AMENDMENT
                    : null;
        }
        LocalDate open = loan.earliestOpen();
        boolean ended = Now.today().isAfter(loan.toOn());
        if (open != null && (ended || YearMonth.from(open).isBefore(Now.month()))) {
            return may(Right.CONFIRM_HOURS, loan, Side.BORROWER) ? NextStep.CONFIRM_MONTH : null;
        }
        if (ended) {
            return may(Right.KEEP_HOURS, loan, Side.LENDER) ? NextStep.SETTLE : null;
        }
        return isLent ? NextStep.REGISTER_HOURS : null;
    }

    private boolean mayApprove(LoansWaitingRow loan, Side side, Function<MunicipalityCode, Money> limits) {
        return loan.approvedSide() != side
                && !loan.isApprovedBy(context.person())
                && may(Right.APPROVE_LOAN, loan, side)
                && (may(Right.APPROVE_LARGE_LOAN, loan, side)
                        || !limits.apply(loan.of(side)).isLessThan(loan.total()));
    }

    private boolean may(Right right, LoansWaitingRow loan, Side side) {
        return guard.may(right, new Target(loan.of(side), loan.project()));
    }

    private boolean isReader(LentSpecialists.@Nullable Specialist lent) {
        return lent != null && context.person().equals(lent.person());
    }
}
