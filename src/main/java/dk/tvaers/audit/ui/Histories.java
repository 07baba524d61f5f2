package dk.tvaers.audit.ui;

import com.vaadin.flow.component.Component;
import dk.tvaers.access.Context;
import dk.tvaers.access.CurrentContext;
import dk.tvaers.audit.TrailBook;
import dk.tvaers.audit.TrailCursor;
import dk.tvaers.audit.TrailKinds;
import dk.tvaers.exchange.RecordSection;
import dk.tvaers.kernel.Id;
import dk.tvaers.kit.ui.Places;
import jakarta.inject.Singleton;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * The history of records. A page that shows the sections of its record shows it by itself; what has no page of its own is
 * given one here, for the page where it is listed.
 */
@Singleton
public final class Histories implements RecordSection<Id> {

    private final TrailBook book;
    private final TrailKinds kinds;
    private final CurrentContext context;

    Histories(TrailBook book, TrailKinds kinds, CurrentContext context) {
        this.book = book;
        this.kinds = kinds;
        this.context = context;
    }

    @Override
    public Class<Id> kind() {
        return Id.class;
    }

    @Override
    public int order() {
        return 1000;
    }

    @Override
    public Optional<Component> of(Id record) {
        return book.knows(record)
                ? Optional.of(new HistoryPart(
                        kinds,
                        size -> book.of(record, TrailCursor.NEWEST, size),
                        all(HistoryAddress.of(kinds, record))))
                : Optional.empty();
    }

    /** The history of all records of some kinds. */
    public Component ofKinds(String... names) {
        return new HistoryPart(
                kinds,
                size -> book.ofKinds(List.of(names), TrailCursor.NEWEST, size),
                all(HistoryAddress.of(List.of(names))));
    }

    /** The history of one thing that belongs to the collaboration itself and has no number of its own. */
    public Component ofCollaboration(String kind, String mark) {
        return new HistoryPart(
                kinds,
                size -> book.ofCollaboration(kind, mark, TrailCursor.NEWEST, size),
                all(HistoryAddress.marked(kind, mark)));
    }

    private @Nullable String all(HistoryAddress address) {
        return context.get() instanceof Context.InCollaboration inside
                ? Places.address(inside.collaboration(), HistoryView.PATH) + address.query(TrailCursor.NEWEST)
                : null;
    }
}
