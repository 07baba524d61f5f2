package dk.tvaers.platform.vaadin;

import dk.tvaers.access.Actor;
import dk.tvaers.access.Actors;
import dk.tvaers.access.CollaborationRef;
import dk.tvaers.access.Collaborations;
import dk.tvaers.access.Context;
import dk.tvaers.access.CurrentContext;
import dk.tvaers.exchange.Choices;
import dk.tvaers.exchange.Chosen;
import jakarta.inject.Singleton;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/** The colours of the collaboration that a page belongs to, before anything of the page is drawn. */
@Singleton
final class Tints {

    private static final Pattern INSIDE = Pattern.compile("/s/([a-z0-9-]+)(/.*)?");

    private final Actors actors;
    private final Collaborations collaborations;
    private final Choices choices;
    private final CurrentContext context;

    Tints(Actors actors, Collaborations collaborations, Choices choices, CurrentContext context) {
        this.actors = actors;
        this.collaborations = collaborations;
        this.choices = choices;
        this.context = context;
    }

    /** The style of the page at a path; empty outside the reader's collaborations, and without chosen colours. */
    Optional<String> of(@Nullable String path) {
        Matcher inside = INSIDE.matcher(path == null ? "" : path);
        return inside.matches() ? collaborations.bySlug(inside.group(1)).flatMap(this::of) : Optional.empty();
    }

    private Optional<String> of(CollaborationRef collaboration) {
        Optional<Actor> actor = NavigationCheck.account().flatMap(account -> actors.in(collaboration, account));
        return actor.map(
                        found -> context.within(new Context.InCollaboration(collaboration, found), () -> choices.now()))
                .map(chosen -> style("light", chosen.light()) + style("dark", chosen.dark()))
                .filter(style -> !style.isEmpty());
    }

    private static String style(String theme, Chosen.@Nullable Tint tint) {
        return tint == null
                ? ""
                : "--accent-%s:%s;--accent-%s-faint:%s;".formatted(theme, tint.colour(), theme, tint.faint());
    }
}
