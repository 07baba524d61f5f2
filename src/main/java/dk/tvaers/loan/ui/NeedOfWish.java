package dk.tvaers.loan.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Paragraph;
import dk.tvaers.access.CurrentContext;
import dk.tvaers.exchange.HelpWanted;
import dk.tvaers.exchange.RecordSection;
import dk.tvaers.kernel.Id;
import dk.tvaers.kit.Texts;
import dk.tvaers.kit.ui.Links;
import dk.tvaers.kit.ui.Part;
import dk.tvaers.loan.LoanRequests;
import jakarta.inject.Singleton;
import java.util.Optional;

/** On the page of a wish for help that is open: the way from there to a loan. */
@Singleton
final class NeedOfWish implements RecordSection<Id> {

    private final HelpWanted wishes;
    private final LoanRequests requests;
    private final CurrentContext context;

    NeedOfWish(HelpWanted wishes, LoanRequests requests, CurrentContext context) {
        this.wishes = wishes;
        this.requests = requests;
        this.context = context;
    }

    @Override
    public Class<Id> kind() {
        return Id.class;
    }

    @Override
    public boolean on(Id id) {
        return wishes.kind().isInstance(id);
    }

    @Override
    public int order() {
        return 5;
    }

    @Override
    public Optional<Component> of(Id id) {
        return wishes.open(id.toString())
                .filter(wish -> requests.mayAsk(wish.municipality(), wish.project()))
                .map(wish -> part(id));
    }

    private Component part(Id id) {
        MarketWords words = new MarketWords(Texts.in(UI.getCurrent().getLocale()));
        Anchor ask = Links.inside(
                new MarketAddresses(context.collaboration().collaboration()).newNeed(id.toString()),
                words.get("of-wish.ask"));
        ask.addClassName("button");
        return new Part(words.get("of-wish"), new Paragraph(words.get("of-wish.text")), ask);
    }
}
