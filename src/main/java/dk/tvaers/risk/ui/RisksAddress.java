package dk.tvaers.risk.ui;

import com.vaadin.flow.router.QueryParameters;
import dk.tvaers.kernel.LocalProjectId;
import dk.tvaers.kernel.MunicipalityCode;
import dk.tvaers.kernel.PortalException;
import dk.tvaers.kernel.ProgrammeId;
import dk.tvaers.kernel.ProjectId;
import dk.tvaers.risk.Band;
import dk.tvaers.risk.RiskFilter;
import dk.tvaers.risk.RiskKind;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.Locale;
import java.util.Map;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;

/**
 * The state of the register as it stands in the address.
 *
 * @param page counted from 0; in the address from 1
 */
record RisksAddress(RiskFilter filter, int page) {

    private static final String TEXT = "tekst";
    private static final String KIND = "art";
    private static final String STATE = "tilstand";
    private static final String MUNICIPALITY = "kommune";
    private static final String PROGRAMME = "program";
    private static final String PROJECT = "projekt";
    private static final String LOCAL = "lokalt";
    private static final String BAND = "vaegt";
    private static final String PROBABILITY = "sandsynlighed";
    private static final String CONSEQUENCE = "konsekvens";
    private static final String ONLY = "kun";
    private static final String OVERDUE = "overskredet";
    private static final String ESCALATED = "eskaleret";
    private static final String SORT = "sortering";
    private static final String PAGE = "side";

    /** Reads an address; what cannot be read in it narrows nothing. */
    static RisksAddress of(QueryParameters query) {
        RiskFilter.Which which = read(query, STATE, text -> constant(text, RiskFilter.Which.class));
        RiskFilter.Sort sort = read(query, SORT, text -> constant(text, RiskFilter.Sort.class));
        String only = read(query, ONLY, text -> text);
        Integer page = read(query, PAGE, text -> text.matches("[1-9][0-9]{0,5}") ? Integer.valueOf(text) : null);
        return new RisksAddress(
                new RiskFilter(
                        read(query, TEXT, text -> text),
                        read(query, KIND, text -> constant(text, RiskKind.class)),
                        which == null ? RiskFilter.Which.ACTIVE : which,
                        read(query, MUNICIPALITY, MunicipalityCode::of),
                        read(query, PROGRAMME, ProgrammeId::of),
                        read(query, PROJECT, ProjectId::of),
                        read(query, LOCAL, LocalProjectId::of),
                        read(query, BAND, text -> constant(text, Band.class)),
                        read(query, PROBABILITY, RisksAddress::scale),
                        read(query, CONSEQUENCE, RisksAddress::scale),
                        OVERDUE.equals(only),
                        ESCALATED.equals(only),
                        sort == null ? RiskFilter.Sort.WEIGHT : sort),
                page == null ? 0 : page - 1);
    }

    static RisksAddress of(RiskFilter filter) {
        return new RisksAddress(filter, 0);
    }

    QueryParameters parameters() {
        Map<String, String> found = new LinkedHashMap<>();
        put(found, TEXT, filter.text());
        put(found, KIND, filter.kind());
        put(found, STATE, filter.which() == RiskFilter.Which.ACTIVE ? null : filter.which());
        put(found, MUNICIPALITY, filter.municipality());
        put(found, PROGRAMME, filter.programme());
        put(found, PROJECT, filter.project());
        put(found, LOCAL, filter.localProject());
        put(found, BAND, filter.band());
        put(found, PROBABILITY, filter.probability());
        put(found, CONSEQUENCE, filter.consequence());
        put(found, ONLY, filter.overdue() ? OVERDUE : filter.escalated() ? ESCALATED : null);
        put(found, SORT, filter.sort() == RiskFilter.Sort.WEIGHT ? null : filter.sort());
        put(found, PAGE, page == 0 ? null : page + 1);
        return QueryParameters.simple(found);
    }

    RisksAddress turned(int to) {
        return new RisksAddress(filter, to);
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

    private static @Nullable Integer scale(String text) {
        return text.matches("[1-5]") ? Integer.valueOf(text) : null;
    }

    private static <E extends Enum<E>> @Nullable E constant(String text, Class<E> type) {
        String name = text.replace('-', '_');
        return Arrays.stream(type.getEnumConstants())
                .filter(each -> each.name().equalsIgnoreCase(name))
                .findFirst()
                .orElse(null);
    }
}
