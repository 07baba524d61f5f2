package dk.tvaers.platform.context;

import io.micronaut.data.annotation.TenantId;
import io.micronaut.data.annotation.event.PrePersist;
import io.micronaut.data.annotation.event.PreUpdate;
import io.micronaut.data.event.EntityEventContext;
import io.micronaut.data.event.EntityEventListener;
import io.micronaut.data.model.runtime.RuntimePersistentEntity;
import jakarta.inject.Singleton;
import java.lang.annotation.Annotation;

/**
 * Refuses to save a row that already names another collaboration than that of the context: Micronaut Data would keep
 * the name it finds.
 */
@Singleton
final class TenantGuard implements EntityEventListener<Object> {

    private final Tenant tenant;

    TenantGuard(Tenant tenant) {
        this.tenant = tenant;
    }

    @Override
    public boolean supports(RuntimePersistentEntity<Object> entity, Class<? extends Annotation> event) {
        return (event == PrePersist.class || event == PreUpdate.class) && isTenantOwned(entity);
    }

    @Override
    public boolean prePersist(EntityEventContext<Object> event) {
        check(event);
        return true;
    }

    @Override
    public boolean preUpdate(EntityEventContext<Object> event) {
        check(event);
        return true;
    }

    private void check(EntityEventContext<Object> event) {
        event.getPersistentEntity().getPersistentProperties().stream()
                .filter(property -> property.isAnnotationPresent(TenantId.class))
                .map(property -> property.getProperty().get(event.getEntity()))
                .filter(named -> named != null && !named.equals(tenant.resolveTenantIdentifier()))
                .findAny()
                .ifPresent(other -> {
                    throw new IllegalStateException("a row of another collaboration");
                });
    }

    private static boolean isTenantOwned(RuntimePersistentEntity<Object> entity) {
        return entity.getPersistentProperties().stream()
                .anyMatch(property -> property.isAnnotationPresent(TenantId.class));
    }
}
