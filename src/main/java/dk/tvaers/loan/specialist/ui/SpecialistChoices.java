package dk.tvaers.loan.specialist.ui;

import dk.tvaers.collaboration.Members;
import dk.tvaers.collaboration.MembershipItem;
import dk.tvaers.kernel.MunicipalityCode;
import dk.tvaers.kernel.Now;
import dk.tvaers.loan.specialist.Catalogue;
import dk.tvaers.loan.specialist.CatalogueEntryId;
import dk.tvaers.loan.specialist.CatalogueKind;
import dk.tvaers.loan.specialist.Rates;
import dk.tvaers.loan.specialist.Specialists;
import dk.tvaers.people.Persons;
import jakarta.inject.Singleton;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Set;

/** What can be chosen among in forms and filters, by name. */
@Singleton
final class SpecialistChoices {

    private final Catalogue catalogue;
    private final Members members;
    private final Persons persons;
    private final Specialists specialists;
    private final Rates rates;

    SpecialistChoices(Catalogue catalogue, Members members, Persons persons, Specialists specialists, Rates rates) {
        this.catalogue = catalogue;
        this.members = members;
        this.persons = persons;
        this.specialists = specialists;
        this.rates = rates;
    }

    Map<CatalogueEntryId, String> catalogue(CatalogueKind kind) {
        Map<CatalogueEntryId, String> found = new LinkedHashMap<>();
        catalogue.list(kind, false).forEach(each -> found.put(each.id(), each.name()));
        return found;
    }

    /** Those that can be chosen, and what the specialist has already. */
    Map<String, String> catalogue(CatalogueKind kind, Map<CatalogueEntryId, String> had) {
        Map<String, String> found = new LinkedHashMap<>();
        catalogue(kind).forEach((id, name) -> found.put(id.toString(), name));
        had.forEach((id, name) -> found.putIfAbsent(id.toString(), name));
        return found;
    }

    Map<MunicipalityCode, String> members() {
        Map<MunicipalityCode, String> found = new LinkedHashMap<>();
        members.on(Now.today()).stream()
                .sorted(Comparator.comparing(MembershipItem::shortName))
                .forEach(each -> found.put(each.code(), each.shortName()));
        return found;
    }

    /** Whose specialists the reader keeps. */
    Map<String, String> kept() {
        Map<String, String> found = new LinkedHashMap<>();
        members().forEach((code, name) -> {
            if (specialists.mayKeep(code)) {
                found.put(code.value(), name);
            }
        });
        return found;
    }

    /** Whose rates the reader keeps. */
    Map<MunicipalityCode, String> priced() {
        Map<MunicipalityCode, String> found = members();
        found.keySet().removeIf(code -> !rates.mayKeep(code));
        return found;
    }

    /** The persons who work in one of the municipalities. */
    Map<String, String> persons(Set<String> municipalities) {
        Map<String, String> found = new LinkedHashMap<>();
        persons.everybody().stream()
                .filter(each -> each.municipality() != null
                        && municipalities.contains(each.municipality().value()))
                .forEach(each -> found.put(each.id().toString(), each.label()));
        return found;
    }
}
