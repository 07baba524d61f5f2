package dk.tvaers.economy.invoice.ui;

import com.vaadin.flow.router.BeforeEnterEvent;
import dk.tvaers.access.CollaborationRef;
import dk.tvaers.kernel.MunicipalityCode;
import dk.tvaers.kernel.NotFound;
import dk.tvaers.kit.ui.Places;

/** Where invoice details are. */
final class InvoiceAddresses {

    static final String LIST = "okonomi/faktura";
    static final String ONE = LIST + "/:municipality";

    private final CollaborationRef collaboration;

    InvoiceAddresses(CollaborationRef collaboration) {
        this.collaboration = collaboration;
    }

    String list() {
        return Places.address(collaboration, LIST);
    }

    String one(MunicipalityCode code) {
        return Places.address(collaboration, LIST + "/" + code);
    }

    /** @throws NotFound when the address names none */
    static MunicipalityCode municipality(BeforeEnterEvent event) {
        return event.getRouteParameters()
                .get("municipality")
                .filter(code -> code.matches("[0-9]{3}"))
                .map(MunicipalityCode::of)
                .orElseThrow(NotFound::new);
    }
}
