package dk.tvaers.loan.specialist.rest;

import dk.tvaers.kernel.NotFound;
import dk.tvaers.kit.Page;
import dk.tvaers.kit.rest.Idempotency;
import dk.tvaers.kit.rest.Preconditions;
import dk.tvaers.loan.specialist.Catalogue;
import dk.tvaers.loan.specialist.CatalogueEntry;
import dk.tvaers.loan.specialist.CatalogueEntryId;
import dk.tvaers.loan.specialist.CatalogueKind;
import io.micronaut.http.HttpResponse;
import jakarta.inject.Singleton;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/** What the routes of competences and of job categories share. */
@Singleton
class CatalogueRoutes {

    private final Catalogue catalogue;
    private final Idempotency idempotency;

    CatalogueRoutes(Catalogue catalogue, Idempotency idempotency) {
        this.catalogue = catalogue;
        this.idempotency = idempotency;
    }

    Page<CatalogueBody> list(CatalogueKind kind, boolean retired) {
        return Page.whole(catalogue.list(kind, retired)).map(CatalogueBody::of);
    }

    HttpResponse<CatalogueBody> get(CatalogueKind kind, String id) {
        CatalogueEntry found = entry(kind, id);
        return Preconditions.tagged(HttpResponse.ok(CatalogueBody.of(found)), Objects.requireNonNull(found.version()));
    }

    HttpResponse<?> add(CatalogueKind kind, String path, CatalogueBody.Name body, @Nullable String key) {
        return idempotency.once(key, path, body, () -> {
            CatalogueEntry made = catalogue.get(catalogue.add(kind, body.text()));
            return Preconditions.tagged(
                    HttpResponse.created(CatalogueBody.of(made)), Objects.requireNonNull(made.version()));
        });
    }

    HttpResponse<CatalogueBody> rename(
            CatalogueKind kind, String id, CatalogueBody.Name body, @Nullable String ifMatch) {
        catalogue.rename(entry(kind, id).id(), Preconditions.version(ifMatch), body.text());
        return get(kind, id);
    }

    HttpResponse<CatalogueBody> retire(CatalogueKind kind, String id, @Nullable String ifMatch) {
        catalogue.retire(entry(kind, id).id(), Preconditions.version(ifMatch));
        return get(kind, id);
    }

    HttpResponse<CatalogueBody> bringBack(CatalogueKind kind, String id, @Nullable String ifMatch) {
        catalogue.bringBack(entry(kind, id).id(), Preconditions.version(ifMatch));
        return get(kind, id);
    }

    /** @throws NotFound also when it is of the other kind */
    private CatalogueEntry entry(CatalogueKind kind, String id) {
        CatalogueEntry found = catalogue.get(CatalogueEntryId.of(id));
        if (found.catalogueKind() != kind) {
            throw new NotFound();
        }
        return found;
    }
}
