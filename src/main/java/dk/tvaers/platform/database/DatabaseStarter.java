package dk.tvaers.platform.database;

import io.micronaut.configuration.jdbc.hikari.DatasourceConfiguration;
import io.micronaut.configuration.jdbc.hikari.DatasourceFactory;
import io.micronaut.context.BeanContext;
import io.micronaut.context.annotation.Value;
import io.micronaut.context.event.BeanCreatedEvent;
import io.micronaut.context.event.BeanCreatedEventListener;
import io.micronaut.context.event.BeanDestroyedEvent;
import io.micronaut.context.event.BeanDestroyedEventListener;
import jakarta.inject.Singleton;
import java.nio.file.Path;
import org.jspecify.annotations.Nullable;

/** Has the database ready and in shape before the first pool is made, whichever bean asks for it. */
@Singleton
final class DatabaseStarter
        implements BeanCreatedEventListener<DatasourceConfiguration>, BeanDestroyedEventListener<DatasourceFactory> {

    private final BeanContext context;
    private final DatabaseSettings settings;
    private final Path data;
    private @Nullable EmbeddedMariaDb server;
    private @Nullable DatabaseAccess access;

    DatabaseStarter(BeanContext context, DatabaseSettings settings, @Value("${tvaers.data:data}") String data) {
        this.context = context;
        this.settings = settings;
        this.data = Path.of(data);
    }

    @Override
    public DatasourceConfiguration onCreated(BeanCreatedEvent<DatasourceConfiguration> event) {
        var pool = event.getBean();
        var ready = ready();
        pool.setUrl(ready.jdbcUrl());
        pool.setUsername(ready.user());
        pool.setPassword(ready.password());
        pool.setTransactionIsolation("TRANSACTION_READ_COMMITTED");
        return pool;
    }

    private synchronized DatabaseAccess ready() {
        var ready = access;
        if (ready == null) {
            ready = find();
            Migrations.run(ready, settings.migrations());
            access = ready;
        }
        return ready;
    }

    private DatabaseAccess find() {
        var url = settings.url();
        if (url != null && !url.isEmpty()) {
            return settings.external(url);
        }
        if (!settings.embedded()) {
            throw new DatabaseCannotStart("start.failed.database-none");
        }
        var started = EmbeddedMariaDb.start(data, context::isRunning);
        server = started;
        return started.access();
    }

    /** The embedded server ends after the pools that use it. */
    @Override
    public synchronized void onDestroyed(BeanDestroyedEvent<DatasourceFactory> event) {
        if (server != null) {
            server.close();
        }
    }
}
