package dk.tvaers.loan.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Paragraph;
import dk.tvaers.access.Right;
import dk.tvaers.kit.ui.Links;
import dk.tvaers.loan.AmendingLoans;
import dk.tvaers.loan.Amendment;
import dk.tvaers.loan.Approval;
import dk.tvaers.loan.ApprovingLoans;
import dk.tvaers.loan.ClosingLoans;
import dk.tvaers.loan.Loan;
import dk.tvaers.loan.LoanState;
import dk.tvaers.loan.NextStep;
import dk.tvaers.loan.OfferingLoans;
import dk.tvaers.loan.Side;
import jakarta.inject.Singleton;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;
import org.jspecify.annotations.Nullable;

/** The steps that a loan's reader can take, each asked about before it is taken. */
@Singleton
final class LoanActs {

    private final ApprovingLoans approving;
    private final OfferingLoans offering;
    private final AmendingLoans amending;
    private final ClosingLoans closing;

    LoanActs(ApprovingLoans approving, OfferingLoans offering, AmendingLoans amending, ClosingLoans closing) {
        this.approving = approving;
        this.offering = offering;
        this.amending = amending;
        this.closing = closing;
    }

    /** The button of the next step, where it is one that is taken on this page. */
    Optional<Component> next(LoanPage page) {
        return switch (page.details().next()) {
            case YOU_APPROVE_AS_LENDER -> Optional.of(approve(page, Side.LENDER));
            case YOU_APPROVE_AS_BORROWER -> Optional.of(approve(page, Side.BORROWER));
            case YOU_APPROVE_AMENDMENT ->
                Optional.ofNullable(page.amendment()).map(amendment -> approveAmendment(page, amendment));
            case SETTLE -> Optional.of(primary(settle(page)));
            case CLOSE ->
                Optional.of(primary(
                        button(page, "close", "close.text", false, note -> closing.close(page.id(), page.version()))));
            default -> Optional.empty();
        };
    }

    /** What else can be done. */
    List<Component> others(LoanPage page) {
        List<Component> acts = new ArrayList<>();
        LoanState state = page.loan().state();
        if (state.isAwaiting() && page.may(Right.APPROVE_LOAN, Side.BORROWER)) {
            acts.add(button(
                    page, "reject", "reject.text", true, note -> offering.reject(page.id(), page.version(), note)));
        }
        if (state == LoanState.OFFERED && page.may(Right.OFFER_LOAN, Side.LENDER)) {
            acts.add(link(
                    page.addresses().editOffer(page.id()), page.words().texts().get("market.offer.edit")));
        }
        if (state.isAwaiting() && page.may(Right.OFFER_LOAN, Side.LENDER)) {
            acts.add(button(
                    page,
                    "withdraw",
                    "withdraw.text",
                    true,
                    note -> offering.withdraw(page.id(), page.version(), note)));
        }
        Optional<Side> own = page.firstSide(Right.APPROVE_LOAN);
        if (page.loan() instanceof Loan.Active && own.isPresent()) {
            acts.add(
                    page.amendment() == null
                            ? link(
                                    page.addresses().amendment(page.id()),
                                    page.words().get("amend"))
                            : button(
                                    page,
                                    "amendment.reject",
                                    "amendment.reject.text",
                                    true,
                                    note -> amending.reject(page.id(), page.version(), own.get(), note)));
        }
        if (state == LoanState.ACTIVE
                && page.details().next() != NextStep.SETTLE
                && page.may(Right.KEEP_HOURS, Side.LENDER)) {
            acts.add(settle(page));
        }
        return acts;
    }

    private Component approve(LoanPage page, Side side) {
        LoanWords words = page.words();
        String verb = words.texts().word("loanpage.approve", side);
        return primary(new Button(verb, press -> new LoanDialog(
                        words,
                        words.get("approve.ask", page.municipality(side)),
                        () -> List.of(
                                new LoanFacts(page).asked(page.loan().terms()),
                                new Paragraph(words.get("approve.text"))),
                        verb,
                        words.get("note"),
                        note -> approving.approve(page.id(), page.version(), side, note),
                        taken -> page.again().accept(taken ? words.get("approve.done") : ""))
                .open()));
    }

    private Component approveAmendment(LoanPage page, Amendment amendment) {
        LoanWords words = page.words();
        Side side = sideOf(page, amendment.approval());
        String verb = words.get("amendment.approve");
        return primary(new Button(verb, press -> new LoanDialog(
                        words,
                        words.get("amendment.approve.ask", page.municipality(side)),
                        () -> List.of(
                                new LoanFacts(page).asked(amendment.terms()),
                                new Paragraph(words.get("amendment.approve.text"))),
                        verb,
                        words.get("note"),
                        note -> amending.approve(page.id(), page.version(), side, note),
                        taken -> page.again().accept(taken ? words.get("amendment.approve.done") : ""))
                .open()));
    }

    private static Side sideOf(LoanPage page, @Nullable Approval first) {
        return Arrays.stream(Side.values())
                .filter(side -> page.may(Right.APPROVE_LOAN, side) && (first == null || first.side() != side))
                .findFirst()
                .orElse(Side.LENDER);
    }

    private Button settle(LoanPage page) {
        return button(page, "settle", "settle.text", false, note -> closing.settle(page.id(), page.version()));
    }

    private static Button button(
            LoanPage page, String verb, String text, boolean noted, Consumer<@Nullable String> act) {
        LoanWords words = page.words();
        return new Button(words.get(verb), press -> new LoanDialog(
                        words,
                        words.get(verb + ".ask"),
                        () -> List.of(new Paragraph(words.get(text))),
                        words.get(verb),
                        noted ? words.get("note") : null,
                        act,
                        taken -> page.again().accept(taken ? words.get(verb + ".done") : ""))
                .open());
    }

    private static Button primary(Button button) {
        button.addThemeVariants(ButtonVariant.LUMO_PRIMARY);
        return button;
    }

    private static Anchor link(String address, String text) {
        Anchor link = Links.inside(address, text);
        link.addClassName("button");
        return link;
    }
}
