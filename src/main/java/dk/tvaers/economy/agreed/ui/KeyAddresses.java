package dk.tvaers.economy.agreed.ui;

import com.vaadin.flow.router.BeforeEnterEvent;
import dk.tvaers.access.CollaborationRef;
import dk.tvaers.economy.agreed.AgreedKeys;
import dk.tvaers.economy.agreed.AllocationKeyId;
import dk.tvaers.kernel.NotFound;
import dk.tvaers.kit.ui.Places;

/** Where in the open collaboration keys are found. */
record KeyAddresses(CollaborationRef collaboration) {

    static final String KEYS = AgreedKeys.PATH;
    static final String NEW = AgreedKeys.PATH + "/ny";
    static final String COMPARE = AgreedKeys.PATH + "/sammenlign";
    static final String KEY = AgreedKeys.PATH + "/:allocationKey";
    static final String NEW_VERSION = KEY + "/ny-udgave";

    String keys() {
        return Places.address(collaboration, KEYS);
    }

    String create() {
        return Places.address(collaboration, NEW);
    }

    String compare() {
        return Places.address(collaboration, COMPARE);
    }

    String key(AllocationKeyId id) {
        return keys() + "/" + id;
    }

    String newVersion(AllocationKeyId id) {
        return key(id) + "/ny-udgave";
    }

    /** @throws NotFound when the address holds nothing that can be an id */
    static AllocationKeyId key(BeforeEnterEvent event) {
        return AllocationKeyId.of(
                event.getRouteParameters().get("allocationKey").orElse(""));
    }
}
