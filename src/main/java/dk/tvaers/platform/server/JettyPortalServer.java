package dk.tvaers.platform.server;

import io.micronaut.context.ApplicationContext;
import io.micronaut.runtime.ApplicationConfiguration;
import io.micronaut.servlet.engine.server.AbstractServletServer;
import jakarta.inject.Singleton;
import java.net.MalformedURLException;
import java.net.URI;
import java.net.URL;
import org.eclipse.jetty.server.Server;

/** Micronaut's view of our Jetty. */
@Singleton
final class JettyPortalServer extends AbstractServletServer<Server> {

    JettyPortalServer(ApplicationContext context, ApplicationConfiguration configuration, Server server) {
        super(context, configuration, server);
    }

    @Override
    protected void startServer() throws Exception {
        getServer().start();
    }

    @Override
    protected void stopServer() throws Exception {
        getServer().stop();
    }

    @Override
    public int getPort() {
        return getURI().getPort();
    }

    @Override
    public String getHost() {
        return getURI().getHost();
    }

    @Override
    public String getScheme() {
        return getURI().getScheme();
    }

    @Override
    public URL getURL() {
        try {
            return getURI().toURL();
        } catch (MalformedURLException e) {
            throw new IllegalStateException(e);
        }
    }

    @Override
    public URI getURI() {
        return getServer().getURI();
    }

    @Override
    public boolean isRunning() {
        return getServer().isRunning();
    }
}
