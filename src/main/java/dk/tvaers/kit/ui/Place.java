package dk.tvaers.kit.ui;

import dk.tvaers.access.Actor;
import dk.tvaers.access.Right;
import java.util.function.Predicate;

/**
 * A place in the navigation of a collaboration, given as a bean by the feature that owns it.
 *
 * @param textKey the key of its word
 * @param path what follows {@code /s/{collaboration}/} in its address
 * @param order its rank within the section, and on the phone's bar over all: lower comes first
 * @param right the right without which it is not shown
 * @param home for whom it is the place where the work is, where they land after log-in
 * @param audience to whom it says anything, among those with the right
 */
public record Place(
        String textKey,
        String path,
        Section section,
        int order,
        Right right,
        Predicate<Actor> home,
        Predicate<Actor> audience) {

    /** A place for all with the right. */
    public Place(String textKey, String path, Section section, int order, Right right, Predicate<Actor> home) {
        this(textKey, path, section, order, right, home, actor -> true);
    }

    /** A place where nobody lands by themselves. */
    public Place(String textKey, String path, Section section, int order, Right right) {
        this(textKey, path, section, order, right, actor -> false);
    }

    /** The parts of the navigation, from the top. */
    public enum Section {
        WORK,
        TOGETHER,
        REGISTER,
        ADMINISTRATION,
        SELF
    }

    /** The same place, shown only to some. */
    public Place onlyFor(Predicate<Actor> some) {
        return new Place(textKey, path, section, order, right, home, some);
    }

    boolean shownTo(Actor actor) {
        return actor.maySomewhere(right) && audience.test(actor);
    }
}
