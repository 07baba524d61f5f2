package dk.tvaers.kit.ui;

import com.vaadin.flow.component.UI;
import com.vaadin.flow.server.HttpStatusCode;
import com.vaadin.flow.server.VaadinSession;
import com.vaadin.flow.server.streams.DownloadEvent;
import com.vaadin.flow.server.streams.DownloadHandler;
import dk.tvaers.access.Context;
import dk.tvaers.access.CurrentContext;
import dk.tvaers.kernel.NotFound;
import dk.tvaers.kernel.PortalException;
import dk.tvaers.kit.files.FileContent;
import dk.tvaers.kit.files.FileHeaders;
import jakarta.inject.Singleton;
import java.io.IOException;
import java.io.OutputStream;
import java.util.concurrent.Callable;

/**
 * Files that a page hands out, made or opened while they are fetched: within the context of the page, with the roles that
 * the reader has at that time. Nobody else's session reaches them.
 */
@Singleton
public final class Downloads {

    private final CurrentContext context;

    Downloads(CurrentContext context) {
        this.context = context;
    }

    /** Writes a file piece by piece. */
    @FunctionalInterface
    public interface Writing {
        void to(OutputStream out) throws IOException;
    }

    /** A file that is made when it is asked for. */
    public record Made(String name, String mediaType, Writing writing) {}

    public DownloadHandler file(String name, String mediaType, Writing writing) {
        return made(() -> new Made(name, mediaType, writing));
    }

    /** A file of which even the name is known only when it is made. */
    public DownloadHandler made(Callable<Made> make) {
        return handler(event -> {
            Made made = make.call();
            head(event, made.name(), made.mediaType());
            made.writing().to(event.getOutputStream());
        });
    }

    /** A file that is kept. */
    public DownloadHandler kept(Callable<FileContent> open) {
        return handler(event -> {
            try (FileContent content = open.call()) {
                head(event, content.file().name(), content.file().mediaType());
                event.setContentLength(content.file().size());
                content.writeTo(event.getOutputStream());
            }
        });
    }

    @FunctionalInterface
    private interface Answering {
        void answer(DownloadEvent event) throws Exception;
    }

    private DownloadHandler handler(Answering answering) {
        return event -> {
            try {
                Page page = pageOf(event);
                context.within(
                        page.context(),
                        () -> context.at(page.place() + CurrentContext.AS_FILE, () -> {
                            answering.answer(event);
                            return true;
                        }));
            } catch (NotFound gone) {
                event.getResponse().sendError(HttpStatusCode.NOT_FOUND.getCode(), "");
            } catch (PortalException noLonger) {
                event.getResponse().sendError(HttpStatusCode.FORBIDDEN.getCode(), "");
            }
        };
    }

    private static void head(DownloadEvent event, String name, String mediaType) {
        event.setContentType(mediaType);
        FileHeaders.of(name).forEach(event.getResponse()::setHeader);
    }

    private record Page(Context context, String place) {}

    /** The page's context as it is now; the session is free again while the file is written. */
    private Page pageOf(DownloadEvent event) {
        VaadinSession session = event.getSession();
        UI before = UI.getCurrent();
        session.lock();
        try {
            UI.setCurrent(event.getUI());
            return new Page(context.get(), context.place());
        } finally {
            UI.setCurrent(before);
            session.unlock();
        }
    }
}
