package dk.tvaers.platform.context;

import dk.tvaers.access.Context;
import io.micronaut.data.runtime.multitenancy.TenantResolver;
import jakarta.inject.Singleton;
import java.io.Serializable;

/** The tenant of each statement is the collaboration of the context; without one there is no statement. */
@Singleton
final class Tenant implements TenantResolver {

    private final Contexts contexts;

    Tenant(Contexts contexts) {
        this.contexts = contexts;
    }

    @Override
    public Serializable resolveTenantIdentifier() {
        if (contexts.get() instanceof Context.InCollaboration inside) {
            return inside.collaboration().id().value();
        }
        throw new IllegalStateException("not inside a collaboration");
    }
}
