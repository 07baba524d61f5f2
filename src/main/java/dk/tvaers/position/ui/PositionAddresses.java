package dk.tvaers.position.ui;

import com.vaadin.flow.router.BeforeEnterEvent;
import dk.tvaers.access.CollaborationRef;
import dk.tvaers.kernel.MunicipalityCode;
import dk.tvaers.kernel.NotFound;
import dk.tvaers.kit.ui.Places;
import dk.tvaers.position.PositionId;
import dk.tvaers.position.Positions;

/** Where in the open collaboration joint positions are found. */
record PositionAddresses(CollaborationRef collaboration) {

    static final String POSITIONS = Positions.PATH;
    static final String RAISE = Positions.PATH + "/rejs";
    static final String POSITION = Positions.PATH + "/:jointPosition";
    static final String EDIT = POSITION + "/ret";
    static final String STAND = POSITION + "/kommuner/:municipality";
    static final String AGREE = POSITION + "/holdning";
    static final String LETTER = POSITION + "/brev";
    static final String CLOSE = POSITION + "/luk";

    String positions() {
        return Places.address(collaboration, POSITIONS);
    }

    String raise() {
        return Places.address(collaboration, RAISE);
    }

    String position(PositionId id) {
        return positions() + "/" + id;
    }

    String edit(PositionId id) {
        return position(id) + "/ret";
    }

    String stand(PositionId id, MunicipalityCode code) {
        return position(id) + "/kommuner/" + code;
    }

    String agree(PositionId id) {
        return position(id) + "/holdning";
    }

    String letter(PositionId id) {
        return position(id) + "/brev";
    }

    String close(PositionId id) {
        return position(id) + "/luk";
    }

    /** @throws NotFound when the address holds nothing that can be an id */
    static PositionId position(BeforeEnterEvent event) {
        return PositionId.of(event.getRouteParameters().get("jointPosition").orElse(""));
    }

    /** @throws NotFound when the address holds nothing that can be a municipality's code */
    static MunicipalityCode municipality(BeforeEnterEvent event) {
        String code = event.getRouteParameters().get("municipality").orElse("");
        if (!code.matches("[0-9]{3}")) {
            throw new NotFound();
        }
        return new MunicipalityCode(code);
    }
}
