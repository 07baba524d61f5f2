package dk.tvaers.status.ui;

import com.vaadin.flow.component.Component;
import dk.tvaers.exchange.MonthPart;
import dk.tvaers.kernel.MunicipalityCode;
import jakarta.inject.Singleton;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;

/** What other features have to show where a municipality reports its month. */
@Singleton
final class MonthParts {

    private final List<MonthPart> parts;

    MonthParts(List<MonthPart> parts) {
        this.parts =
                parts.stream().sorted(Comparator.comparing(MonthPart::order)).toList();
    }

    List<Component> of(MunicipalityCode municipality) {
        return parts.stream()
                .map(part -> part.of(municipality))
                .flatMap(Optional::stream)
                .toList();
    }
}
