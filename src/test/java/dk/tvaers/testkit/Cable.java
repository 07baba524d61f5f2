package dk.tvaers.testkit;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.InetAddress;
import java.net.ServerSocket;
import java.net.Socket;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import org.jspecify.annotations.Nullable;

/** A cable to a server on this machine that can be pulled out and put in again. */
public final class Cable implements AutoCloseable {

    private final int target;
    private final int port;
    private final Set<Socket> plugged = ConcurrentHashMap.newKeySet();
    private @Nullable ServerSocket entrance;

    public Cable(int target) throws IOException {
        this.target = target;
        ServerSocket first = new ServerSocket(0, 50, InetAddress.getLoopbackAddress());
        this.port = first.getLocalPort();
        this.entrance = first;
        listen(first);
    }

    /** Where the cable begins, on 127.0.0.1. */
    public int port() {
        return port;
    }

    public void pull() throws IOException {
        ServerSocket open = entrance;
        if (open != null) {
            open.close();
        }
        for (Socket socket : plugged) {
            socket.close();
        }
        plugged.clear();
    }

    public void plug() throws IOException {
        ServerSocket again = new ServerSocket();
        again.setReuseAddress(true);
        again.bind(new java.net.InetSocketAddress(InetAddress.getLoopbackAddress(), port));
        entrance = again;
        listen(again);
    }

    @Override
    public void close() throws IOException {
        pull();
    }

    private void listen(ServerSocket open) {
        Thread.ofVirtual().start(() -> {
            while (!open.isClosed()) {
                try {
                    Socket near = open.accept();
                    Socket far = new Socket(InetAddress.getLoopbackAddress(), target);
                    plugged.add(near);
                    plugged.add(far);
                    carry(near, far);
                    carry(far, near);
                } catch (IOException pulled) {
                    if (!open.isClosed()) {
                        throw new UncheckedIOException(pulled);
                    }
                }
            }
        });
    }

    private static void carry(Socket from, Socket to) {
        Thread.ofVirtual().start(() -> {
            try (from;
                    to) {
                from.getInputStream().transferTo(to.getOutputStream());
            } catch (IOException pulled) {
                Thread.currentThread().interrupt();
            }
        });
    }
}
