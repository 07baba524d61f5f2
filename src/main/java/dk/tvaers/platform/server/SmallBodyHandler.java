package dk.tvaers.platform.server;

import org.eclipse.jetty.http.HttpHeader;
import org.eclipse.jetty.http.HttpStatus;
import org.eclipse.jetty.server.Handler;
import org.eclipse.jetty.server.Request;
import org.eclipse.jetty.server.Response;
import org.eclipse.jetty.util.Callback;

/** Refuses a body that says it is JSON and larger than any that is: only files may be as large as files. */
final class SmallBodyHandler extends Handler.Wrapper {

    private final long most;

    SmallBodyHandler(Handler handler, long most) {
        super(handler);
        this.most = most;
    }

    @Override
    public boolean handle(Request request, Response response, Callback callback) throws Exception {
        String type = request.getHeaders().get(HttpHeader.CONTENT_TYPE);
        if (request.getLength() > most && (type == null || type.startsWith("application/json"))) {
            Response.writeError(request, response, callback, HttpStatus.PAYLOAD_TOO_LARGE_413);
            return true;
        }
        return super.handle(request, response, callback);
    }
}
