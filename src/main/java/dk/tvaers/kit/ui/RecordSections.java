package dk.tvaers.kit.ui;

import com.vaadin.flow.component.Component;
import dk.tvaers.exchange.RecordSection;
import dk.tvaers.kernel.Id;
import jakarta.inject.Singleton;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;

/** What other features have to show on the page of a record. */
@Singleton
public final class RecordSections {

    private final List<RecordSection<?>> sections;

    RecordSections(List<RecordSection<?>> sections) {
        this.sections = sections.stream()
                .sorted(Comparator.comparing(RecordSection::order))
                .toList();
    }

    /** The parts for the page of a record, in their order, without those that have nothing for the reader. */
    public <I extends Id> List<Component> of(I id) {
        return sections.stream()
                .filter(section -> section.on(id))
                .filter(section -> section.kind().isInstance(id))
                .map(section -> part(section, id))
                .flatMap(Optional::stream)
                .toList();
    }

    @SuppressWarnings("unchecked")
    private static <I extends Id> Optional<Component> part(RecordSection<?> section, I id) {
        return ((RecordSection<I>) section).of(id);
    }
}
