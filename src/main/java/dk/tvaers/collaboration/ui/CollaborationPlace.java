package dk.tvaers.collaboration.ui;

import dk.tvaers.access.Right;
import dk.tvaers.kit.ui.Place;
import io.micronaut.context.annotation.Factory;
import jakarta.inject.Singleton;

/** The collaboration in the navigation, and the addresses below it. */
@Factory
final class CollaborationPlace {

    static final String PATH = "samarbejde";
    static final String ADMIT = PATH + "/optag";
    static final String LEAVE = PATH + "/medlemskaber/:membership/udmeld";
    static final String OFFICE = PATH + "/hverv";
    static final String AGREEMENT = PATH + "/aftale";
    static final String VERSIONS = PATH + "/aftaler/";
    static final String VERSION = VERSIONS + ":agreement";

    @Singleton
    Place collaborationPlace() {
        return new Place("collaboration.title", PATH, Place.Section.REGISTER, 10, Right.SEE_COLLABORATION);
    }
}
