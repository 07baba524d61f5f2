package dk.tvaers.kit;

import io.micronaut.context.annotation.Value;
import jakarta.inject.Singleton;

/** Where people find the portal, for what is read outside a browser: mails. */
@Singleton
public final class PublicAddress {

    private final String root;

    PublicAddress(@Value("${tvaers.address:}") String given, @Value("${micronaut.server.port:8080}") int port) {
        this.root = (given.isBlank() ? "http://localhost:" + port : given.strip()).replaceFirst("/+$", "");
    }

    /** The whole address of a path from the root of the portal, with or without a slash before it. */
    public String of(String path) {
        return root + (path.startsWith("/") ? "" : "/") + path;
    }
}
