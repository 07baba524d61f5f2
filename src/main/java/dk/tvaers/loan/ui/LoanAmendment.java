package dk.tvaers.loan.ui;

import com.vaadin.flow.component.Component;
import dk.tvaers.kit.ui.FactList;
import dk.tvaers.kit.ui.Part;
import dk.tvaers.loan.Amendment;
import dk.tvaers.loan.LoanApprover;
import dk.tvaers.loan.Terms;
import java.util.List;
import java.util.Optional;

/** The hours and the end that are proposed in place of those agreed, and who has approved them. */
record LoanAmendment(LoanPage page) {

    /** Empty when nothing is proposed. */
    Optional<Component> show(List<LoanApprover> mayApprove) {
        return Optional.ofNullable(page.amendment()).map(amendment -> part(amendment, mayApprove));
    }

    private Component part(Amendment amendment, List<LoanApprover> mayApprove) {
        LoanWords words = page.words();
        Terms agreed = page.loan().terms();
        Terms asked = amendment.terms();
        FactList changes = new FactList()
                .fact(words.get("amendment.to"), change(words.date(agreed.to()), words.date(asked.to())))
                .fact(
                        words.get("amendment.hours"),
                        change(words.hours(agreed.mostHours()), words.hours(asked.mostHours())))
                .fact(words.get("total"), words.get("total.of", words.money(asked.total())));
        return new Part(
                words.get("amendment"),
                LoanFacts.panel(changes),
                new LoanFacts(page).approvals(asked.number(), mayApprove));
    }

    private String change(String from, String to) {
        return page.words().get("amendment.change", from, to);
    }
}
