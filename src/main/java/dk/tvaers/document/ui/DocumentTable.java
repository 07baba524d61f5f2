package dk.tvaers.document.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Span;
import dk.tvaers.document.Audience;
import dk.tvaers.document.DocumentFilter.Sort;
import dk.tvaers.document.DocumentItem;
import dk.tvaers.kernel.Now;
import dk.tvaers.kit.Texts;
import dk.tvaers.kit.ui.Links;
import dk.tvaers.kit.ui.ListColumns;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/** What the list of documents says of each, with heads that sort. */
final class DocumentTable {

    private final Texts texts;
    private final DocumentAddresses addresses;
    private final DocumentsAddress state;

    DocumentTable(Texts texts, DocumentAddresses addresses, DocumentsAddress state) {
        this.texts = texts;
        this.addresses = addresses;
        this.state = state;
    }

    ListColumns<DocumentItem> columns() {
        DocumentWords words = new DocumentWords(texts);
        return new ListColumns<DocumentItem>(texts, "dokumenter", texts.get("document.documents"))
                .text("navn", texts.get("document.name"), DocumentItem::name)
                .shownAs(document -> name(document, words))
                .sortedBy(order(Sort.NAME, Sort.NAME_DOWN), now(Sort.NAME, Sort.NAME_DOWN))
                .text("art", texts.get("document.type"), document -> texts.word("document.type", document.type()))
                .text(
                        "projekt",
                        texts.get("document.project"),
                        document ->
                                Objects.requireNonNullElse(document.projectName(), texts.get("document.no-project")))
                .text("fra", texts.get("document.from"), words::from)
                .date("aendret", texts.get("document.changed"), document -> Now.date(document.changedAt()))
                .sortedBy(order(Sort.NEWEST, Sort.OLDEST), now(Sort.OLDEST, Sort.NEWEST))
                .number("udgave", texts.get("document.version"), DocumentItem::newest)
                .more()
                .text("laeses-af", texts.get("document.audience"), words::audience);
    }

    private String order(Sort first, Sort other) {
        return addresses.documents() + "?"
                + state.sorted(state.filter().sort() == first ? other : first)
                        .parameters()
                        .getQueryString();
    }

    private @Nullable String now(Sort up, Sort down) {
        Sort now = state.filter().sort();
        return now == up ? "ascending" : now == down ? "descending" : null;
    }

    private Component name(DocumentItem document, DocumentWords words) {
        Anchor link = Links.inside(addresses.document(document.id()), document.name());
        if (document.audience() == Audience.ALL) {
            return link;
        }
        Span only = new Span(words.audience(document));
        only.addClassName("meta");
        return new Div(link, only);
    }
}
