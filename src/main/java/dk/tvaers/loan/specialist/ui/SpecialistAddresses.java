package dk.tvaers.loan.specialist.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.router.BeforeEnterEvent;
import dk.tvaers.access.CollaborationRef;
import dk.tvaers.kernel.NotFound;
import dk.tvaers.kit.ui.Links;
import dk.tvaers.kit.ui.Places;
import dk.tvaers.loan.specialist.CatalogueEntryId;
import dk.tvaers.loan.specialist.RateId;
import dk.tvaers.loan.specialist.Rates;
import dk.tvaers.loan.specialist.SpecialistId;
import dk.tvaers.loan.specialist.Specialists;
import java.util.LinkedHashMap;
import java.util.Map;

/** Where in the open collaboration specialists, their capacity, rates and competences are found. */
record SpecialistAddresses(CollaborationRef collaboration) {

    static final String SPECIALISTS = Specialists.PATH;
    static final String NEW = Specialists.PATH + "/ny";
    static final String SPECIALIST = Specialists.PATH + "/:specialist";
    static final String EDIT = SPECIALIST + "/ret";
    static final String CAPACITY = "kapacitet";
    static final String RATES = Rates.PATH;
    static final String NEW_RATE = Rates.PATH + "/ny";
    static final String RATE = Rates.PATH + "/:rate";
    static final String CATALOGUE = "kompetencer";
    static final String ENTRY = CATALOGUE + "/:catalogueEntry";

    /** Rates that no longer or not yet hold are shown too. */
    static final String ALL = "alle";

    String specialists() {
        return Places.address(collaboration, SPECIALISTS);
    }

    String add() {
        return Places.address(collaboration, NEW);
    }

    String specialist(SpecialistId id) {
        return specialists() + "/" + id;
    }

    String edit(SpecialistId id) {
        return specialist(id) + "/ret";
    }

    String capacity() {
        return Places.address(collaboration, CAPACITY);
    }

    String rates() {
        return Places.address(collaboration, RATES);
    }

    String allRates() {
        return rates() + "?" + ALL;
    }

    String newRate() {
        return Places.address(collaboration, NEW_RATE);
    }

    String rate(RateId id) {
        return rates() + "/" + id;
    }

    String catalogue() {
        return Places.address(collaboration, CATALOGUE);
    }

    String entry(CatalogueEntryId id) {
        return catalogue() + "/" + id;
    }

    /** The ways to the other pages of the feature; the open one is not among them. */
    Component ways(SpecialistWords words, String open) {
        Paragraph ways = new Paragraph();
        ways.addClassName("beside");
        Map<String, String> all = new LinkedHashMap<>();
        all.put(specialists(), words.get("place"));
        all.put(capacity(), words.get("capacity"));
        all.put(rates(), words.get("rates"));
        all.put(catalogue(), words.get("catalogue"));
        all.forEach((address, name) -> {
            if (!address.equals(open)) {
                ways.add(Links.inside(address, name));
            }
        });
        return ways;
    }

    /** @throws NotFound when the address holds nothing that can be an id */
    static SpecialistId specialist(BeforeEnterEvent event) {
        return SpecialistId.of(event.getRouteParameters().get("specialist").orElse(""));
    }

    /** @throws NotFound when the address holds nothing that can be an id */
    static RateId rate(BeforeEnterEvent event) {
        return RateId.of(event.getRouteParameters().get("rate").orElse(""));
    }

    /** @throws NotFound when the address holds nothing that can be an id */
    static CatalogueEntryId entry(BeforeEnterEvent event) {
        return CatalogueEntryId.of(
                event.getRouteParameters().get("catalogueEntry").orElse(""));
    }
}
