package dk.tvaers.document.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.Composite;
import com.vaadin.flow.component.Text;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Span;
import dk.tvaers.document.Audience;
import dk.tvaers.document.DocumentFilter.Sort;
import dk.tvaers.document.DocumentItem;
import dk.tvaers.kernel.Now;
import dk.tvaers.kit.Dates;
import dk.tvaers.kit.Texts;
import dk.tvaers.kit.ui.Links;
import dk.tvaers.kit.ui.PlainTable;
import java.util.List;
import java.util.Objects;

/** The documents of a page, with heads that sort. */
final class DocumentTable extends Composite<PlainTable> {

    private final Texts texts;
    private final DocumentAddresses addresses;
    private final DocumentsAddress state;

    DocumentTable(Texts texts, DocumentAddresses addresses, DocumentsAddress state, List<DocumentItem> documents) {
        this.texts = texts;
        this.addresses = addresses;
        this.state = state;
        DocumentWords words = new DocumentWords(texts);
        documents.forEach(document -> getContent()
                .row(
                        name(document, words),
                        new Text(texts.word("document.type", document.type())),
                        new Text(Objects.requireNonNullElse(document.projectName(), texts.get("document.no-project"))),
                        new Text(words.from(document)),
                        new Text(Dates.figures(Now.date(document.changedAt()))),
                        new Text(Integer.toString(document.newest()))));
    }

    @Override
    protected PlainTable initContent() {
        PlainTable table = new PlainTable(texts.get("document.documents"));
        sortable(table, "document.name", Sort.NAME, Sort.NAME_DOWN);
        table.column(texts.get("document.type"))
                .column(texts.get("document.project"))
                .column(texts.get("document.from"));
        sortable(table, "document.changed", Sort.OLDEST, Sort.NEWEST);
        return table.numbers(texts.get("document.version"));
    }

    private void sortable(PlainTable table, String key, Sort up, Sort down) {
        Sort now = state.filter().sort();
        DocumentsAddress next = state.sorted(now == down ? up : now == up ? down : down == Sort.NEWEST ? down : up);
        Anchor head =
                Links.inside(addresses.documents() + "?" + next.parameters().getQueryString(), texts.get(key));
        table.column(head, false, now == up ? "ascending" : now == down ? "descending" : null);
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
