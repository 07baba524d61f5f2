package dk.tvaers.economy.settlement;

import dk.tvaers.access.CurrentContext;
import dk.tvaers.economy.budget.Budgets;
import dk.tvaers.economy.budget.Comparison;
import dk.tvaers.kernel.Id;
import dk.tvaers.kernel.Now;
import dk.tvaers.kernel.RuleBroken;
import dk.tvaers.kit.calendar.WorkCalendar;
import io.micronaut.serde.ObjectMapper;
import jakarta.inject.Singleton;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.List;
import java.util.Objects;

/** Writes down a settlement as it is sent, for ever, and tells those who are to answer. The settlement is locked meanwhile. */
@Singleton
final class Sending {

    private final SettlementRows rows;
    private final IssueRows issues;
    private final LineRows lines;
    private final HoursRows hours;
    private final PostingRows postings;
    private final BasisRows bases;
    private final Reckoning reckoning;
    private final SettlementTerms terms;
    private final Budgets budgets;
    private final WorkCalendar calendar;
    private final SettlementPost post;
    private final ObjectMapper json;
    private final CurrentContext context;

    Sending(
            SettlementRows rows,
            IssueRows issues,
            LineRows lines,
            HoursRows hours,
            PostingRows postings,
            BasisRows bases,
            Reckoning reckoning,
            SettlementTerms terms,
            Budgets budgets,
            WorkCalendar calendar,
            SettlementPost post,
            ObjectMapper json,
            CurrentContext context) {
        this.rows = rows;
        this.issues = issues;
        this.lines = lines;
        this.hours = hours;
        this.postings = postings;
        this.bases = bases;
        this.reckoning = reckoning;
        this.terms = terms;
        this.budgets = budgets;
        this.calendar = calendar;
        this.post = post;
        this.json = json;
        this.context = context;
    }

    void send(SettlementRow settlement, int number) {
        SettlementPeriod period = settlement.period();
        if (!period.isOnAccount() && rows.openOnAccount(context.collaborationId(), period.year()) > 0) {
            throw new RuleBroken("settlement.rule.on-account-open");
        }
        Figures figures = reckoning.of(period, settlement.carryOver());
        if (figures.isEmpty()) {
            throw new RuleBroken("settlement.rule.nothing");
        }
        String digest = Digest.of(figures);
        SettlementItem before =
                rows.find(context.collaborationId(), settlement.id()).orElseThrow();
        if (settlement.isSent() && digest.equals(before.digest())) {
            throw new RuleBroken("settlement.rule.same");
        }
        Terms agreed = terms.get().terms();
        IssueRow issue = issues.save(new IssueRow(
                IssueId.next(),
                null,
                settlement.id(),
                number,
                figures.host(),
                digest,
                calendar.worked().after(Now.today(), agreed.objectionDays()),
                agreed.silenceAccepts(),
                isWithinBudget(period),
                figures.leftOut().size(),
                Now.instant(),
                Objects.requireNonNull(context.person())));
        write(issue.id(), figures);
        post.sent(settlement, issue);
    }

    private void write(IssueId issue, Figures figures) {
        bases.saveAll(figures.bases().stream()
                .map(basis -> new BasisRow(Id.next(), null, issue, basis.number(), text(basis)))
                .toList());
        lines.saveAll(
                figures.lines().stream().map(line -> LineRow.of(issue, line)).toList());
        hours.saveAll(
                figures.hours().stream().map(line -> HoursRow.of(issue, line)).toList());
        List<PostingRow> posted = figures.postings().stream()
                .map(posting -> PostingRow.of(issue, posting))
                .toList();
        postings.saveAll(posted);
    }

    /** Whether what the year came to, or on account what it is expected to come to, is within the adopted budget. */
    private boolean isWithinBudget(SettlementPeriod period) {
        Comparison year = budgets.compare(period.year());
        Comparison.Sum spent = period.isOnAccount() ? year.expected() : year.actual();
        return year.adopted() != null
                && spent.unknown() == 0
                && !year.budget().known().isLessThan(spent.known());
    }

    private String text(Basis basis) {
        try {
            return json.writeValueAsString(basis.text());
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
