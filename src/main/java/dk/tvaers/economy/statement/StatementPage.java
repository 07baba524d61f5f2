package dk.tvaers.economy.statement;

import dk.tvaers.economy.agreed.KeyWords;
import dk.tvaers.economy.key.Allocation;
import dk.tvaers.economy.settlement.Answer;
import dk.tvaers.economy.settlement.HoursLine;
import dk.tvaers.economy.settlement.LineKind;
import dk.tvaers.economy.settlement.Objection;
import dk.tvaers.economy.settlement.PostingKind;
import dk.tvaers.economy.settlement.SettlementItem;
import dk.tvaers.economy.settlement.SettlementLine;
import dk.tvaers.economy.settlement.SettlementSheet;
import dk.tvaers.economy.settlement.SettlementState;
import dk.tvaers.kernel.Money;
import dk.tvaers.kernel.MunicipalityCode;
import dk.tvaers.kit.Amounts;
import dk.tvaers.kit.Dates;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.stream.Collectors;

/** A municipality's statement of a settlement, as the template puts it on paper. */
final class StatementPage {

    public record Fact(String name, String value) {}

    /** @param number whether it stands to the right */
    public record Cell(String text, boolean number) {}

    /**
     * A part under a heading.
     *
     * @param last the row of sums; empty for none
     */
    public record Part(
            String heading, List<String> paragraphs, List<Cell> heads, List<List<Cell>> rows, List<Cell> last) {}

    private final SettlementItem item;
    private final SettlementSheet sheet;
    private final MunicipalityCode code;
    private final Map<Integer, Allocation.Share> shares;
    private final Optional<Answer> answer;
    private final List<Objection> objections;
    private final StatementWords words;
    private final KeyWords calculation;

    /**
     * @param shares how those of the lines come about, by the number of the line
     * @param objections those of the municipality
     */
    StatementPage(
            SettlementItem item,
            SettlementSheet sheet,
            MunicipalityCode code,
            Map<Integer, Allocation.Share> shares,
            Optional<Answer> answer,
            List<Objection> objections,
            StatementWords words) {
        this.item = item;
        this.sheet = sheet;
        this.code = code;
        this.shares = shares;
        this.answer = answer;
        this.objections = objections;
        this.words = words;
        this.calculation = new KeyWords(words.texts(), words.names());
    }

    String title() {
        return words.get("title", words.title(item), words.name(code));
    }

    List<Fact> facts() {
        List<Fact> facts = new ArrayList<>();
        facts.add(new Fact(words.page("municipality"), words.name(code)));
        facts.add(new Fact(
                words.page("period"),
                words.page(
                        "days",
                        words.date(item.period().from()),
                        words.date(item.period().to()))));
        facts.add(new Fact(words.page("state"), words.texts().word("settlement.state", item.state())));
        if (item.state() == SettlementState.SENT || item.state() == SettlementState.LOCKED) {
            facts.add(
                    new Fact(words.page("issue"), words.get("issue", item.issueNumber(), words.moment(item.sentAt()))));
        }
        if (item.lockedAt() != null) {
            facts.add(new Fact(words.page("locked-at"), words.moment(item.lockedAt())));
        }
        facts.add(new Fact(words.get("reference"), item.reference()));
        facts.add(new Fact(words.page("net"), net()));
        facts.add(new Fact(words.page("answer"), said()));
        if (item.note() != null) {
            facts.add(new Fact(words.page("note"), item.note()));
        }
        return facts;
    }

    private String net() {
        Money net = sheet.net(code);
        String amount = words.figures(net.isNegative() ? Money.ZERO.minus(net) : net);
        if (net.equals(Money.ZERO)) {
            return words.get("net.nothing");
        }
        return words.get(net.isNegative() ? "net.receives" : "net.pays", words.name(code), amount);
    }

    private String said() {
        if (answer.isEmpty()) {
            return words.get("answer.none");
        }
        Answer given = answer.get();
        return switch (given.state()) {
            case APPROVED ->
                words.get(
                        "answer.approved",
                        words.moment(given.approvedAt()),
                        given.forPerson() == null
                                ? Objects.requireNonNull(given.approvedBy())
                                : words.page(
                                        "answer.for", Objects.requireNonNull(given.approvedBy()), given.forPerson()));
            case NO_OBJECTION -> words.get("answer.silence", words.date(item.deadlineOn()));
            case OBJECTED -> words.get("answer.objected");
            case WAITING -> words.get("answer.waiting", words.date(item.deadlineOn()));
        };
    }

    List<Part> parts() {
        List<Part> parts = new ArrayList<>();
        parts.add(postings());
        if (!sheet.lines().isEmpty()) {
            parts.add(types());
            parts.add(lines());
        }
        hours().ifPresent(parts::add);
        if (!objections.isEmpty()) {
            parts.add(objecting());
        }
        return parts;
    }

    private Part postings() {
        List<List<Cell>> rows = sheet.postings().stream()
                .filter(each -> each.municipality().equals(code))
                .map(each -> List.of(text(words.posting(each.kind())), number(each.amount())))
                .toList();
        List<String> control = new ArrayList<>();
        control.add(words.get("control.lines", words.figures(fromLines().minus(posted()))));
        if (sheet.all()) {
            control.add(words.page(
                    sheet.control().equals(Money.ZERO) ? "control.zero" : "control.off", words.money(sheet.control())));
        }
        return new Part(
                words.page("sheet"),
                control,
                List.of(text(words.get("posting")), head(words.page("amount"))),
                rows,
                List.of(text(words.page("net")), number(sheet.net(code))));
    }

    private Money fromLines() {
        return sheet.lines().stream().map(line -> line.share(code)).reduce(Money.ZERO, Money::plus);
    }

    private Money posted() {
        return sheet.of(code, PostingKind.SHARE)
                .plus(sheet.of(code, PostingKind.ON_ACCOUNT))
                .plus(sheet.of(code, PostingKind.CARRIED_IN));
    }

    private record Sum(int count, Money whole, Money share) {

        Sum plus(Sum other) {
            return new Sum(count + other.count, whole.plus(other.whole), share.plus(other.share));
        }
    }

    private Part types() {
        Map<String, Sum> sums = new LinkedHashMap<>();
        sheet.lines().stream()
                .filter(line -> line.kind() == LineKind.COST)
                .forEach(line -> sums.merge(words.type(line), new Sum(1, line.amount(), line.share(code)), Sum::plus));
        Sum all = sums.values().stream().reduce(new Sum(0, Money.ZERO, Money.ZERO), Sum::plus);
        return new Part(
                words.get("types"),
                List.of(),
                List.of(
                        text(words.get("type")),
                        head(words.get("count")),
                        head(words.page("amount")),
                        head(words.page("share"))),
                sums.entrySet().stream()
                        .map(each -> sums(each.getKey(), each.getValue()))
                        .toList(),
                sums(words.get("total"), all));
    }

    private List<Cell> sums(String name, Sum sum) {
        return List.of(
                text(name),
                new Cell(new Amounts(words.texts()).figures(BigDecimal.valueOf(sum.count)), true),
                number(sum.whole),
                number(sum.share));
    }

    private Part lines() {
        return new Part(
                words.page("lines"),
                List.of(),
                List.of(
                        head(words.page("number")),
                        text(words.page("line")),
                        head(words.page("amount")),
                        text(words.page("calculation")),
                        head(words.page("share"))),
                sheet.lines().stream().map(this::line).toList(),
                List.of(text(""), text(words.get("total")), text(""), text(""), number(fromLines())));
    }

    private List<Cell> line(SettlementLine line) {
        Allocation.Share share = shares.get(line.number());
        return List.of(
                new Cell(String.valueOf(line.number()), true),
                text(words.line(line) + ", " + words.period(line.from(), line.to())),
                number(line.amount()),
                text(share == null ? earlier(line) : said(share)),
                number(line.share(code)));
    }

    private String earlier(SettlementLine line) {
        return line.kind() == LineKind.COST ? "" : words.get("calculation.earlier");
    }

    private String said(Allocation.Share share) {
        return share.parts().isEmpty()
                ? words.get("calculation.none")
                : share.parts().stream().map(calculation::line).collect(Collectors.joining("; "));
    }

    /** Those of which the municipality is a side, as far as they are the reader's to see. */
    private Optional<Part> hours() {
        Money others = sheet.of(code, PostingKind.BORROWED)
                .minus(HoursCells.seen(sheet, code, false))
                .minus(sheet.of(code, PostingKind.LENT))
                .minus(HoursCells.seen(sheet, code, true));
        List<HoursLine> seen = sheet.hours().stream()
                .filter(line -> line.lender().equals(code) || line.borrower().equals(code))
                .toList();
        if (seen.isEmpty() && others.equals(Money.ZERO)) {
            return Optional.empty();
        }
        return Optional.of(new Part(
                words.get("hours"),
                others.equals(Money.ZERO) ? List.of() : List.of(words.get("hours.hidden")),
                List.of(
                        text(words.page("day")),
                        text(words.page("lender")),
                        text(words.page("borrower")),
                        head(words.page("hours.count")),
                        text(words.page("activity")),
                        head(words.page("amount"))),
                seen.stream().map(this::hours).toList(),
                List.of()));
    }

    private List<Cell> hours(HoursLine line) {
        return List.of(
                text(Dates.figures(line.day())),
                text(words.name(line.lender())),
                text(words.name(line.borrower())),
                new Cell(new Amounts(words.texts()).figures(line.hours()), true),
                text(line.activity()),
                number(line.amount()));
    }

    private Part objecting() {
        return new Part(
                words.page("objections"),
                List.of(),
                cells(
                        words.page("issue"),
                        words.page("line"),
                        words.page("reason"),
                        words.page("objected-at"),
                        words.page("objected-by")),
                objections.stream()
                        .map(each -> cells(
                                String.valueOf(each.issueNumber()),
                                each.lineTitle() == null
                                        ? words.page("object.whole")
                                        : words.page(
                                                "line-of", Objects.requireNonNull(each.lineNumber()), each.lineTitle()),
                                each.reason(),
                                words.moment(each.objectedAt()),
                                each.objectedBy()))
                        .toList(),
                List.of());
    }

    private static List<Cell> cells(String... texts) {
        return Arrays.stream(texts).map(StatementPage::text).toList();
    }

    private static Cell text(String text) {
        return new Cell(text, false);
    }

    private static Cell head(String text) {
        return new Cell(text, true);
    }

    private Cell number(Money amount) {
        return new Cell(words.figures(amount), true);
    }
}
