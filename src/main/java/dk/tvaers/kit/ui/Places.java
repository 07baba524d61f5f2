package dk.tvaers.kit.ui;

import dk.tvaers.access.Actor;
import dk.tvaers.access.CollaborationRef;
import jakarta.inject.Singleton;
import java.util.Comparator;
import java.util.List;

/** All places of the navigation, as the features gave them. */
@Singleton
public final class Places {

    private final List<Place> places;

    Places(List<Place> places) {
        this.places = places.stream()
                .sorted(Comparator.comparing(Place::section).thenComparing(Place::order))
                .toList();
    }

    /** What the actor may open, in the order of the navigation. */
    public List<Place> of(Actor actor) {
        return places.stream().filter(place -> place.shownTo(actor)).toList();
    }

    /** Where the actor's work is; else the first place. */
    public String home(CollaborationRef collaboration, Actor actor) {
        List<Place> open = of(actor);
        Place home = open.stream()
                .filter(place -> place.home().test(actor))
                .findFirst()
                .orElse(open.getFirst());
        return address(collaboration, home.path());
    }

    /** The address of a path within a collaboration, from the root of the portal and without a leading slash. */
    public static String address(CollaborationRef collaboration, String path) {
        return "s/" + collaboration.slug() + "/" + path;
    }
}
