package dk.tvaers.people.ui;

import dk.tvaers.access.Right;
import dk.tvaers.kit.ui.Place;
import io.micronaut.context.annotation.Factory;
import jakarta.inject.Named;
import jakarta.inject.Singleton;

/** The persons and one's own profile in the navigation. */
@Factory
final class PeoplePlaces {

    static final String PERSONS = "personer";
    static final String NEW_PERSON = PERSONS + "/ny";
    static final String LEAVING = PERSONS + "/:person/stopper";
    static final String RIGHTS = "hvem-maa-hvad";
    static final String PROFILE = "min-profil";

    @Singleton
    @Named("persons")
    Place persons() {
        return new Place("people.persons", PERSONS, Place.Section.REGISTER, 20, Right.SEE_PERSONS);
    }

    @Singleton
    @Named("profile")
    Place profile() {
        return new Place("people.profile", PROFILE, Place.Section.SELF, 10, Right.EDIT_OWN_PROFILE);
    }
}
