package dk.tvaers.message.ui;

import com.vaadin.flow.component.Component;
import dk.tvaers.access.CurrentContext;
import dk.tvaers.exchange.FramePart;
import dk.tvaers.message.Messages;
import dk.tvaers.message.Watch;
import jakarta.inject.Singleton;

/** Puts the bell into the frame. */
@Singleton
final class BellPart implements FramePart {

    private final Messages messages;
    private final Watch watch;
    private final CurrentContext context;

    BellPart(Messages messages, Watch watch, CurrentContext context) {
        this.messages = messages;
        this.watch = watch;
        this.context = context;
    }

    @Override
    public int order() {
        return 10;
    }

    @Override
    public Component show() {
        return new BellButton(messages, watch, context.collaboration().collaboration());
    }
}
