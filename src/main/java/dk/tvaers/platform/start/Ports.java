package dk.tvaers.platform.start;

import java.io.IOException;
import java.net.InetSocketAddress;
import java.net.ServerSocket;

/** Looks at the ports before anything heavy is started. */
final class Ports {

    private Ports() {}

    /**
     * The port for the metrics: the one that is given, else the one after the portal's, else any.
     *
     * @throws CannotStart when a given port, the portal's own or that of the metrics, is in use
     */
    static int forMetrics(Settings settings) {
        if (!isFree(settings.host(), settings.port())) {
            throw new CannotStart("start.failed.port", String.valueOf(settings.port()));
        }
        Integer given = settings.metricsPort();
        if (given != null) {
            if (!isFree(settings.host(), given)) {
                throw new CannotStart("start.failed.metrics-port", String.valueOf(given));
            }
            return given;
        }
        int next = settings.port() == 0 || settings.port() == 65_535 ? 0 : settings.port() + 1;
        return isFree(settings.host(), next) ? next : 0;
    }

    private static boolean isFree(String host, int port) {
        try (ServerSocket socket = new ServerSocket()) {
            socket.setReuseAddress(true);
            socket.bind(new InetSocketAddress(host, port));
            return true;
        } catch (IOException inUse) {
            return false;
        }
    }
}
