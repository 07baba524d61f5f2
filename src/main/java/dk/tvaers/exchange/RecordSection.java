package dk.tvaers.exchange;

import com.vaadin.flow.component.Component;
import dk.tvaers.kernel.Id;
import java.util.Optional;

/** A part of the page of one record, given by a feature that does not own the page. */
public interface RecordSection<I extends Id> {

    /** On the page of what kind of record; {@code Id.class} is every kind. */
    Class<I> kind();

    /** Whether it has something for records like this one. */
    default boolean on(Id id) {
        return kind().isInstance(id);
    }

    /** Its place on the page: lower comes first. */
    int order();

    /** The part, loaded for the reader; empty when there is nothing for this reader to see. */
    Optional<Component> of(I id);
}
