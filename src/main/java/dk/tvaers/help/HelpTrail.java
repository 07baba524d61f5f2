package dk.tvaers.help;

import dk.tvaers.access.CurrentContext;
import dk.tvaers.access.Right;
import dk.tvaers.audit.TrailKind;
import dk.tvaers.kernel.MunicipalityCode;
import io.micronaut.context.annotation.Factory;
import jakarta.inject.Named;
import jakarta.inject.Singleton;

/** What the trail tells of wishes for help and what is offered. */
@Factory
final class HelpTrail {

    @Singleton
    @Named("trail-help-wish")
    TrailKind wishes(WishRows rows, CurrentContext context) {
        return new TrailKind(AskingHelp.WISH, Right.SEE_STATUS, "asked", "offered", "withdrawn", "accepted", "closed")
                .field("title", String.class)
                .field("municipality", MunicipalityCode.class)
                .field("note", String.class)
                .shownAt(HelpWishes.PATH + "/%s")
                .records(HelpWishId.class, ids -> rows.trailNames(context.collaborationId(), ids));
    }
}
