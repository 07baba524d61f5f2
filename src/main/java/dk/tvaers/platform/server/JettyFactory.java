package dk.tvaers.platform.server;

import com.vaadin.flow.server.InitParameters;
import com.vaadin.flow.server.VaadinServlet;
import dk.tvaers.platform.security.CookieFilter;
import dk.tvaers.platform.vaadin.VaadinBootstrap;
import io.micronaut.context.ApplicationContext;
import io.micronaut.context.annotation.Bean;
import io.micronaut.context.annotation.Factory;
import io.micronaut.context.annotation.Primary;
import io.micronaut.context.annotation.Value;
import io.micronaut.http.server.HttpServerConfiguration;
import io.micronaut.servlet.engine.DefaultMicronautServlet;
import jakarta.inject.Singleton;
import jakarta.servlet.DispatcherType;
import jakarta.servlet.MultipartConfigElement;
import java.util.EnumSet;
import java.util.List;
import java.util.Objects;
import org.eclipse.jetty.ee11.servlet.FilterHolder;
import org.eclipse.jetty.ee11.servlet.ServletContextHandler;
import org.eclipse.jetty.ee11.servlet.ServletHolder;
import org.eclipse.jetty.ee11.websocket.jakarta.server.config.JakartaWebSocketServletContainerInitializer;
import org.eclipse.jetty.http.HttpCookie;
import org.eclipse.jetty.server.HttpConfiguration;
import org.eclipse.jetty.server.HttpConnectionFactory;
import org.eclipse.jetty.server.Server;
import org.eclipse.jetty.server.ServerConnector;
import org.eclipse.jetty.server.handler.SizeLimitHandler;
import org.eclipse.jetty.util.resource.ResourceFactory;
import org.eclipse.jetty.util.thread.QueuedThreadPool;

/** Jetty with Micronaut's servlet on the technical paths and Vaadin's on everything else. */
@Factory
final class JettyFactory {

    private static final List<String> MICRONAUT_PATHS = List.of("/api/*", "/health/*", "/was/*");
    private static final int IDLE_SESSION_SECONDS = 1800;
    private static final int BODY_BYTES = 10_000_000;
    private static final int MEGABYTE = 1_000_000;

    @Singleton
    @Primary
    @Bean(preDestroy = "stop")
    Server jetty(
            ApplicationContext beans,
            HttpServerConfiguration configuration,
            CookieFilter cookieFilter,
            SecurityHeadersFilter headersFilter,
            VaadinBootstrap vaadin,
            @Value("${tvaers.files.megabytes}") int fileMegabytes)
            throws Exception {
        QueuedThreadPool threads = new QueuedThreadPool(200, 8);
        threads.setName("http");
        Server server = new Server(threads);
        int uploadBytes = Math.max(BODY_BYTES, fileMegabytes * MEGABYTE);
        HttpConfiguration http = new HttpConfiguration();
        http.setSendServerVersion(false);
        ServerConnector connector = new ServerConnector(server, 1, 1, new HttpConnectionFactory(http));
        connector.setHost(configuration.getHost().orElse("127.0.0.1"));
        connector.setPort(configuration.getPort().map(port -> Math.max(port, 0)).orElse(8080));
        server.addConnector(connector);

        ServletContextHandler context = new ServletContextHandler("/", ServletContextHandler.SESSIONS);
        context.setBaseResource(Objects.requireNonNull(
                ResourceFactory.of(context).newClassLoaderResource("META-INF/resources/", false)));
        context.setClassLoader(Thread.currentThread().getContextClassLoader());
        context.getSessionHandler().setHttpOnly(true);
        context.getSessionHandler().setSameSite(HttpCookie.SameSite.LAX);
        context.getSessionHandler().setMaxInactiveInterval(IDLE_SESSION_SECONDS);

        context.addFilter(new FilterHolder(headersFilter), "/*", EnumSet.of(DispatcherType.REQUEST));
        ServletHolder micronaut = new ServletHolder(DefaultMicronautServlet.NAME, new DefaultMicronautServlet(beans));
        // its asynchronous path publishes the end of a request after completing it, which fails on Jetty 12
        micronaut.setAsyncSupported(false);
        micronaut.setInitOrder(1);
        micronaut
                .getRegistration()
                .setMultipartConfig(new MultipartConfigElement(
                        System.getProperty("java.io.tmpdir"), uploadBytes, uploadBytes + MEGABYTE, 65_536));
        MICRONAUT_PATHS.forEach(path -> context.addServlet(micronaut, path));

        FilterHolder cookies = new FilterHolder(cookieFilter);
        cookies.setAsyncSupported(true);
        context.addFilter(cookies, "/*", EnumSet.of(DispatcherType.REQUEST));
        ServletHolder flow = new ServletHolder("vaadin", VaadinServlet.class);
        flow.setAsyncSupported(true);
        flow.setInitOrder(2);
        // the bundle has no React: without this the address does not follow when a view navigates
        flow.setInitParameter(InitParameters.REACT_ENABLE, "false");
        context.addServlet(flow, "/*");
        JakartaWebSocketServletContainerInitializer.configure(context, null);
        vaadin.register(context);

        SizeLimitHandler limit = new SizeLimitHandler(uploadBytes + MEGABYTE, -1);
        limit.setHandler(context);
        server.setHandler(
                new UnreadBodyHandler(new SmallBodyHandler(limit, BODY_BYTES + MEGABYTE, uploadBytes + MEGABYTE)));
        return server;
    }
}
