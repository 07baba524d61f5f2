package dk.tvaers.kit.ui;

import com.vaadin.flow.component.UI;
import com.vaadin.flow.server.HttpStatusCode;
import com.vaadin.flow.server.VaadinSession;
import com.vaadin.flow.server.streams.DownloadEvent;
import com.vaadin.flow.server.streams.DownloadHandler;
import dk.tvaers.access.Context;
import dk.tvaers.access.CurrentContext;
import dk.tvaers.kernel.PortalException;
import jakarta.inject.Singleton;
import java.io.IOException;
import java.io.OutputStream;
import java.io.UncheckedIOException;

/**
 * Files that a page hands out, made while they are fetched: within the context of the page, with the roles that the reader
 * has at that time. Nobody else's session reaches them.
 */
@Singleton
public final class Downloads {

    private final CurrentContext context;

    Downloads(CurrentContext context) {
        this.context = context;
    }

    /** Writes a file. */
    @FunctionalInterface
    public interface Writing {
        void to(OutputStream out) throws IOException;
    }

    /** @param name without anything that a file's name cannot have */
    public DownloadHandler file(String name, String type, Writing writing) {
        return event -> {
            try {
                Context asked = contextOf(event);
                event.setFileName(name);
                event.setContentType(type);
                context.within(asked, () -> write(event, writing));
            } catch (PortalException noLonger) {
                event.getResponse().sendError(HttpStatusCode.FORBIDDEN.getCode(), "");
            } catch (UncheckedIOException gone) {
                throw gone.getCause();
            }
        };
    }

    private static void write(DownloadEvent event, Writing writing) {
        try {
            writing.to(event.getOutputStream());
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** The page's context as it is now; the session is free again while the file is written. */
    private Context contextOf(DownloadEvent event) {
        VaadinSession session = event.getSession();
        UI before = UI.getCurrent();
        session.lock();
        try {
            UI.setCurrent(event.getUI());
            return context.get();
        } finally {
            UI.setCurrent(before);
            session.unlock();
        }
    }
}
