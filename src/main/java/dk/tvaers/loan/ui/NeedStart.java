package dk.tvaers.loan.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.UI;
import dk.tvaers.access.CurrentContext;
import dk.tvaers.access.Right;
import dk.tvaers.exchange.StartPart;
import dk.tvaers.kit.Paging;
import dk.tvaers.kit.Texts;
import dk.tvaers.kit.ui.Links;
import dk.tvaers.kit.ui.Strip;
import dk.tvaers.loan.LoanRequestFilter;
import dk.tvaers.loan.LoanRequestItem;
import dk.tvaers.loan.LoanRequests;
import dk.tvaers.loan.OfferingLoans;
import jakarta.inject.Singleton;
import java.util.List;
import java.util.Optional;

/** The open needs of other municipalities that nobody has answered, where whoever may offer lands. */
@Singleton
final class NeedStart implements StartPart {

    private static final int SHOWN = 3;
    private static final int READ = 200;

    private final LoanRequests requests;
    private final OfferingLoans offering;
    private final CurrentContext context;

    NeedStart(LoanRequests requests, OfferingLoans offering, CurrentContext context) {
        this.requests = requests;
        this.offering = offering;
        this.context = context;
    }

    @Override
    public int order() {
        return 11;
    }

    @Override
    public Optional<Component> show() {
        if (!context.actor().maySomewhere(Right.OFFER_LOAN)) {
            return Optional.empty();
        }
        List<LoanRequestItem> unanswered = requests.list(LoanRequestFilter.OPEN, Paging.of(0, READ)).stream()
                .filter(need -> need.offers() == 0 && !offering.mayOffer(need.municipality()))
                .toList();
        if (unanswered.isEmpty()) {
            return Optional.empty();
        }
        MarketWords words = new MarketWords(Texts.in(UI.getCurrent().getLocale()));
        MarketAddresses addresses = new MarketAddresses(context.collaboration().collaboration());
        Strip strip = new Strip(words.get("start"));
        unanswered.stream()
                .limit(SHOWN)
                .forEach(need -> strip.item(Links.inside(
                        addresses.need(need.id()),
                        words.get("start.need", need.title(), need.municipalityName(), words.date(need.fromOn())))));
        if (unanswered.size() > SHOWN) {
            strip.item(Links.inside(addresses.market(), words.get("start.all", unanswered.size())));
        }
        return Optional.of(strip);
    }
}
