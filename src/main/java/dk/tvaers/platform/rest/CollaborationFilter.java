package dk.tvaers.platform.rest;

import dk.tvaers.access.Actor;
import dk.tvaers.access.Actors;
import dk.tvaers.access.CollaborationRef;
import dk.tvaers.access.Collaborations;
import dk.tvaers.access.Context;
import dk.tvaers.access.Needs;
import dk.tvaers.access.OpenTo;
import dk.tvaers.access.Right;
import dk.tvaers.kernel.AccountId;
import dk.tvaers.kernel.Forbidden;
import dk.tvaers.kernel.NotFound;
import dk.tvaers.kit.rest.Problem;
import dk.tvaers.platform.context.Contexts;
import dk.tvaers.platform.security.Tokens;
import io.micronaut.core.annotation.AnnotationMetadata;
import io.micronaut.core.order.Ordered;
import io.micronaut.http.HttpAttributes;
import io.micronaut.http.HttpRequest;
import io.micronaut.http.HttpResponse;
import io.micronaut.http.HttpStatus;
import io.micronaut.http.annotation.RequestFilter;
import io.micronaut.http.annotation.ServerFilter;
import io.micronaut.http.filter.ServerFilterPhase;
import io.micronaut.security.authentication.Authentication;
import io.micronaut.web.router.RouteMatch;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** Gives each request of the API its context, and lets it in or not before its route runs. */
@ServerFilter("/api/v1/**")
final class CollaborationFilter implements Ordered {

    private static final String PREFIX = "/api/v1/collaborations/";

    private final Actors actors;
    private final Collaborations collaborations;
    private final Tokens tokens;

    CollaborationFilter(Actors actors, Collaborations collaborations, Tokens tokens) {
        this.actors = actors;
        this.collaborations = collaborations;
        this.tokens = tokens;
    }

    @Override
    public int getOrder() {
        return ServerFilterPhase.SECURITY.after();
    }

    @RequestFilter
    @Nullable
    HttpResponse<Problem> enter(HttpRequest<?> request) {
        Optional<AccountId> account =
                request.getUserPrincipal(Authentication.class).flatMap(tokens::account);
        if (account.isEmpty()) {
            return Problems.answer(request, HttpStatus.UNAUTHORIZED, "error.unauthorized", List.of());
        }
        Optional<AnnotationMetadata> matched = request.getAttribute(HttpAttributes.ROUTE_MATCH, RouteMatch.class)
                .map(match -> match.getAnnotationMetadata());
        if (matched.isEmpty()) {
            return null;
        }
        AnnotationMetadata route = matched.get();
        try {
            if (request.getPath().startsWith(PREFIX)) {
                enterCollaboration(request, route, account.get());
            } else {
                enterInstallation(request, route, account.get());
            }
            return null;
        } catch (NotFound | Forbidden refused) {
            return Problems.of(request, refused);
        }
    }

    private void enterCollaboration(HttpRequest<?> request, AnnotationMetadata route, AccountId account) {
        String slug = request.getPath().substring(PREFIX.length()).replaceFirst("/.*", "");
        CollaborationRef collaboration = collaborations.bySlug(slug).orElseThrow(NotFound::new);
        Actor actor = actors.in(collaboration, account).orElseThrow(NotFound::new);
        Contexts.bind(request, new Context.InCollaboration(collaboration, actor));
        Right right = route.enumValue(Needs.class, Right.class).orElseThrow(NotFound::new);
        if (!actor.maySomewhere(right)) {
            throw new Forbidden();
        }
    }

    private void enterInstallation(HttpRequest<?> request, AnnotationMetadata route, AccountId account) {
        boolean operator = actors.isOperator(account);
        Contexts.bind(request, new Context.InInstallation(account, operator));
        OpenTo.Whom whom = route.enumValue(OpenTo.class, OpenTo.Whom.class).orElseThrow(NotFound::new);
        if (whom == OpenTo.Whom.OPERATOR && !operator) {
            throw new Forbidden();
        }
    }
}
