package dk.tvaers.audit.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.Text;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.UnorderedList;
import dk.tvaers.audit.TrailCursor;
import dk.tvaers.audit.TrailKinds;
import dk.tvaers.audit.TrailLine;
import dk.tvaers.audit.TrailPart;
import dk.tvaers.audit.TrailWords;
import dk.tvaers.kit.Paging;
import dk.tvaers.kit.Rows;
import dk.tvaers.kit.Texts;
import dk.tvaers.kit.ui.Links;
import dk.tvaers.kit.ui.ListColumns;
import java.util.List;
import java.util.function.BiFunction;
import java.util.function.UnaryOperator;
import org.jspecify.annotations.Nullable;

/** The lines of the trail as a list. */
final class TrailTable {

    static final int SIZE = 50;

    private final Texts texts;
    private final TrailWords words;

    TrailTable(Texts texts, TrailKinds kinds) {
        this.texts = texts;
        this.words = new TrailWords(texts, kinds);
    }

    List<TrailLine> lines(TrailPart part) {
        return words.lines(part);
    }

    /** @param address makes the address of a path within the collaboration */
    ListColumns<TrailLine> columns(String name, String title, UnaryOperator<String> address) {
        return new ListColumns<TrailLine>(texts, name, title)
                .moment("hvornaar", texts.get("audit.at"), TrailLine::at)
                .text("hvem", texts.get("audit.who"), TrailLine::who)
                .text("handling", texts.get("audit.did"), TrailLine::did)
                .text("slags", texts.get("audit.kind"), TrailLine::kind)
                .text("hvad", texts.get("audit.record"), TrailLine::record)
                .shownAs(line -> record(line, address))
                .text("aendringer", texts.get("audit.changes"), line -> String.join("; ", line.changes()))
                .shownAs(TrailTable::changes);
    }

    /** All of it for Excel, each part read from where the one before it ended. */
    Rows<TrailLine> rows(BiFunction<TrailCursor, Integer, TrailPart> read) {
        return new Rows<>() {
            private @Nullable TrailCursor next = TrailCursor.NEWEST;

            @Override
            public synchronized List<TrailLine> read(Paging part) {
                TrailCursor from = part.page() == 0 ? TrailCursor.NEWEST : next;
                if (from == null) {
                    return List.of();
                }
                TrailPart found = read.apply(from, part.size());
                next = found.next();
                return lines(found);
            }
        };
    }

    private Component record(TrailLine line, UnaryOperator<String> address) {
        if (line.record() == null) {
            return new Text("");
        }
        return line.path() == null ? new Text(line.record()) : Links.inside(address.apply(line.path()), line.record());
    }

    static Component changes(TrailLine line) {
        UnorderedList list = new UnorderedList();
        list.addClassName("trail-changes");
        line.changes().forEach(change -> list.add(new ListItem(change)));
        return line.changes().isEmpty() ? new Text("") : list;
    }
}
