package dk.tvaers.risk.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Span;
import dk.tvaers.kernel.Now;
import dk.tvaers.kit.ui.Links;
import dk.tvaers.kit.ui.ListColumns;
import dk.tvaers.risk.RiskFilter.Sort;
import dk.tvaers.risk.RiskItem;
import java.time.Instant;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/** What the register says of each risk, with heads that sort. */
record RiskTable(RiskWords words, RiskAddresses addresses, RisksAddress state) {

    ListColumns<RiskItem> columns() {
        return new ListColumns<RiskItem>(words.texts(), "risici", words.get("risks"))
                .text("titel", words.get("title"), RiskItem::title)
                .shownAs(this::title)
                .sortedBy(order(Sort.TITLE, Sort.TITLE_DOWN), now(Sort.TITLE, Sort.TITLE_DOWN))
                .text("sted", words.get("where"), RiskItem::placeName)
                .text("vaegt", words.get("weight"), words::weight)
                .shownAs(words::tag)
                .sortedBy(order(Sort.WEIGHT, Sort.LIGHTEST), now(Sort.LIGHTEST, Sort.WEIGHT))
                .text("tilstand", words.get("state"), risk -> words.state(risk.state()))
                .text("ejer", words.get("owner"), RiskItem::ownerName)
                .date("frist", words.get("due"), RiskItem::dueOn)
                .shownAs(words::due)
                .sortedBy(order(Sort.DUE, Sort.DUE_LAST), now(Sort.DUE, Sort.DUE_LAST))
                .more()
                .text("art", words.get("kind"), risk -> words.kind(risk.kind()))
                .number("sandsynlighed", words.get("probability"), RiskItem::probability)
                .number("konsekvens", words.get("consequence"), RiskItem::consequence)
                .number("produkt", words.get("product"), RiskItem::product)
                .text("beskrivelse", words.get("description"), RiskItem::description)
                .text("tiltag", words.get("measure"), RiskItem::measure)
                .text("program", words.get("programme"), RiskItem::programmeName)
                .text("projekt", words.get("project"), RiskItem::projectName)
                .text("kommune", words.get("municipality"), RiskItem::municipalityName)
                .text("eskaleret-til", words.get("escalated-to"), risk -> words.escalation(risk.escalatedTo()))
                .date("eskaleret", words.get("escalated-at"), RiskTable::escalatedOn)
                .text("begrundelse", words.get("escalated-why"), RiskItem::escalatedWhy)
                .text("udfald", words.get("outcome"), risk -> words.outcome(risk.closedAs()))
                .date("lukket", words.get("closed-on"), RiskItem::closedOn)
                .text("laeses-af", words.get("readers"), words::readers);
    }

    private static @Nullable LocalDate escalatedOn(RiskItem risk) {
        Instant at = risk.escalatedAt();
        return at == null ? null : Now.date(at);
    }

    private Component title(RiskItem risk) {
        Anchor link = Links.inside(addresses.risk(risk.id()), risk.title());
        String said = risk.isEscalated()
                ? words.get("escalated.to", String.valueOf(words.escalation(risk.escalatedTo())))
                : risk.isForAll() ? "" : words.readers(risk);
        if (said.isEmpty()) {
            return link;
        }
        Span meta = new Span(said);
        meta.addClassName("meta");
        return new Div(link, meta);
    }

    private String order(Sort first, Sort other) {
        Sort next = state.filter().sort() == first ? other : first;
        return addresses.risks(RisksAddress.of(state.filter().sorted(next)));
    }

    private @Nullable String now(Sort up, Sort down) {
        Sort now = state.filter().sort();
        return now == up ? "ascending" : now == down ? "descending" : null;
    }
}
