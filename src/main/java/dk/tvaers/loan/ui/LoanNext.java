package dk.tvaers.loan.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.html.Anchor;
import dk.tvaers.kernel.Now;
import dk.tvaers.kit.ui.Links;
import dk.tvaers.kit.ui.Notices;
import dk.tvaers.loan.DisputeItem;
import dk.tvaers.loan.Ledger;
import dk.tvaers.loan.Loan;
import dk.tvaers.loan.LoanApprover;
import dk.tvaers.loan.NextStep;
import dk.tvaers.loan.Side;
import java.time.YearMonth;
import java.util.List;
import java.util.Locale;
import java.util.Optional;

/** The next step of a loan for the reader: one sentence, and the button or link with which it is taken. */
record LoanNext(LoanPage page, LoanActs acts, List<LoanApprover> approvers, List<DisputeItem> disputes) {

    /** Empty when nothing comes any more. */
    Optional<Component> show() {
        NextStep next = page.details().next();
        if (next == NextStep.NOTHING) {
            return Optional.empty();
        }
        Component[] ways = acts.next(page).or(this::way).stream().toArray(Component[]::new);
        return Optional.of(Notices.info(page.words().get("next"), sentence(next), ways));
    }

    private String sentence(NextStep next) {
        LoanWords words = page.words();
        return switch (next) {
            case WAITS_FOR_LENDER -> words.get("next.waits-for-lender", waits(Side.LENDER));
            case WAITS_FOR_BORROWER -> words.get("next.waits-for-borrower", waits(Side.BORROWER));
            case WAITS_FOR_BOTH -> words.get("next.waits-for-both", waits(Side.LENDER), waits(Side.BORROWER));
            case CONFIRM_MONTH, CONFIRMATION_WAITS ->
                words.texts().get(key(next), month().map(words::month).orElse(""), page.municipality(Side.BORROWER));
            default -> words.texts().get(key(next), page.municipality(Side.LENDER), page.municipality(Side.BORROWER));
        };
    }

    private static String key(NextStep next) {
        return "loanpage.next." + next.name().toLowerCase(Locale.ROOT).replace('_', '-');
    }

    /** Who approves for the side. */
    private String waits(Side side) {
        return approvers.stream()
                .filter(approver -> approver.side() == side)
                .findFirst()
                .map(approver -> page.municipality(side) + ": " + new LoanFacts(page).waitsFor(approver))
                .orElse(page.municipality(side));
    }

    private Optional<Component> way() {
        LoanWords words = page.words();
        return switch (page.details().next()) {
            case ANSWER_DISPUTE ->
                disputes.stream()
                        .filter(DisputeItem::isOpen)
                        .findFirst()
                        .map(dispute -> link(
                                page.addresses().dispute(page.id(), dispute.id()),
                                words.get("next.answer-dispute.act")));
            case CONFIRM_MONTH ->
                month().map(month ->
                        link(page.addresses().confirm(page.id(), month), words.get("confirm.of", words.month(month))));
            case REGISTER_HOURS -> Optional.of(link(page.addresses().hours(page.id()), words.get("register")));
            default -> Optional.empty();
        };
    }

    /** The earliest month that can be confirmed. */
    private Optional<YearMonth> month() {
        Ledger ledger = page.loan() instanceof Loan.Running running ? running.ledger() : Ledger.EMPTY;
        boolean ended = Now.today().isAfter(page.loan().terms().to());
        return ledger.open().stream()
                .filter(month -> ended || month.isBefore(Now.month()))
                .findFirst();
    }

    private static Component link(String address, String text) {
        Anchor link = Links.inside(address, text);
        link.addClassNames("button", "primary");
        return link;
    }
}
