package dk.tvaers.economy.cost.ui;

import com.vaadin.flow.router.QueryParameters;
import dk.tvaers.economy.cost.CostFilter;
import dk.tvaers.economy.cost.CostTypeId;
import dk.tvaers.kernel.MunicipalityCode;
import dk.tvaers.kernel.PortalException;
import dk.tvaers.kernel.ProgrammeId;
import dk.tvaers.kernel.ProjectId;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.Locale;
import java.util.Map;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;

/**
 * The state of the list of costs as it stands in the address.
 *
 * @param page counted from 0; in the address from 1
 */
record CostsAddress(CostFilter filter, int page) {

    private static final String YEAR = "aar";
    private static final String TEXT = "tekst";
    private static final String TYPE = "type";
    private static final String PROGRAMME = "program";
    private static final String PROJECT = "projekt";
    private static final String PAYER = "kommune";
    private static final String WHICH = "kun";
    private static final String SORT = "sortering";
    private static final String PAGE = "side";

    /** Reads an address; what cannot be read in it narrows nothing. */
    static CostsAddress of(QueryParameters query, int thisYear) {
        Integer year = read(query, YEAR, text -> text.matches("2[0-9]{3}") ? Integer.valueOf(text) : null);
        Integer page = read(query, PAGE, text -> text.matches("[1-9][0-9]{0,5}") ? Integer.valueOf(text) : null);
        CostFilter.Which which = read(query, WHICH, text -> constant(text, CostFilter.Which.class));
        CostFilter.Sort sort = read(query, SORT, text -> constant(text, CostFilter.Sort.class));
        return new CostsAddress(
                new CostFilter(
                        year == null ? thisYear : year,
                        read(query, TEXT, text -> text),
                        read(query, TYPE, CostTypeId::of),
                        read(query, PROGRAMME, ProgrammeId::of),
                        read(query, PROJECT, ProjectId::of),
                        read(query, PAYER, MunicipalityCode::of),
                        which == null ? CostFilter.Which.ALL : which,
                        sort == null ? CostFilter.Sort.PERIOD : sort),
                page == null ? 0 : page - 1);
    }

    static CostsAddress of(CostFilter filter) {
        return new CostsAddress(filter, 0);
    }

    QueryParameters parameters() {
        Map<String, String> found = new LinkedHashMap<>();
        put(found, YEAR, filter.year());
        put(found, TEXT, filter.text());
        put(found, TYPE, filter.type());
        put(found, PROGRAMME, filter.programme());
        put(found, PROJECT, filter.project());
        put(found, PAYER, filter.payer());
        put(found, WHICH, filter.which() == CostFilter.Which.ALL ? null : filter.which());
        put(found, SORT, filter.sort() == CostFilter.Sort.PERIOD ? null : filter.sort());
        put(found, PAGE, page == 0 ? null : page + 1);
        return QueryParameters.simple(found);
    }

    CostsAddress turned(int to) {
        return new CostsAddress(filter, to);
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
