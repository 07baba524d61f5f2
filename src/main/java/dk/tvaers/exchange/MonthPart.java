package dk.tvaers.exchange;

import com.vaadin.flow.component.Component;
import dk.tvaers.kernel.MunicipalityCode;
import java.util.Optional;

/** A part of the page on which a municipality reports its month, given by a feature that does not own the page. */
public interface MonthPart {

    /** Its place below the projects: lower comes first. */
    int order();

    /** The part for the reader of a municipality's month; empty when there is nothing for this reader. */
    Optional<Component> of(MunicipalityCode municipality);
}
