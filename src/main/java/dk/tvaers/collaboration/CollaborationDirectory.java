package dk.tvaers.collaboration;

import dk.tvaers.access.CollaborationRef;
import dk.tvaers.access.Collaborations;
import dk.tvaers.access.Context;
import dk.tvaers.access.CurrentContext;
import dk.tvaers.audit.Change;
import dk.tvaers.audit.InstallationTrail;
import dk.tvaers.kernel.CollaborationId;
import dk.tvaers.kernel.Forbidden;
import dk.tvaers.kernel.Invalid;
import dk.tvaers.kernel.Now;
import io.micronaut.transaction.annotation.Transactional;
import jakarta.inject.Singleton;
import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;

/** Which collaborations the installation holds. The operator makes them and sees no more of them than their names. */
@Singleton
public class CollaborationDirectory implements Collaborations {

    private static final int NAME_LENGTH = 80;
    private static final Pattern SLUG = Pattern.compile("(?=.{2,40}$)[a-z0-9]+(-[a-z0-9]+)*");

    private final CollaborationRows rows;
    private final CurrentContext context;
    private final InstallationTrail trail;

    CollaborationDirectory(CollaborationRows rows, CurrentContext context, InstallationTrail trail) {
        this.rows = rows;
        this.context = context;
        this.trail = trail;
    }

    @Override
    @Transactional(readOnly = true)
    public Optional<CollaborationRef> bySlug(String slug) {
        return rows.findOpen(slug, Now.today()).map(row -> new CollaborationRef(row.id(), row.slug(), row.name()));
    }

    /**
     * All collaborations, open and closed, by name.
     *
     * @throws Forbidden unless the operator asks
     */
    @Transactional(readOnly = true)
    public List<CollaborationItem> list() {
        requireOperator();
        return rows.list();
    }

    /**
     * Creates an empty collaboration.
     *
     * @param slug its place in addresses: small letters, digits and hyphens, 2 to 40 characters, not in use
     * @throws Forbidden unless the operator does it
     * @throws Invalid when name or slug cannot be used
     */
    @Transactional
    public CollaborationRef create(String name, String slug) {
        Context.InInstallation operator = requireOperator();
        new Invalid.Collector()
                .check(!name.isBlank(), "name", "error.required")
                .check(name.length() <= NAME_LENGTH, "name", "error.too-long", NAME_LENGTH)
                .check(SLUG.matcher(slug).matches(), "slug", "collaboration.slug-shape")
                .check(!rows.existsBySlug(slug), "slug", "collaboration.slug-taken")
                .throwIfAny();
        CollaborationId id = CollaborationId.next();
        rows.save(new CollaborationRow(id, slug, name.strip(), null, Now.instant()));
        trail.record(
                operator.account(),
                "collaboration.created",
                id,
                List.of(Change.to("slug", slug), Change.to("name", name.strip())));
        return new CollaborationRef(id, slug, name.strip());
    }

    private Context.InInstallation requireOperator() {
        if (context.get() instanceof Context.InInstallation installation && installation.operator()) {
            return installation;
        }
        throw new Forbidden();
    }
}
