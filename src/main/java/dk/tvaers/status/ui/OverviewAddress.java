package dk.tvaers.status.ui;

import com.vaadin.flow.router.QueryParameters;
import dk.tvaers.kernel.NotFound;
import dk.tvaers.kernel.ProgrammeId;
import dk.tvaers.status.Dimension;
import dk.tvaers.status.ui.OverviewFilters.Only;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * The filters of the overview as the query of its address, so that the back button and a sent link restore them. What
 * stands at its default is left out; what nobody can have chosen is not read.
 */
final class OverviewAddress {

    private static final String SHOWN = "vis";
    private static final String ONLY = "kun";
    private static final String PROGRAMME = "program";
    private static final String LIST = "liste";
    private static final String WHOLE_LIST = "alle";
    private static final String PICK = "valg";

    private OverviewAddress() {}

    static OverviewFilters read(QueryParameters address) {
        OverviewFilters filters = OverviewFilters.NONE;
        for (Dimension dimension : OverviewFilters.DIMENSIONS) {
            if (address.getParameters(SHOWN).contains(word(dimension))) {
                filters = filters.show(dimension);
            }
        }
        for (Only choice : Only.values()) {
            if (address.getParameters(ONLY).contains(word(choice))) {
                filters = filters.toggle(choice);
            }
        }
        filters = filters.of(address.getSingleParameter(PROGRAMME)
                .flatMap(OverviewAddress::programme)
                .orElse(null));
        if (address.getParameters(LIST).contains(WHOLE_LIST)) {
            filters = filters.withAllAttention();
        }
        Optional<String> pick = address.getSingleParameter(PICK).filter(text -> text.matches("(row|col):[0-9A-Z]+"));
        return pick.isPresent() ? filters.pick(pick.get()) : filters;
    }

    static QueryParameters of(OverviewFilters filters) {
        Map<String, List<String>> address = new LinkedHashMap<>();
        if (filters.dimension() != Dimension.OVERALL) {
            address.put(SHOWN, List.of(word(filters.dimension())));
        }
        if (!filters.only().isEmpty()) {
            List<String> words = new ArrayList<>();
            filters.only().stream().sorted().forEach(choice -> words.add(word(choice)));
            address.put(ONLY, words);
        }
        ProgrammeId programme = filters.programme();
        if (programme != null) {
            address.put(PROGRAMME, List.of(programme.toString()));
        }
        if (filters.allAttention()) {
            address.put(LIST, List.of(WHOLE_LIST));
        }
        String pick = filters.pick();
        if (pick != null) {
            address.put(PICK, List.of(pick));
        }
        return new QueryParameters(address);
    }

    private static String word(Dimension dimension) {
        return switch (dimension) {
            case OVERALL -> "samlet";
            case TIME -> "tid";
            case ECONOMY -> "oekonomi";
            case RESOURCES -> "ressourcer";
            case TECHNOLOGY -> "teknik";
        };
    }

    private static String word(Only choice) {
        return switch (choice) {
            case RED -> "roede";
            case SILENT -> "tavse";
            case OVERDUE -> "overskredne";
        };
    }

    private static Optional<ProgrammeId> programme(String text) {
        try {
            return Optional.of(ProgrammeId.of(text));
        } catch (NotFound none) {
            return Optional.empty();
        }
    }
}
