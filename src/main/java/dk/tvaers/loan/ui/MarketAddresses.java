package dk.tvaers.loan.ui;

import com.vaadin.flow.router.BeforeEnterEvent;
import dk.tvaers.access.CollaborationRef;
import dk.tvaers.kernel.NotFound;
import dk.tvaers.kernel.ProjectId;
import dk.tvaers.kit.ui.Places;
import dk.tvaers.loan.LoanId;
import dk.tvaers.loan.LoanRequestId;
import dk.tvaers.loan.Loans;
import java.util.Optional;

/** Where in the open collaboration needs, offers and what belongs to them are found. */
record MarketAddresses(CollaborationRef collaboration) {

    static final String MARKET = Loans.PATH;
    static final String NEW_NEED = Loans.PATH + "/behov/nyt";
    static final String NEED = Loans.PATH + "/behov/:loanRequest";
    static final String EDIT_NEED = NEED + "/ret";
    static final String OFFER = NEED + "/tilbyd";
    static final String EDIT_OFFER = Loans.PATH + "/tilbud/:loan/ret";
    static final String THRESHOLD = Loans.PATH + "/graense";

    /** From which wish for help a need is to come. */
    static final String WISH = "oensket";

    String market() {
        return Places.address(collaboration, MARKET);
    }

    String market(MarketAddress state) {
        String query = state.parameters().getQueryString();
        return query.isEmpty() ? market() : market() + "?" + query;
    }

    String newNeed() {
        return Places.address(collaboration, NEW_NEED);
    }

    /** @param wish its 13 characters */
    String newNeed(String wish) {
        return newNeed() + "?" + WISH + "=" + wish;
    }

    String need(LoanRequestId id) {
        return market() + "/behov/" + id;
    }

    String editNeed(LoanRequestId id) {
        return need(id) + "/ret";
    }

    String offer(LoanRequestId id) {
        return need(id) + "/tilbyd";
    }

    String loan(LoanId id) {
        return market() + "/laan/" + id;
    }

    String loans() {
        return market() + "/laan";
    }

    String specialists() {
        return Places.address(collaboration, "specialister");
    }

    String threshold() {
        return Places.address(collaboration, THRESHOLD);
    }

    String project(ProjectId id) {
        return Places.address(collaboration, "projekter/" + id);
    }

    String wish(String id) {
        return Places.address(collaboration, "hjaelp/" + id);
    }

    /** @throws NotFound when the address holds nothing that can be an id */
    static LoanRequestId need(BeforeEnterEvent event) {
        return LoanRequestId.of(event.getRouteParameters().get("loanRequest").orElse(""));
    }

    /** @throws NotFound when the address holds nothing that can be an id */
    static LoanId loan(BeforeEnterEvent event) {
        return LoanId.of(event.getRouteParameters().get("loan").orElse(""));
    }

    static Optional<String> wish(BeforeEnterEvent event) {
        return event.getLocation().getQueryParameters().getSingleParameter(WISH);
    }
}
