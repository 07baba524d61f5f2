package dk.tvaers.economy.overview.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.Text;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.OrderedList;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.html.UnorderedList;
import dk.tvaers.access.CollaborationRef;
import dk.tvaers.audit.TrailKinds;
import dk.tvaers.audit.TrailLine;
import dk.tvaers.audit.TrailPart;
import dk.tvaers.audit.TrailWords;
import dk.tvaers.economy.overview.EconomyChanges;
import dk.tvaers.kit.Dates;
import dk.tvaers.kit.ui.Links;
import dk.tvaers.kit.ui.Part;
import dk.tvaers.kit.ui.Places;
import jakarta.inject.Singleton;
import java.time.LocalDate;

/** What was written in the economy since a day, each with the way to it. */
@Singleton
class ChangesPart {

    private final EconomyChanges changes;
    private final TrailKinds kinds;

    ChangesPart(EconomyChanges changes, TrailKinds kinds) {
        this.changes = changes;
        this.kinds = kinds;
    }

    Component since(LocalDate day, OverviewWords words, CollaborationRef collaboration) {
        TrailPart part = changes.since(day);
        String title = words.get("changes", new Dates(words.texts()).words(day));
        if (part.entries().isEmpty()) {
            return new Part(title, new Paragraph(words.get("changes.none")));
        }
        OrderedList list = new OrderedList();
        list.addClassName("trail-lines");
        new TrailWords(words.texts(), kinds).lines(part).forEach(line -> list.add(line(line, words, collaboration)));
        Div panel = new Div(list);
        panel.addClassNames("panel", "padded", "share-changes");
        if (part.next() != null) {
            panel.add(new Paragraph(words.get("changes.more", EconomyChanges.MOST)));
        }
        return new Part(title, panel);
    }

    private static ListItem line(TrailLine line, OverviewWords words, CollaborationRef collaboration) {
        Span when = new Span(new Dates(words.texts()).moment(line.at()));
        when.addClassName("trail-when");
        String path = line.path();
        Component record = path == null
                ? new Span(String.valueOf(line.record()))
                : Links.inside(Places.address(collaboration, path), String.valueOf(line.record()));
        ListItem item = new ListItem(
                when, new Span(record, new Text(": " + words.texts().get("audit.sentence", line.who(), line.did()))));
        if (!line.changes().isEmpty()) {
            UnorderedList said = new UnorderedList();
            said.addClassName("trail-changes");
            line.changes().forEach(change -> said.add(new ListItem(change)));
            item.add(said);
        }
        return item;
    }
}
