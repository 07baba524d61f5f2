package dk.tvaers.loan.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H2;
import dk.tvaers.kernel.Now;
import dk.tvaers.kit.ui.FactList;
import dk.tvaers.kit.ui.Links;
import dk.tvaers.kit.ui.ListColumns;
import dk.tvaers.loan.LoanRequestFilter.Sort;
import dk.tvaers.loan.LoanRequestItem;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** What the market place says of each need: as a table with heads that sort, and as cards. */
record MarketTable(MarketWords words, MarketAddresses addresses, MarketAddress state) {

    ListColumns<LoanRequestItem> columns() {
        return new ListColumns<LoanRequestItem>(words.texts(), "behov", words.get("needs"))
                .text("titel", words.get("title"), LoanRequestItem::title)
                .shownAs(this::link)
                .sortedBy(order(Sort.TITLE, Sort.TITLE_DOWN), now(Sort.TITLE, Sort.TITLE_DOWN))
                .text("kommune", words.get("municipality"), LoanRequestItem::municipalityName)
                .sortedBy(
                        order(Sort.MUNICIPALITY, Sort.MUNICIPALITY_DOWN),
                        now(Sort.MUNICIPALITY, Sort.MUNICIPALITY_DOWN))
                .text("projekt", words.get("project"), LoanRequestItem::projectName)
                .date("fra", words.get("from"), LoanRequestItem::fromOn)
                .sortedBy(order(Sort.FROM, Sort.FROM_DOWN), now(Sort.FROM, Sort.FROM_DOWN))
                .date("til", words.get("to"), LoanRequestItem::toOn)
                .decimal("timer", words.get("hours"), LoanRequestItem::hours)
                .sortedBy(order(Sort.HOURS, Sort.HOURS_DOWN), now(Sort.HOURS, Sort.HOURS_DOWN))
                .text("hastegrad", words.get("urgency"), need -> words.urgency(need.urgency()))
                .shownAs(words::urgencyTag)
                .sortedBy(order(Sort.URGENCY, Sort.URGENCY_DOWN), now(Sort.URGENCY, Sort.URGENCY_DOWN))
                .text("tilstand", words.get("state"), words::standing)
                .shownAs(words::tag)
                .number("tilbud", words.get("offers"), LoanRequestItem::offers)
                .more()
                .decimal("aftalte-timer", words.get("covered"), LoanRequestItem::coveredHours)
                .text("sted", words.get("place-of-work"), LoanRequestItem::place)
                .text("beskrivelse", words.get("description"), LoanRequestItem::description)
                .date("oprettet", words.get("asked-at"), need -> Now.date(need.askedAt()))
                .text("oprettet-af", words.get("asked-by"), LoanRequestItem::askedBy);
    }

    Component cards(List<LoanRequestItem> needs) {
        Div cards = new Div();
        cards.addClassName("need-cards");
        for (LoanRequestItem need : needs) {
            Div card = new Div(
                    new H2(link(need)),
                    words.tag(need),
                    new FactList()
                            .fact(words.get("municipality"), need.municipalityName())
                            .fact(words.get("project"), need.projectName())
                            .fact(words.get("period"), words.period(need.fromOn(), need.toOn()))
                            .fact(words.get("hours"), words.number(need.hours()))
                            .fact(words.get("urgency"), words.urgencyTag(need))
                            .fact(words.get("place-of-work"), need.place())
                            .fact(words.get("offers"), String.valueOf(need.offers())));
            card.addClassNames("panel", "padded");
            card.getElement().setAttribute("role", "article").setAttribute("aria-label", need.title());
            cards.add(card);
        }
        return cards;
    }

    private Anchor link(LoanRequestItem need) {
        return Links.inside(addresses.need(need.id()), need.title());
    }

    private String order(Sort first, Sort other) {
        Sort next = state.filter().sort() == first ? other : first;
        return addresses.market(state.with(state.filter().sorted(next)));
    }

    private @Nullable String now(Sort up, Sort down) {
        Sort now = state.filter().sort();
        return now == up ? "ascending" : now == down ? "descending" : null;
    }
}
