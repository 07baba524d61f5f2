package dk.tvaers.ambition.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.html.Span;
import dk.tvaers.ambition.AmbitionChoice;
import dk.tvaers.ambition.AmbitionDecision;
import dk.tvaers.ambition.AmbitionLevel;
import dk.tvaers.ambition.HeatMap;
import dk.tvaers.ambition.MunicipalityAmbition;
import dk.tvaers.ambition.Spread;
import dk.tvaers.kernel.MunicipalityCode;
import dk.tvaers.kit.ui.Links;
import dk.tvaers.kit.ui.ListColumns;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** The heat map as a list: a row for each project, a column for each municipality, and how far apart they are. */
record HeatTable(AmbitionWords words, AmbitionAddresses addresses, boolean byDifference) {

    static final String SORTED = "sorter";
    static final String BY_DIFFERENCE = "forskel";

    /** The rows, in the programme's order or with the largest difference first. */
    List<HeatMap.Row> rows(HeatMap map) {
        List<HeatMap.Row> rows = new ArrayList<>(map.rows());
        if (byDifference) {
            rows.sort(Comparator.comparing(HeatTable::orNone).reversed());
        }
        return rows;
    }

    private static int orNone(HeatMap.Row row) {
        Integer difference = row.difference();
        return difference == null ? -1 : difference;
    }

    ListColumns<HeatMap.Row> columns(HeatMap map, boolean mayDecide) {
        String address = addresses.survey(map.survey().id());
        ListColumns<HeatMap.Row> columns = new ListColumns<HeatMap.Row>(words.texts(), "ambitioner", words.get("map"))
                .text("projekt", words.get("project"), row -> row.project().shortName())
                .shownAs(row -> Links.inside(
                        addresses.decisions(row.project().id()), row.project().shortName()))
                .sortedBy(address, byDifference ? null : "ascending");
        for (MunicipalityAmbition municipality : map.municipalities()) {
            columns.text(municipality.code().value(), municipality.name(), row -> said(row, municipality.code()))
                    .shownAs(row -> seen(row, municipality.code()));
        }
        return columns.text(
                        "laveste",
                        words.get("lowest"),
                        row -> words.levelOrNull(
                                row.spread().map(Spread::lowest).orElse(null)))
                .text(
                        "hoejeste",
                        words.get("highest"),
                        row -> words.levelOrNull(
                                row.spread().map(Spread::highest).orElse(null)))
                .number("forskel", words.get("difference"), HeatMap.Row::difference)
                .sortedBy(address + "?" + SORTED + "=" + BY_DIFFERENCE, byDifference ? "descending" : null)
                .text("faelles", words.get("joint"), this::joint)
                .shownAs(row -> jointSeen(row, mayDecide));
    }

    private @Nullable String said(HeatMap.Row row, MunicipalityCode code) {
        AmbitionLevel level = level(row, code);
        if (level != null) {
            return words.level(level);
        }
        return words.get(row.asked().contains(code) ? "not-approved" : "not-asked");
    }

    private Component seen(HeatMap.Row row, MunicipalityCode code) {
        AmbitionLevel level = level(row, code);
        if (level == null) {
            Span none = new Span(words.get(row.asked().contains(code) ? "not-approved" : "not-asked"));
            none.addClassName("level-none");
            return none;
        }
        LevelTag tag = new LevelTag(words.texts(), level).compared(words.texts(), row.aboveJoint(code));
        AmbitionChoice choice = row.levels().get(code);
        if (choice != null && choice.reason() != null) {
            tag.setTitle(choice.reason());
        }
        return tag;
    }

    private static @Nullable AmbitionLevel level(HeatMap.Row row, MunicipalityCode code) {
        AmbitionChoice choice = row.levels().get(code);
        return choice == null ? null : choice.level();
    }

    private String joint(HeatMap.Row row) {
        AmbitionDecision joint = row.joint();
        return joint == null ? words.get("joint.none") : words.level(joint.level());
    }

    private Component jointSeen(HeatMap.Row row, boolean mayDecide) {
        AmbitionDecision joint = row.joint();
        if (joint != null) {
            return new LevelTag(words.texts(), joint.level());
        }
        if (!mayDecide) {
            return new Span(words.get("joint.none"));
        }
        var decide = Links.inside(addresses.decisions(row.project().id()), words.get("joint.decide"));
        decide.setAriaLabel(words.get("joint.decide") + ": " + row.project().shortName());
        return decide;
    }
}
