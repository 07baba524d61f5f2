package dk.tvaers.matter.ui;

import com.vaadin.flow.router.BeforeEnterEvent;
import dk.tvaers.access.CollaborationRef;
import dk.tvaers.collaboration.AgreementId;
import dk.tvaers.kernel.MunicipalityCode;
import dk.tvaers.kernel.NotFound;
import dk.tvaers.kit.ui.Places;
import dk.tvaers.matter.MatterId;
import dk.tvaers.matter.Matters;

/** Where in the open collaboration matters are found. */
record MatterAddresses(CollaborationRef collaboration) {

    static final String MATTERS = Matters.PATH;
    static final String OPEN = Matters.PATH + "/opret";
    static final String MATTER = Matters.PATH + "/:matter";
    static final String PART = MATTER + "/kommuner/:municipality";
    static final String STEP = PART + "/skriv";
    static final String LATE = MATTER + "/spoerg";
    static final String DEADLINE = MATTER + "/frist";

    /** About which agreement a new matter is. */
    static final String AGREEMENT_ASKED = "aftale";

    String matters() {
        return Places.address(collaboration, MATTERS);
    }

    String open() {
        return Places.address(collaboration, OPEN);
    }

    String open(AgreementId agreement) {
        return open() + "?" + AGREEMENT_ASKED + "=" + agreement;
    }

    String matter(MatterId id) {
        return matters() + "/" + id;
    }

    String part(MatterId id, MunicipalityCode code) {
        return matter(id) + "/kommuner/" + code;
    }

    String step(MatterId id, MunicipalityCode code) {
        return part(id, code) + "/skriv";
    }

    String late(MatterId id) {
        return matter(id) + "/spoerg";
    }

    String deadline(MatterId id) {
        return matter(id) + "/frist";
    }

    /** A page of another feature. */
    String of(String path) {
        return Places.address(collaboration, path);
    }

    /** @throws NotFound when the address holds nothing that can be an id */
    static MatterId matter(BeforeEnterEvent event) {
        return MatterId.of(event.getRouteParameters().get("matter").orElse(""));
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
