package dk.tvaers.platform.start;

import dk.tvaers.kernel.Now;
import dk.tvaers.kit.Texts;
import dk.tvaers.people.OneTimeLinks;
import dk.tvaers.platform.server.MetricsServer;
import io.micronaut.context.ApplicationContext;
import io.micronaut.runtime.server.EmbeddedServer;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;

/** What the console says when the portal is ready. */
final class Announcement {

    private final Texts texts = Texts.in(Texts.DANISH);
    private final ApplicationContext beans;
    private final Settings settings;

    Announcement(ApplicationContext beans, Settings settings) {
        this.beans = beans;
        this.settings = settings;
    }

    List<String> lines() {
        String address = address(beans.getBean(EmbeddedServer.class).getPort());
        List<String> lines = new ArrayList<>();
        lines.add(texts.get("start.ready", address));
        lines.add(figures());
        String database = beans.getProperty("tvaers.database.url", String.class).orElse("");
        lines.add(
                database.isEmpty()
                        ? texts.get("start.data", settings.data())
                        : texts.get("start.data.elsewhere", database.replaceFirst("\\?.*", "")));
        lines.add(texts.get(
                "start.metrics", address(beans.getBean(MetricsServer.class).port()) + "/metrics"));
        lines.add("");
        lines.addAll(beans.getBean(FirstData.class).told());
        if (settings.empty()) {
            lines.add(beans.getBean(OneTimeLinks.class)
                    .firstOperatorLink()
                    .map(link -> texts.get("start.operator-link", address + link.path()))
                    .orElseGet(() -> texts.get("start.operator-exists")));
        }
        return lines;
    }

    private String figures() {
        Instant began = ProcessHandle.current().info().startInstant().orElseGet(Now::instant);
        double seconds = Duration.between(began, Now.instant()).toMillis() / 1000.0;
        long database = Memory.ofDatabase();
        return database > 0
                ? texts.get("start.figures.database", seconds, Memory.ofPortal(), database)
                : texts.get("start.figures", seconds, Memory.ofPortal());
    }

    private String address(int port) {
        boolean here = settings.host().startsWith("127.") || settings.host().equals("0.0.0.0");
        return "http://%s:%d".formatted(here ? "localhost" : settings.host(), port);
    }
}
