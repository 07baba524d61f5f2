package dk.tvaers.loan.ui;

import com.vaadin.flow.router.QueryParameters;
import dk.tvaers.kernel.MunicipalityCode;
import dk.tvaers.kernel.PortalException;
import dk.tvaers.kernel.ProjectId;
import dk.tvaers.loan.LoanFilter;
import dk.tvaers.loan.LoanState;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.Locale;
import java.util.Map;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;

/**
 * The state of the list of loans as it stands in the address.
 *
 * @param page counted from 0; in the address from 1
 * @param board whether the board stands in place of the list
 */
record LoansAddress(LoanFilter filter, int page, boolean board) {

    private static final String TEXT = "tekst";
    private static final String WHICH = "vis";
    private static final String STATE = "tilstand";
    private static final String MUNICIPALITY = "kommune";
    private static final String PROJECT = "projekt";
    private static final String SORT = "sortering";
    private static final String PAGE = "side";
    private static final String SHOWN = "visning";
    private static final String BOARD = "tavle";

    static final LoansAddress ON_BOARD = new LoansAddress(LoanFilter.LIVE, 0, true);

    /** Reads an address; what cannot be read in it narrows nothing. */
    static LoansAddress of(QueryParameters query) {
        LoanFilter.Which which = read(query, WHICH, text -> constant(text, LoanFilter.Which.class));
        LoanFilter.Sort sort = read(query, SORT, text -> constant(text, LoanFilter.Sort.class));
        Integer page = read(query, PAGE, text -> text.matches("[1-9][0-9]{0,5}") ? Integer.valueOf(text) : null);
        return new LoansAddress(
                new LoanFilter(
                        read(query, TEXT, text -> text),
                        which == null ? LoanFilter.Which.LIVE : which,
                        read(query, STATE, text -> constant(text, LoanState.class)),
                        read(query, MUNICIPALITY, MunicipalityCode::of),
                        read(query, PROJECT, ProjectId::of),
                        null,
                        null,
                        sort == null ? LoanFilter.Sort.NEWEST : sort),
                page == null ? 0 : page - 1,
                BOARD.equals(read(query, SHOWN, text -> text)));
    }

    static LoansAddress of(LoanFilter filter) {
        return new LoansAddress(filter, 0, false);
    }

    QueryParameters parameters() {
        Map<String, String> found = new LinkedHashMap<>();
        put(found, SHOWN, board ? BOARD : null);
        put(found, TEXT, filter.text());
        put(found, WHICH, filter.which() == LoanFilter.Which.LIVE ? null : filter.which());
        put(found, STATE, filter.state());
        put(found, MUNICIPALITY, filter.municipality());
        put(found, PROJECT, filter.project());
        put(found, SORT, board || filter.sort() == LoanFilter.Sort.NEWEST ? null : filter.sort());
        put(found, PAGE, page == 0 ? null : page + 1);
        return QueryParameters.simple(found);
    }

    LoansAddress turned(int to) {
        return new LoansAddress(filter, to, board);
    }

    /** Whether anything but the usual, those that are not over, is asked for. */
    boolean narrows() {
        return filter.text() != null
                || filter.state() != null
                || filter.municipality() != null
                || filter.project() != null
                || filter.which() == LoanFilter.Which.OVER;
    }

    private static void put(Map<String, String> found, String key, @Nullable Object value) {
        if (value instanceof Enum<?> constant) {
            found.put(key, constant.name().toLowerCase(Locale.ROOT).replace('_', '-'));
        } else if (value != null && !value.toString().isBlank()) {
            found.put(key, value.toString());
        }
    }

    private static <T> @Nullable T read(QueryParameters query, String key, Function<String, @Nullable T> reading) {
        try {
            String text = query.getSingleParameter(key)
                    .filter(value -> !value.isBlank())
                    .orElse(null);
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
