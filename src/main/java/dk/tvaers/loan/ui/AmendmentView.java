package dk.tvaers.loan.ui;

import com.vaadin.flow.router.BeforeEnterEvent;
import com.vaadin.flow.router.Route;
import dk.tvaers.access.CurrentContext;
import dk.tvaers.access.Needs;
import dk.tvaers.access.Right;
import dk.tvaers.access.Target;
import dk.tvaers.kit.FormDrafts;
import dk.tvaers.kit.ui.CollaborationLayout;
import dk.tvaers.kit.ui.EmptyState;
import dk.tvaers.kit.ui.FormFields;
import dk.tvaers.kit.ui.FormValues;
import dk.tvaers.kit.ui.FormView;
import dk.tvaers.kit.ui.RecordForm;
import dk.tvaers.loan.AmendingLoans;
import dk.tvaers.loan.Loan;
import dk.tvaers.loan.LoanDetails;
import dk.tvaers.loan.LoanId;
import dk.tvaers.loan.LoanItem;
import dk.tvaers.loan.Loans;
import dk.tvaers.loan.Side;
import dk.tvaers.loan.Terms;
import io.micronaut.context.annotation.Prototype;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.Map;
import java.util.Optional;

/** More hours or a later end for an active loan are proposed. */
@Prototype
@Route(value = LoanAddresses.AMENDMENT, layout = CollaborationLayout.class)
@Needs(Right.SEE_LOANS)
final class AmendmentView extends FormView {

    private static final int LONGEST = 1000;
    private static final String TO = "to";
    private static final String MOST_HOURS = "mostHours";
    private static final String NOTE = "note";

    private final Loans loans;
    private final AmendingLoans amending;
    private final FormDrafts drafts;
    private final CurrentContext context;

    AmendmentView(Loans loans, AmendingLoans amending, FormDrafts drafts, CurrentContext context) {
        this.loans = loans;
        this.amending = amending;
        this.drafts = drafts;
        this.context = context;
    }

    @Override
    public void beforeEnter(BeforeEnterEvent event) {
        LoanWords words = new LoanWords(texts());
        LoanId id = LoanAddresses.loan(event);
        LoanDetails details = loans.get(id);
        Optional<Side> side = side(details.item());
        if (side.isEmpty()) {
            show(words.get("amend"), "", null, nothing(words, "amend.not-you", id));
            return;
        }
        if (!(details.loan() instanceof Loan.Active active) || active.amendment() != null) {
            show(words.get("amend"), "", null, nothing(words, "amend.not", id));
            return;
        }
        Terms terms = active.terms();
        FormFields fields = new FormFields(texts());
        fields.date(TO, words.get("amendment.to"));
        fields.text(MOST_HOURS, words.get("amendment.hours"), 10);
        fields.longText(NOTE, words.get("amendment.reason"), LONGEST);
        show(
                words.get("amend"),
                words.get(
                        "amend.lead",
                        details.item().title(),
                        words.date(terms.to()),
                        words.hours(terms.mostHours()),
                        words.money(terms.perHour())),
                new RecordForm(texts(), fields)
                        .keptAs(drafts, "loan-amendment/" + id)
                        .over(() -> read(id, words))
                        .actions(
                                words.get("amend.send"),
                                (values, version) -> propose(id, version, side.get(), values, words),
                                addresses().loan(id)));
    }

    private EmptyState nothing(LoanWords words, String why, LoanId id) {
        return new EmptyState(
                words.get(why),
                words.get(why + ".text"),
                RecordForm.back(addresses().loan(id), words.get("to-loan")));
    }

    /** For which the reader may approve, and so propose; empty when for neither. */
    private Optional<Side> side(LoanItem item) {
        return Arrays.stream(Side.values())
                .filter(side -> context.actor().may(Right.APPROVE_LOAN, new Target(item.of(side), item.projectId())))
                .findFirst();
    }

    private RecordForm.Read read(LoanId id, LoanWords words) {
        LoanDetails now = loans.get(id);
        LoanItem item = now.item();
        return new RecordForm.Read(
                item.version(),
                Map.of(
                        TO,
                        item.to().toString(),
                        MOST_HOURS,
                        item.mostHours() == null ? "" : words.hours(item.mostHours())));
    }

    private Runnable propose(LoanId id, long version, Side side, FormValues values, LoanWords words) {
        LocalDate to = values.requiredDate(TO);
        var hours = words.number(MOST_HOURS, values.required(MOST_HOURS));
        String note = values.orNull(NOTE);
        amending.propose(id, version, side, to, hours, note);
        return next(addresses().loan(id), words.get("amend.done"));
    }

    private LoanAddresses addresses() {
        return new LoanAddresses(context.collaboration().collaboration());
    }
}
