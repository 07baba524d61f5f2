package dk.tvaers.jointwork.ui;

import com.vaadin.flow.router.QueryParameters;
import dk.tvaers.jointwork.SupportVisitFilter;
import dk.tvaers.jointwork.SupportVisitFilter.Sort;
import dk.tvaers.kernel.MunicipalityCode;
import java.time.LocalDate;
import java.time.format.DateTimeParseException;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/**
 * The state of the page of visits as it stands in the address; an address that says nothing shows this year and what is
 * planned after it.
 *
 * @param from the first day of the period
 * @param to its last day; null for as far as anything is planned
 * @param page counted from 0
 */
record VisitsAddress(
        @Nullable MunicipalityCode municipality,
        LocalDate from,
        @Nullable LocalDate to,
        Sort sort,
        int page) {

    private static final String FROM = "fra";
    private static final String TO = "til";
    private static final String SORT = "sortering";

    /** Reads an address; what cannot be read in it narrows nothing. */
    static VisitsAddress of(QueryParameters parameters) {
        return new VisitsAddress(
                JointWorkAddresses.municipality(parameters),
                Objects.requireNonNullElse(date(parameters, FROM), thisYear()),
                date(parameters, TO),
                JointWorkAddresses.word(parameters, SORT, Sort.class).orElse(Sort.NEWEST),
                JointWorkAddresses.page(parameters));
    }

    SupportVisitFilter filter() {
        return new SupportVisitFilter(municipality, from, to, sort);
    }

    QueryParameters parameters() {
        Map<String, String> found = new LinkedHashMap<>();
        if (municipality != null) {
            found.put(JointWorkAddresses.MUNICIPALITY, municipality.value());
        }
        if (!from.equals(thisYear())) {
            found.put(FROM, from.toString());
        }
        if (to != null) {
            found.put(TO, to.toString());
        }
        if (sort != Sort.NEWEST) {
            found.put(SORT, JointWorkAddresses.word(sort));
        }
        JointWorkAddresses.putPage(found, page);
        return QueryParameters.simple(found);
    }

    /** The same visits in another order, from the start. */
    VisitsAddress sorted(Sort other) {
        return new VisitsAddress(municipality, from, to, other, 0);
    }

    VisitsAddress turned(int other) {
        return new VisitsAddress(municipality, from, to, sort, other);
    }

    static LocalDate thisYear() {
        return Objects.requireNonNull(SupportVisitFilter.thisYear().from());
    }

    private static @Nullable LocalDate date(QueryParameters parameters, String name) {
        try {
            return parameters.getSingleParameter(name).map(LocalDate::parse).orElse(null);
        } catch (DateTimeParseException unreadable) {
            return null;
        }
    }
}
