package dk.tvaers.loan.specialist.ui;

import com.vaadin.flow.router.QueryParameters;
import dk.tvaers.kernel.MunicipalityCode;
import dk.tvaers.kit.ui.PageLinks;
import dk.tvaers.loan.specialist.CatalogueEntryId;
import dk.tvaers.loan.specialist.SpecialistFilter;
import dk.tvaers.loan.specialist.Week;
import java.util.LinkedHashMap;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * What narrows specialists and their capacity, as it stands in the address; what cannot be read there narrows nothing.
 *
 * @param start the first week of the capacity that is shown; null for this week
 * @param page counted from 0
 */
record SpecialistsAddress(
        @Nullable CatalogueEntryId competence,
        @Nullable MunicipalityCode municipality,
        @Nullable Week freeFrom,
        @Nullable Week freeTo,
        boolean retired,
        @Nullable Week start,
        int page) {

    private static final String COMPETENCE = "kompetence";
    private static final String MUNICIPALITY = "kommune";
    private static final String FREE_FROM = "fri-fra";
    private static final String FREE_TO = "fri-til";
    private static final String RETIRED = "tidligere";
    private static final String START = "uge";
    private static final String PAGE = "side";

    static SpecialistsAddress of(QueryParameters query) {
        Week from = week(query, FREE_FROM);
        Week to = from == null ? null : week(query, FREE_TO);
        boolean readable = from != null
                && to != null
                && to.compareTo(from) >= 0
                && to.compareTo(from.plus(SpecialistFilter.MOST_WEEKS)) < 0;
        return new SpecialistsAddress(
                query.getSingleParameter(COMPETENCE)
                        .filter(text -> text.matches("[0-9A-Z]{13}"))
                        .map(CatalogueEntryId::of)
                        .orElse(null),
                query.getSingleParameter(MUNICIPALITY)
                        .filter(text -> text.matches("[0-9]{3}"))
                        .map(MunicipalityCode::of)
                        .orElse(null),
                from,
                readable ? to : null,
                query.getParameters().containsKey(RETIRED),
                week(query, START),
                PageLinks.page(query.getSingleParameter(PAGE)));
    }

    SpecialistFilter filter() {
        return new SpecialistFilter(competence, null, municipality, freeFrom, freeTo, retired);
    }

    SpecialistsAddress turned(int other) {
        return new SpecialistsAddress(competence, municipality, freeFrom, freeTo, retired, start, other);
    }

    SpecialistsAddress startingAt(Week other) {
        return new SpecialistsAddress(competence, municipality, freeFrom, freeTo, retired, other, 0);
    }

    SpecialistsAddress ofRetired(boolean other) {
        return new SpecialistsAddress(competence, municipality, freeFrom, freeTo, other, start, 0);
    }

    QueryParameters parameters() {
        Map<String, String> found = new LinkedHashMap<>();
        put(found, COMPETENCE, competence);
        put(found, MUNICIPALITY, municipality);
        put(found, FREE_FROM, freeFrom);
        put(found, FREE_TO, freeTo);
        put(found, RETIRED, retired ? "ja" : null);
        put(found, START, start);
        put(found, PAGE, page > 0 ? page + 1 : null);
        return QueryParameters.simple(found);
    }

    String at(String address) {
        String query = parameters().getQueryString();
        return query.isEmpty() ? address : address + "?" + query;
    }

    private static void put(Map<String, String> found, String name, @Nullable Object value) {
        if (value != null) {
            found.put(name, value.toString());
        }
    }

    private static @Nullable Week week(QueryParameters query, String name) {
        return query.getSingleParameter(name).flatMap(Week::parse).orElse(null);
    }
}
