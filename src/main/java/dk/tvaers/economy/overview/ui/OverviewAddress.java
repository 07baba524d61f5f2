package dk.tvaers.economy.overview.ui;

import com.vaadin.flow.router.QueryParameters;
import dk.tvaers.access.CollaborationRef;
import dk.tvaers.economy.cost.CostPlace;
import dk.tvaers.economy.cost.CostTypeId;
import dk.tvaers.economy.cost.ui.CostChoices;
import dk.tvaers.economy.overview.Overviews;
import dk.tvaers.economy.overview.ShareLine;
import dk.tvaers.economy.overview.SharePart;
import dk.tvaers.kernel.MunicipalityCode;
import dk.tvaers.kernel.Now;
import dk.tvaers.kernel.PortalException;
import dk.tvaers.kit.ui.Places;
import java.time.DateTimeException;
import java.time.LocalDate;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;

/**
 * Whose share is shown, as it stands in the address; what cannot be read in it says nothing.
 *
 * @param municipality null for the reader's own, or the first that they see
 * @param since the day from which changes are told
 */
record OverviewAddress(int year, @Nullable MunicipalityCode municipality, LocalDate since) {

    static final String PATH = Overviews.PATH;
    static final String LINES = Overviews.PATH + "/linjer";

    private static final String YEAR = "aar";
    private static final String MUNICIPALITY = "kommune";
    private static final String SINCE = "siden";
    private static final String OF = "af";
    private static final String TYPE = "type";
    private static final String PLACE = "til";
    private static final String BUDGET = "budget";

    static OverviewAddress of(QueryParameters query) {
        Integer year = read(query, YEAR, text -> text.matches("2[0-9]{3}") ? Integer.valueOf(text) : null);
        LocalDate since = read(query, SINCE, LocalDate::parse);
        return new OverviewAddress(
                year == null ? Now.today().getYear() : year,
                read(query, MUNICIPALITY, MunicipalityCode::of),
                since == null ? Now.today().withDayOfMonth(1) : since);
    }

    OverviewAddress in(int other) {
        return new OverviewAddress(other, municipality, since);
    }

    OverviewAddress of(MunicipalityCode code) {
        return new OverviewAddress(year, code, since);
    }

    OverviewAddress from(LocalDate day) {
        return new OverviewAddress(year, municipality, day);
    }

    QueryParameters parameters() {
        Map<String, String> found = new LinkedHashMap<>();
        found.put(YEAR, String.valueOf(year));
        if (municipality != null) {
            found.put(MUNICIPALITY, municipality.value());
        }
        if (!since.equals(Now.today().withDayOfMonth(1))) {
            found.put(SINCE, since.toString());
        }
        return QueryParameters.simple(found);
    }

    String page(CollaborationRef collaboration) {
        return Places.address(collaboration, PATH) + "?" + parameters().getQueryString();
    }

    /** The lines behind a number. */
    String lines(CollaborationRef collaboration, LinesBehind behind) {
        String address =
                Places.address(collaboration, LINES) + "?" + parameters().getQueryString();
        return address
                + (behind.ofBudget() ? "&" + OF + "=" + BUDGET : "")
                + (behind.type() == null ? "" : "&" + TYPE + "=" + behind.type())
                + (behind.place() == null ? "" : "&" + PLACE + "=" + CostChoices.key(behind.place()));
    }

    /**
     * Which lines make up a number.
     *
     * @param ofBudget those of the budget, else the costs
     * @param type those of one type; null for all
     * @param place those for one place; null for all
     */
    record LinesBehind(
            boolean ofBudget,
            @Nullable CostTypeId type,
            @Nullable CostPlace place) {

        static final LinesBehind COSTS = new LinesBehind(false, null, null);
        static final LinesBehind BUDGET = new LinesBehind(true, null, null);

        static LinesBehind of(QueryParameters query) {
            return new LinesBehind(
                    OverviewAddress.BUDGET.equals(read(query, OF, text -> text)),
                    read(query, TYPE, CostTypeId::of),
                    read(query, PLACE, CostChoices::place));
        }

        static LinesBehind of(SharePart part) {
            return new LinesBehind(false, part.type(), part.place());
        }

        boolean includes(ShareLine line) {
            return (type == null || type.equals(line.type())) && (place == null || place.equals(line.place()));
        }
    }

    private static <T> @Nullable T read(QueryParameters query, String key, Function<String, @Nullable T> reading) {
        try {
            String text = query.getSingleParameter(key).orElse(null);
            return text == null ? null : reading.apply(text);
        } catch (PortalException | DateTimeException unreadable) {
            return null;
        }
    }
}
