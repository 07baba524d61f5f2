package dk.tvaers.kit.ui;

import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.server.HttpStatusCode;
import com.vaadin.flow.server.streams.DownloadEvent;
import com.vaadin.flow.server.streams.DownloadHandler;
import dk.tvaers.access.Context;
import dk.tvaers.access.CurrentContext;
import dk.tvaers.kernel.Forbidden;
import dk.tvaers.kernel.NotFound;
import dk.tvaers.kit.files.FileContent;
import dk.tvaers.kit.files.FileHeaders;
import java.io.IOException;
import java.io.OutputStream;
import java.util.concurrent.Callable;
import java.util.concurrent.atomic.AtomicReference;

/** Links by which a view hands out files, as the reader it is bound to and with the roles of the moment. */
public final class FileLinks {

    private FileLinks() {}

    /** A file that is made while it is handed out. */
    public record Made(String name, String mediaType, Writing writing) {}

    /** Writes a file piece by piece. */
    public interface Writing {
        void writeTo(OutputStream out) throws IOException;
    }

    /** A link to a kept file. */
    public static Anchor link(CurrentContext context, String text, Callable<FileContent> open) {
        return new Anchor(
                (DownloadHandler) event -> within(context, event, () -> {
                    try (FileContent content = open.call()) {
                        head(event, content.file().name(), content.file().mediaType());
                        event.setContentLength(content.file().size());
                        content.writeTo(event.getOutputStream());
                    }
                    return true;
                }),
                text);
    }

    /** A link to a file that is made when it is asked for. */
    public static Anchor made(CurrentContext context, String text, Callable<Made> make) {
        return new Anchor(
                (DownloadHandler) event -> within(context, event, () -> {
                    Made made = make.call();
                    head(event, made.name(), made.mediaType());
                    made.writing().writeTo(event.getOutputStream());
                    return true;
                }),
                text);
    }

    private static void head(DownloadEvent event, String name, String mediaType) {
        event.setContentType(mediaType);
        FileHeaders.of(name).forEach(event.getResponse()::setHeader);
    }

    /** The request of a download knows no page: it takes the page's context, and lets the page go on meanwhile. */
    private static void within(CurrentContext context, DownloadEvent event, Callable<Boolean> call) throws IOException {
        AtomicReference<Context> reader = new AtomicReference<>();
        try {
            event.getUI().accessSynchronously(() -> reader.set(context.get()));
            context.within(reader.get(), call);
        } catch (NotFound | Forbidden refused) {
            event.getResponse().sendError(HttpStatusCode.NOT_FOUND.getCode(), "");
        }
    }
}
