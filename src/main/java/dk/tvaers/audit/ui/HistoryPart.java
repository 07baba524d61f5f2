package dk.tvaers.audit.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.Composite;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.NativeDetails;
import com.vaadin.flow.component.html.OrderedList;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Section;
import com.vaadin.flow.component.html.Span;
import dk.tvaers.audit.TrailKinds;
import dk.tvaers.audit.TrailLine;
import dk.tvaers.audit.TrailPart;
import dk.tvaers.audit.TrailWords;
import dk.tvaers.kit.Dates;
import dk.tvaers.kit.Texts;
import dk.tvaers.kit.ui.Links;
import java.util.function.IntFunction;
import org.jspecify.annotations.Nullable;

/** What was done to a record: folded in, read when it is opened, the newest lines and the way to the rest. */
public final class HistoryPart extends Composite<Section> {

    private static final int SHOWN = 10;

    private final Texts texts = Texts.in(getLocale());
    private final TrailKinds kinds;
    private final IntFunction<TrailPart> read;
    private final @Nullable String all;
    private final NativeDetails details = new NativeDetails();
    private boolean filled;

    /**
     * @param read gives at most so many of the newest entries
     * @param all the address of the whole history, or null where there is none
     */
    HistoryPart(TrailKinds kinds, IntFunction<TrailPart> read, @Nullable String all) {
        this.kinds = kinds;
        this.read = read;
        this.all = all;
        details.setSummary(new H2(texts.get("audit.history")));
        details.addToggleListener(toggle -> {
            if (toggle.isOpened() && !filled) {
                fill();
            }
        });
        getContent().addClassNames("section", "history");
        getContent().add(details);
    }

    /** Opens it, as a press on its heading does. */
    void open() {
        details.setOpen(true);
        fill();
    }

    private void fill() {
        filled = true;
        TrailPart part = read.apply(SHOWN);
        Div content = new Div();
        if (part.entries().isEmpty()) {
            content.add(new Paragraph(texts.get("audit.history.none")));
        } else {
            content.add(lines(part));
        }
        if (part.next() != null && all != null) {
            content.add(Links.inside(all, texts.get("audit.history.all")));
        }
        details.setContent(content);
    }

    private Component lines(TrailPart part) {
        OrderedList list = new OrderedList();
        list.addClassName("trail-lines");
        new TrailWords(texts, kinds).lines(part).forEach(line -> list.add(line(line)));
        return list;
    }

    private ListItem line(TrailLine line) {
        Span when = new Span(new Dates(texts).moment(line.at()));
        when.addClassName("trail-when");
        ListItem item = new ListItem(when, new Span(texts.get("audit.sentence", line.who(), line.did())));
        if (!line.changes().isEmpty()) {
            item.add(TrailTable.changes(line));
        }
        return item;
    }
}
