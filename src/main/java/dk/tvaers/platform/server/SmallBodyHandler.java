package dk.tvaers.platform.server;

import org.eclipse.jetty.http.HttpHeader;
import org.eclipse.jetty.http.HttpStatus;
import org.eclipse.jetty.io.Content;
import org.eclipse.jetty.server.Handler;
import org.eclipse.jetty.server.Request;
import org.eclipse.jetty.server.Response;
import org.eclipse.jetty.util.Callback;

/**
 * Refuses a body that says it is JSON and larger than any that is: only files may be as large as files.
 *
 * <p>One that is no larger than a file is read to its end first and thrown away: who still sends when the connection closes
 * would lose the answer.
 */
final class SmallBodyHandler extends Handler.Wrapper {

    private final long most;
    private final long mostOfFile;

    SmallBodyHandler(Handler handler, long most, long mostOfFile) {
        super(handler);
        this.most = most;
        this.mostOfFile = mostOfFile;
    }

    @Override
    public boolean handle(Request request, Response response, Callback callback) throws Exception {
        String type = request.getHeaders().get(HttpHeader.CONTENT_TYPE);
        if (request.getLength() > most && (type == null || type.startsWith("application/json"))) {
            if (request.getLength() > mostOfFile || request.getHeaders().contains(HttpHeader.EXPECT)) {
                refuse(request, response, callback);
            } else {
                Content.Source.consumeAll(
                        request, Callback.from(() -> refuse(request, response, callback), callback::failed));
            }
            return true;
        }
        return super.handle(request, response, callback);
    }

    private static void refuse(Request request, Response response, Callback callback) {
        Response.writeError(request, response, callback, HttpStatus.PAYLOAD_TOO_LARGE_413);
    }
}
