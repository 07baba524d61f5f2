package dk.tvaers.platform.server;

import io.micrometer.prometheusmetrics.PrometheusMeterRegistry;
import io.micronaut.context.annotation.Context;
import io.micronaut.context.annotation.Value;
import jakarta.annotation.PreDestroy;
import java.net.InetSocketAddress;
import java.nio.charset.StandardCharsets;
import org.eclipse.jetty.http.HttpHeader;
import org.eclipse.jetty.server.Handler;
import org.eclipse.jetty.server.Request;
import org.eclipse.jetty.server.Response;
import org.eclipse.jetty.server.Server;
import org.eclipse.jetty.util.BufferUtil;
import org.eclipse.jetty.util.Callback;

/** Hands the metrics to Prometheus on a port of their own, which no reader of the portal reaches. */
@Context
public final class MetricsServer {

    private final Server server;

    MetricsServer(
            PrometheusMeterRegistry metrics,
            @Value("${micronaut.server.host:127.0.0.1}") String host,
            @Value("${tvaers.metrics-port}") int port)
            throws Exception {
        server = new Server(new InetSocketAddress(host, port));
        server.setHandler(new Handler.Abstract() {
            @Override
            public boolean handle(Request request, Response response, Callback callback) {
                if (!request.getHttpURI().getPath().equals("/metrics")) {
                    return false;
                }
                response.getHeaders().put(HttpHeader.CONTENT_TYPE, "text/plain; version=0.0.4; charset=utf-8");
                response.write(true, BufferUtil.toBuffer(metrics.scrape(), StandardCharsets.UTF_8), callback);
                return true;
            }
        });
        server.start();
    }

    /** The port, also when any free one was asked for. */
    public int port() {
        return server.getURI().getPort();
    }

    @PreDestroy
    void stop() throws Exception {
        server.stop();
    }
}
