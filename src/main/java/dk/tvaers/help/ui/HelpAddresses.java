package dk.tvaers.help.ui;

import com.vaadin.flow.router.BeforeEnterEvent;
import dk.tvaers.access.CollaborationRef;
import dk.tvaers.help.HelpWishId;
import dk.tvaers.help.HelpWishes;
import dk.tvaers.kernel.LocalProjectId;
import dk.tvaers.kernel.NotFound;
import dk.tvaers.kit.ui.Places;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** Where in the open collaboration wishes for help are found. */
record HelpAddresses(CollaborationRef collaboration) {

    static final String WISHES = HelpWishes.PATH;
    static final String ASK = HelpWishes.PATH + "/bed-om";
    static final String WISH = HelpWishes.PATH + "/:helpWish";

    /** Of which local project a new one is to be. */
    static final String LOCAL = "lokalt";

    /** Those that are closed are shown too. */
    static final String ALL = "alle";

    static final String PAGE = "side";

    String wishes() {
        return Places.address(collaboration, WISHES);
    }

    String all() {
        return wishes() + "?" + ALL;
    }

    /** @param page counted from 0 */
    String page(boolean all, int page) {
        String turned = PAGE + "=" + (page + 1);
        return all ? all() + "&" + turned : wishes() + "?" + turned;
    }

    String wish(HelpWishId id) {
        return wishes() + "/" + id;
    }

    String ask(@Nullable LocalProjectId local) {
        return Places.address(collaboration, ASK) + (local == null ? "" : "?" + LOCAL + "=" + local);
    }

    String localProject(LocalProjectId id) {
        return Places.address(collaboration, "lokale-projekter/" + id);
    }

    /** @throws NotFound when the address holds nothing that can be an id */
    static HelpWishId wish(BeforeEnterEvent event) {
        return HelpWishId.of(event.getRouteParameters().get("helpWish").orElse(""));
    }

    /** @throws NotFound when the address names something that cannot be an id */
    static Optional<LocalProjectId> local(BeforeEnterEvent event) {
        return event.getLocation()
                .getQueryParameters()
                .getSingleParameter(LOCAL)
                .map(LocalProjectId::of);
    }
}
