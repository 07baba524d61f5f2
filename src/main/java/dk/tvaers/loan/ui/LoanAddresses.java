package dk.tvaers.loan.ui;

import com.vaadin.flow.router.BeforeEnterEvent;
import dk.tvaers.access.CollaborationRef;
import dk.tvaers.kernel.NotFound;
import dk.tvaers.kernel.ProjectId;
import dk.tvaers.kit.ui.Places;
import dk.tvaers.loan.LoanDisputeId;
import dk.tvaers.loan.LoanId;
import dk.tvaers.loan.LoanRequestId;
import dk.tvaers.loan.Loans;
import java.time.DateTimeException;
import java.time.YearMonth;

/** Where in the open collaboration running loans are found. */
record LoanAddresses(CollaborationRef collaboration) {

    static final String LOANS = Loans.PATH + "/laan";
    static final String MY_HOURS = Loans.PATH + "/mine-timer";
    static final String LOAN = LOANS + "/:loan";
    static final String AMENDMENT = LOAN + "/aendring";
    static final String HOURS = LOAN + "/timer";
    static final String CONFIRM = LOAN + "/bekraeft/:month";
    static final String DISPUTE = LOAN + "/uenighed/:loanDispute";

    /** Which month the hours are shown of. */
    static final String MONTH = "maaned";

    /** Which hours are changed or taken back by a counter-entry. */
    static final String CHANGED = "ret";

    static final String CORRECTED = "modposter";

    String loans() {
        return Places.address(collaboration, LOANS);
    }

    String loans(LoansAddress state) {
        String query = state.parameters().getQueryString();
        return query.isEmpty() ? loans() : loans() + "?" + query;
    }

    String loan(LoanId id) {
        return loans() + "/" + id;
    }

    String amendment(LoanId id) {
        return loan(id) + "/aendring";
    }

    String myHours() {
        return Places.address(collaboration, MY_HOURS);
    }

    String hours(LoanId id) {
        return loan(id) + "/timer";
    }

    String hours(LoanId id, YearMonth month) {
        return hours(id) + "?" + MONTH + "=" + month;
    }

    /** @param what {@link #CHANGED} or {@link #CORRECTED} */
    String hours(LoanId id, YearMonth month, String what, Object entry) {
        return hours(id, month) + "&" + what + "=" + entry;
    }

    String confirm(LoanId id, YearMonth month) {
        return loan(id) + "/bekraeft/" + month;
    }

    String dispute(LoanId id, LoanDisputeId dispute) {
        return loan(id) + "/uenighed/" + dispute;
    }

    String editOffer(LoanId id) {
        return Places.address(collaboration, Loans.PATH + "/tilbud/" + id + "/ret");
    }

    String request(LoanRequestId id) {
        return Places.address(collaboration, Loans.PATH + "/behov/" + id);
    }

    String project(ProjectId id) {
        return Places.address(collaboration, "projekter/" + id);
    }

    /** @throws NotFound when the address holds nothing that can be an id */
    static LoanId loan(BeforeEnterEvent event) {
        return LoanId.of(event.getRouteParameters().get("loan").orElse(""));
    }

    /** @throws NotFound when the address holds nothing that can be an id */
    static LoanDisputeId dispute(BeforeEnterEvent event) {
        return LoanDisputeId.of(event.getRouteParameters().get("loanDispute").orElse(""));
    }

    /** @throws NotFound when the address holds no month */
    static YearMonth month(BeforeEnterEvent event) {
        return month(event.getRouteParameters().get("month").orElse(""));
    }

    /** @throws NotFound when it is no month */
    static YearMonth month(String text) {
        try {
            return YearMonth.parse(text);
        } catch (DateTimeException unreadable) {
            throw new NotFound();
        }
    }
}
