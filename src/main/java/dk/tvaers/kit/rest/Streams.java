package dk.tvaers.kit.rest;

import dk.tvaers.kit.files.FileContent;
import dk.tvaers.kit.files.FileHeaders;
import io.micronaut.core.io.Writable;
import io.micronaut.http.HttpRequest;
import io.micronaut.http.HttpResponse;
import io.micronaut.http.MediaType;
import io.micronaut.http.MutableHttpResponse;
import io.micronaut.servlet.http.ServletHttpRequest;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.io.Writer;
import java.nio.charset.Charset;

/** Files as bodies of requests and answers, read and written piece by piece. */
public final class Streams {

    private Streams() {}

    /** Writes a file piece by piece. */
    public interface Writing {
        void writeTo(OutputStream out) throws IOException;
    }

    /** The body of a request whose route binds none. */
    public static InputStream of(HttpRequest<?> request) throws IOException {
        if (request instanceof ServletHttpRequest<?, ?> servlet) {
            return servlet.getInputStream();
        }
        throw new IllegalStateException("no servlet's request");
    }

    /** Hands out a kept file. */
    public static HttpResponse<Writable> answer(FileContent content) {
        MutableHttpResponse<Writable> answer =
                answer(content.file().name(), content.file().mediaType(), content::writeTo);
        return answer.contentLength(content.file().size())
                .header("ETag", '"' + content.file().sha256() + '"');
    }

    /** Hands out a file that is made meanwhile. */
    public static MutableHttpResponse<Writable> answer(String name, String mediaType, Writing writing) {
        MutableHttpResponse<Writable> answer =
                HttpResponse.<Writable>ok(new Body(writing)).contentType(MediaType.of(declared(mediaType)));
        FileHeaders.of(name).forEach(answer::header);
        return answer;
    }

    /** Without a charset the server would declare one by itself, and the wrong one; what is saved is the same bytes. */
    private static String declared(String mediaType) {
        return mediaType.startsWith("text/") ? mediaType + ";charset=utf-8" : mediaType;
    }

    private record Body(Writing writing) implements Writable {

        @Override
        public void writeTo(Writer out) throws IOException {
            throw new IOException("not text");
        }

        @Override
        public void writeTo(OutputStream out) throws IOException {
            writing.writeTo(out);
        }

        @Override
        public void writeTo(OutputStream out, @org.jspecify.annotations.Nullable Charset charset) throws IOException {
            writing.writeTo(out);
        }
    }
}
