package dk.tvaers.economy.settlement;

import dk.tvaers.access.CurrentContext;
import dk.tvaers.access.Guard;
import dk.tvaers.access.Right;
import dk.tvaers.access.Target;
import dk.tvaers.economy.agreed.AgreedKeys;
import dk.tvaers.economy.cost.Costs;
import dk.tvaers.economy.cost.Sight;
import dk.tvaers.economy.key.Allocation;
import dk.tvaers.kernel.Forbidden;
import dk.tvaers.kernel.MunicipalityCode;
import dk.tvaers.kernel.NotFound;
import dk.tvaers.kernel.Now;
import dk.tvaers.kernel.RuleBroken;
import io.micronaut.serde.ObjectMapper;
import io.micronaut.transaction.annotation.Transactional;
import jakarta.inject.Singleton;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.List;
import java.util.Objects;
import java.util.function.Predicate;

/** Settlements as those read them who see their own municipality's economy or all of it (DOMAIN section 5). */
@Singleton
public class Settlements {

    /** Within a collaboration. */
    public static final String PATH = Costs.PATH + "/afregninger";

    /** Of a settlement, its documents; within its page. */
    public static final String BILLS = "/fakturaer";

    /** The kind of record in the trail. */
    public static final String TRAIL = "settlement";

    private final SettlementRows rows;
    private final IssueRows issues;
    private final LineRows lines;
    private final BasisRows bases;
    private final PostingRows postings;
    private final Sent sent;
    private final Reckoning reckoning;
    private final Sight sight;
    private final AgreedKeys keys;
    private final ObjectMapper json;
    private final Guard guard;
    private final CurrentContext context;

    Settlements(
            SettlementRows rows,
            IssueRows issues,
            LineRows lines,
            BasisRows bases,
            PostingRows postings,
            Sent sent,
            Reckoning reckoning,
            Sight sight,
            AgreedKeys keys,
            ObjectMapper json,
            Guard guard,
            CurrentContext context) {
        this.rows = rows;
        this.issues = issues;
        this.lines = lines;
        this.bases = bases;
        this.postings = postings;
        this.sent = sent;
        this.reckoning = reckoning;
        this.sight = sight;
        this.keys = keys;
        this.json = json;
        this.guard = guard;
        this.context = context;
    }

    /** All of them, the newest first. */
    @Transactional(readOnly = true)
    public List<SettlementItem> list() {
        guard.require(Right.SEE_ECONOMY);
        return rows.list(context.collaborationId());
    }

    /** @throws NotFound when there is none in the collaboration */
    @Transactional(readOnly = true)
    public SettlementItem get(SettlementId id) {
        guard.require(Right.SEE_ECONOMY);
        return rows.find(context.collaborationId(), id).orElseThrow(NotFound::new);
    }

    /**
     * The figures: those that were sent last, or of a draft those that are reckoned now. Lent hours line by line are those of
     * the loans whose side the reader sees; what they come to stands in the postings.
     *
     * @throws NotFound when there is none in the collaboration
     * @throws RuleBroken of a draft when the collaboration has no host on the period's last day
     * @throws Forbidden without the right to see the economy of some municipality
     */
    @Transactional(readOnly = true)
    public SettlementSheet sheet(SettlementId id) {
        SettlementItem item = get(id);
        IssueId issue = item.issue();
        if (issue != null && item.state() != SettlementState.DRAFT) {
            return seen(
                    Objects.requireNonNull(item.host()),
                    sent.lines(issue),
                    sent.hours(issue),
                    postings.findByIssueIdOrderByMunicipalityCode(issue).stream()
                            .map(PostingRow::posting)
                            .toList(),
                    List.of());
        }
        Figures figures = reckoning.of(item.period(), item.carryOver());
        return seen(figures.host(), figures.lines(), figures.hours(), figures.postings(), figures.leftOut());
    }

    /**
     * How the shares of a line that was sent come about, by what was known then.
     *
     * @throws NotFound when there is no such line in the collaboration
     */
    @Transactional(readOnly = true)
    public LineCalculation line(SettlementLineId id) {
        guard.require(Right.SEE_ECONOMY);
        LineRow row = lines.findById(id).orElseThrow(NotFound::new);
        IssueRow issue = issues.findById(row.issueId()).orElseThrow(NotFound::new);
        SettlementLine line = row.line();
        return new LineCalculation(
                issue.settlementId(),
                issue.issueNumber(),
                line.seenBy(sight.now()::includes),
                shares(issue.id(), line));
    }

    private List<Allocation.Share> shares(IssueId issue, SettlementLine line) {
        if (line.key() == null || line.keyNumber() == null) {
            return List.of();
        }
        Sight.Seen seen = sight.now();
        Basis basis = bases.findByIssueIdAndBasisNumber(issue, Objects.requireNonNull(line.basis()))
                .map(each -> new Basis(each.basisNumber(), read(each.basisFigures())))
                .orElseThrow(NotFound::new);
        return basis
                .allocating()
                .of(line.amount(), keys.get(line.key(), line.keyNumber()).key())
                .shares()
                .stream()
                .filter(share -> seen.includes(share.municipality()))
                .toList();
    }

    /** What is no longer as it was sent; empty for what is not sent. */
    @Transactional(readOnly = true)
    public List<LineDifference> differences(SettlementId id) {
        SettlementItem item = get(id);
        return item.state() == SettlementState.SENT ? sent.differences(item) : List.of();
    }

    /** What each municipality that is asked said to what was sent last, by code; empty for what was never sent. */
    @Transactional(readOnly = true)
    public List<Answer> answers(SettlementId id) {
        return answers(get(id));
    }

    /** The same of a settlement that was read already. */
    List<Answer> answers(SettlementItem item) {
        if (item.issue() == null || item.state() == SettlementState.DRAFT) {
            return List.of();
        }
        return rows.answers(context.collaborationId(), item.issue(), Now.today()).stream()
                .map(row -> new Answer(
                        row.municipality(),
                        row.name(),
                        state(row, item),
                        row.approvedAt(),
                        row.approvedBy(),
                        row.forPerson()))
                .toList();
    }

    /** Every objection to whatever was sent of it, the newest first. */
    @Transactional(readOnly = true)
    public List<Objection> objections(SettlementId id) {
        get(id);
        return rows.objections(context.collaborationId(), id);
    }

    /** Those that wait for the reader's answer, the longest sent first. */
    @Transactional(readOnly = true)
    public List<WaitingSettlement> waiting() {
        guard.require(Right.SEE_ECONOMY);
        List<String> own = context.actor().municipalities().stream()
                .filter(this::mayAnswer)
                .map(MunicipalityCode::value)
                .toList();
        return own.isEmpty() ? List.of() : rows.waiting(context.collaborationId(), own);
    }

    /** The same for one municipality; empty when the reader does not see its economy. */
    @Transactional(readOnly = true)
    public List<WaitingSettlement> waitingFor(MunicipalityCode code) {
        guard.require(Right.SEE_ECONOMY);
        return sight.now().includes(code) ? rows.waiting(context.collaborationId(), List.of(code.value())) : List.of();
    }

    /** Whether the reader answers for a municipality. */
    public boolean mayAnswer(MunicipalityCode code) {
        return guard.may(Right.APPROVE_SETTLEMENT, Target.of(code));
    }

    /** Whether the reader settles. */
    public boolean mayKeep() {
        return guard.may(Right.KEEP_SETTLEMENTS, Target.COLLABORATION);
    }

    private SettlementSheet seen(
            MunicipalityCode host,
            List<SettlementLine> lines,
            List<HoursLine> hours,
            List<Posting> posted,
            List<LeftOut> leftOut) {
        Sight.Seen now = sight.now();
        List<HoursLine> lent = hours.stream().filter(this::seesLoan).toList();
        if (now.everything()) {
            return new SettlementSheet(host, lines, lent, posted, leftOut, true);
        }
        Predicate<MunicipalityCode> sees = now::includes;
        return new SettlementSheet(
                host,
                lines.stream().map(line -> line.seenBy(sees)).toList(),
                lent,
                posted.stream().filter(each -> sees.test(each.municipality())).toList(),
                leftOut.stream().filter(each -> sees.test(each.municipality())).toList(),
                false);
    }

    /** Hours, amounts and work of a loan are for its two sides, also where all shares are open (DOMAIN section 4). */
    private boolean seesLoan(HoursLine line) {
        return guard.may(Right.SEE_LOAN, Target.of(line.lender()))
                || guard.may(Right.SEE_LOAN, Target.of(line.borrower()));
    }

    /** A municipality that has left has nobody who could answer: its silence counts when the deadline is over. */
    private static Answer.State state(AnswerRow row, SettlementItem item) {
        if (row.approvedAt() != null) {
            return Answer.State.APPROVED;
        }
        if (row.objections() > 0) {
            return Answer.State.OBJECTED;
        }
        boolean over = Now.today().isAfter(Objects.requireNonNull(item.deadlineOn()));
        return item.lockedAt() != null || item.isSilenceAccepted() || over && row.memberships() == 0
                ? Answer.State.NO_OBJECTION
                : Answer.State.WAITING;
    }

    private Basis.Text read(String text) {
        try {
            return Objects.requireNonNull(json.readValue(text, Basis.Text.class));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
