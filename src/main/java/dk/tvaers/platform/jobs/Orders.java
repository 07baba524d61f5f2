package dk.tvaers.platform.jobs;

import dk.tvaers.access.Actor;
import dk.tvaers.access.Actors;
import dk.tvaers.access.CollaborationRef;
import dk.tvaers.access.Collaborations;
import dk.tvaers.access.Context;
import dk.tvaers.access.Grant;
import dk.tvaers.kernel.NotFound;
import dk.tvaers.kernel.PersonId;
import io.micronaut.serde.ObjectMapper;
import jakarta.inject.Singleton;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.List;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/** Writes down within which context a job was ordered, and finds that context again when it is done. */
@Singleton
final class Orders {

    private final Actors actors;
    private final Collaborations collaborations;
    private final ObjectMapper json;

    Orders(Actors actors, Collaborations collaborations, ObjectMapper json) {
        this.actors = actors;
        this.collaborations = collaborations;
        this.json = json;
    }

    String write(Context context, String payload) {
        return write(
                switch (context) {
                    case Context.InCollaboration inside -> order(inside, payload);
                    case Context.InInstallation outside -> new Order(null, null, outside.account(), null, payload);
                });
    }

    /** The order of the portal itself in a collaboration. */
    String ofPortal(String slug) {
        return write(new Order(slug, Actor.NOBODY, null, List.of(), ""));
    }

    Order read(String text) {
        try {
            return Objects.requireNonNull(json.readValue(text, Order.class));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /**
     * Whoever ordered the job, with the roles of now: none at all, when the account has lost them.
     *
     * @throws NotFound when the collaboration is closed
     */
    Context context(Order order) {
        if (order.slug() == null) {
            var account = Objects.requireNonNull(order.account());
            return new Context.InInstallation(account, actors.isOperator(account));
        }
        CollaborationRef collaboration = collaborations.bySlug(order.slug()).orElseThrow(NotFound::new);
        return new Context.InCollaboration(collaboration, actor(collaboration, order));
    }

    /** The same for what the portal does by itself, which reaches closed collaborations too. */
    Context contextEvenClosed(Order order) {
        CollaborationRef collaboration = collaborations
                .bySlugEvenClosed(Objects.requireNonNull(order.slug()))
                .orElseThrow(NotFound::new);
        return new Context.InCollaboration(collaboration, Actor.portal());
    }

    private Actor actor(CollaborationRef collaboration, Order order) {
        PersonId person = Objects.requireNonNull(order.person());
        if (order.account() != null) {
            return actors.in(collaboration, order.account())
                    .orElseGet(() -> new Actor(person, order.account(), List.of()));
        }
        return new Actor(person, null, grants(order.roles()));
    }

    private static List<Grant> grants(@Nullable List<Order.GivenRole> roles) {
        return roles == null
                ? List.of()
                : roles.stream().map(Order.GivenRole::grant).toList();
    }

    private static Order order(Context.InCollaboration inside, String payload) {
        Actor actor = inside.actor();
        return new Order(
                inside.collaboration().slug(),
                actor.person(),
                actor.account(),
                actor.account() == null
                        ? actor.grants().stream().map(Order.GivenRole::of).toList()
                        : null,
                payload);
    }

    private String write(Order order) {
        try {
            return json.writeValueAsString(order);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
