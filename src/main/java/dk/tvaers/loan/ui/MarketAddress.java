package dk.tvaers.loan.ui;

import com.vaadin.flow.router.QueryParameters;
import dk.tvaers.kernel.MunicipalityCode;
import dk.tvaers.kernel.PortalException;
import dk.tvaers.kernel.ProjectId;
import dk.tvaers.kit.ui.PageLinks;
import dk.tvaers.loan.LoanRequestFilter;
import dk.tvaers.loan.RequestState;
import dk.tvaers.loan.specialist.CatalogueEntryId;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.Locale;
import java.util.Map;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;

/**
 * The state of the market place as it stands in the address; the open needs when it says nothing.
 *
 * @param cards whether needs are shown as cards
 * @param page counted from 0; in the address from 1
 */
record MarketAddress(LoanRequestFilter filter, boolean cards, int page) {

    private static final String VIEW = "visning";
    private static final String CARDS = "kort";
    private static final String TEXT = "tekst";
    private static final String STATE = "tilstand";
    private static final String ALL = "alle";
    private static final String MUNICIPALITY = "kommune";
    private static final String PROJECT = "projekt";
    private static final String COMPETENCE = "kompetence";
    private static final String SORT = "sortering";
    private static final String PAGE = "side";

    /** Reads an address; what cannot be read in it narrows nothing. */
    static MarketAddress of(QueryParameters query) {
        String state = query.getSingleParameter(STATE).orElse("");
        RequestState which = constant(state, RequestState.class);
        LoanRequestFilter.Sort sort = read(query, SORT, text -> constant(text, LoanRequestFilter.Sort.class));
        return new MarketAddress(
                new LoanRequestFilter(
                        read(query, TEXT, text -> text),
                        which == null && !state.equals(ALL) ? RequestState.OPEN : which,
                        read(query, MUNICIPALITY, MunicipalityCode::of),
                        read(query, PROJECT, ProjectId::of),
                        read(query, COMPETENCE, CatalogueEntryId::of),
                        sort == null ? LoanRequestFilter.OPEN.sort() : sort),
                query.getSingleParameter(VIEW).filter(CARDS::equals).isPresent(),
                PageLinks.page(query.getSingleParameter(PAGE)));
    }

    QueryParameters parameters() {
        Map<String, String> found = new LinkedHashMap<>();
        put(found, VIEW, cards ? CARDS : null);
        put(found, TEXT, filter.text());
        put(
                found,
                STATE,
                filter.state() == null
                        ? ALL
                        : filter.state() == RequestState.OPEN
                                ? null
                                : filter.state().name().toLowerCase(Locale.ROOT));
        put(found, MUNICIPALITY, filter.municipality());
        put(found, PROJECT, filter.project());
        put(found, COMPETENCE, filter.competence());
        put(
                found,
                SORT,
                filter.sort() == LoanRequestFilter.OPEN.sort()
                        ? null
                        : filter.sort().name().toLowerCase(Locale.ROOT).replace('_', '-'));
        put(found, PAGE, page == 0 ? null : page + 1);
        return QueryParameters.simple(found);
    }

    /** Whether it shows fewer than all open needs. */
    boolean narrows() {
        return filter.state() != RequestState.OPEN
                || filter.text() != null && !filter.text().isBlank()
                || filter.municipality() != null
                || filter.project() != null
                || filter.competence() != null;
    }

    MarketAddress turned(int to) {
        return new MarketAddress(filter, cards, to);
    }

    MarketAddress shown(boolean asCards) {
        return new MarketAddress(filter, asCards, page);
    }

    /** Something else is shown, from its first page on. */
    MarketAddress with(LoanRequestFilter other) {
        return new MarketAddress(other, cards, 0);
    }

    private static void put(Map<String, String> found, String key, @Nullable Object value) {
        if (value != null && !value.toString().isBlank()) {
            found.put(key, value.toString());
        }
    }

    private static <T> @Nullable T read(QueryParameters query, String key, Function<String, @Nullable T> reading) {
        try {
            String text = query.getSingleParameter(key).orElse(null);
            return text == null ? null : reading.apply(text);
        } catch (PortalException unreadable) {
            return null;
        }
    }

    private static <E extends Enum<E>> @Nullable E constant(String text, Class<E> type) {
        String name = text.replace('-', '_');
        return Arrays.stream(type.getEnumConstants())
                .filter(each -> each.name().equalsIgnoreCase(name))
                .findFirst()
                .orElse(null);
    }
}
