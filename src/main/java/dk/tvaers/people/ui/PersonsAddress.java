package dk.tvaers.people.ui;

import com.vaadin.flow.router.QueryParameters;
import dk.tvaers.access.Role;
import dk.tvaers.kernel.MunicipalityCode;
import dk.tvaers.kernel.PortalException;
import dk.tvaers.kernel.ProjectId;
import dk.tvaers.people.PersonFilter;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * The state of the list of persons as it stands in the address.
 *
 * @param page counted from 0; in the address from 1
 * @param whole all on one page, as for print
 */
record PersonsAddress(PersonFilter filter, int page, boolean whole) {

    private static final String MUNICIPALITY = "kommune";
    private static final String PROJECT = "projekt";
    private static final String ROLE = "rolle";
    private static final String LOG_IN = "login";
    private static final String TEXT = "tekst";
    private static final String GONE = "stoppet";
    private static final String WHOLE = "vis";
    private static final String SORT = "sortering";
    private static final String PAGE = "side";
    private static final Map<PersonFilter.Sort, String> SORTS = Map.of(
            PersonFilter.Sort.NAME, "navn",
            PersonFilter.Sort.NAME_DOWN, "navn-ned",
            PersonFilter.Sort.MUNICIPALITY, "kommune",
            PersonFilter.Sort.MUNICIPALITY_DOWN, "kommune-ned");

    PersonsAddress(PersonFilter filter, int page) {
        this(filter, page, false);
    }

    /** Reads an address; what cannot be read in it narrows nothing. */
    static PersonsAddress of(QueryParameters parameters) {
        return new PersonsAddress(
                new PersonFilter(
                        municipality(parameters.getSingleParameter(MUNICIPALITY)),
                        project(parameters.getSingleParameter(PROJECT)),
                        parameters
                                .getSingleParameter(ROLE)
                                .flatMap(PersonsAddress::role)
                                .orElse(null),
                        parameters.getSingleParameter(LOG_IN).map("ja"::equals).orElse(null),
                        parameters.getSingleParameter(TEXT).orElse(null),
                        parameters.getSingleParameter(GONE).filter("ja"::equals).isPresent(),
                        parameters
                                .getSingleParameter(SORT)
                                .flatMap(PersonsAddress::sort)
                                .orElse(PersonFilter.Sort.NAME)),
                parameters
                                .getSingleParameter(PAGE)
                                .filter(text -> text.matches("[1-9][0-9]{0,5}"))
                                .map(Integer::valueOf)
                                .orElse(1)
                        - 1,
                parameters.getSingleParameter(WHOLE).filter("alle"::equals).isPresent());
    }

    QueryParameters parameters() {
        Map<String, String> found = new LinkedHashMap<>();
        put(found, MUNICIPALITY, filter.municipality());
        put(found, PROJECT, filter.project());
        put(found, ROLE, filter.role());
        if (filter.logIn() != null) {
            found.put(LOG_IN, filter.logIn() ? "ja" : "nej");
        }
        put(found, TEXT, filter.text() == null || filter.text().isBlank() ? null : filter.text());
        if (filter.gone()) {
            found.put(GONE, "ja");
        }
        if (filter.sort() != PersonFilter.Sort.NAME) {
            found.put(SORT, SORTS.getOrDefault(filter.sort(), ""));
        }
        if (page > 0) {
            found.put(PAGE, String.valueOf(page + 1));
        }
        if (whole) {
            found.put(WHOLE, "alle");
        }
        return QueryParameters.simple(found);
    }

    /** The same list in another order, from its start. */
    PersonsAddress sorted(PersonFilter.Sort sort) {
        return new PersonsAddress(filter.sorted(sort), 0, whole);
    }

    PersonsAddress turned(int to) {
        return new PersonsAddress(filter, to, false);
    }

    /** The whole list on one page. */
    PersonsAddress unpaged() {
        return new PersonsAddress(filter, 0, true);
    }

    private static void put(Map<String, String> found, String name, @Nullable Object value) {
        if (value != null) {
            found.put(name, value.toString());
        }
    }

    private static @Nullable MunicipalityCode municipality(Optional<String> text) {
        try {
            return text.map(MunicipalityCode::of).orElse(null);
        } catch (PortalException unreadable) {
            return null;
        }
    }

    private static @Nullable ProjectId project(Optional<String> text) {
        try {
            return text.map(ProjectId::of).orElse(null);
        } catch (PortalException unreadable) {
            return null;
        }
    }

    private static Optional<Role> role(String text) {
        return Arrays.stream(Role.values())
                .filter(role -> role.name().equals(text))
                .findFirst();
    }

    private static Optional<PersonFilter.Sort> sort(String text) {
        return SORTS.entrySet().stream()
                .filter(entry -> entry.getValue().equals(text))
                .map(Map.Entry::getKey)
                .findFirst();
    }
}
