package dk.tvaers.platform.server;

import java.nio.ByteBuffer;
import org.eclipse.jetty.http.HttpHeader;
import org.eclipse.jetty.http.MetaData;
import org.eclipse.jetty.server.Handler;
import org.eclipse.jetty.server.HttpStream;
import org.eclipse.jetty.server.Request;
import org.eclipse.jetty.server.Response;
import org.eclipse.jetty.util.Callback;
import org.jspecify.annotations.Nullable;

/**
 * Says {@code Connection: close} in an answer that is whole before its request is, a refusal for example (RFC 9112, 9.3).
 *
 * <p>Jetty alone would end such a connection without a word, and the caller's next request on it would be lost.
 */
final class UnreadBodyHandler extends Handler.Wrapper {

    UnreadBodyHandler(Handler handler) {
        super(handler);
    }

    @Override
    public boolean handle(Request request, Response response, Callback callback) throws Exception {
        // who asks first whether to send the body at all is told by Jetty
        if (!request.getHeaders().contains(HttpHeader.EXPECT)) {
            request.addHttpStreamWrapper(Announcing::new);
        }
        return super.handle(request, response, callback);
    }

    private static final class Announcing extends HttpStream.Wrapper {

        Announcing(HttpStream stream) {
            super(stream);
        }

        @Override
        public void send(
                MetaData.Request request,
                MetaData.@Nullable Response response,
                boolean last,
                @Nullable ByteBuffer content,
                Callback callback) {
            if (response != null && last && response.getStatus() >= 200) {
                consumeAvailable();
            }
            super.send(request, response, last, content, callback);
        }
    }
}
