package dk.tvaers.exchange;

import com.vaadin.flow.component.Component;
import java.util.Optional;

/** A part of one's own profile in a collaboration, given by a feature that lets people choose something. */
public interface ProfilePart {

    /** Its place below name, roles and delegations: lower comes first. */
    int order();

    /** The part with what the reader has chosen; empty when there is nothing to choose. */
    Optional<Component> show();
}
