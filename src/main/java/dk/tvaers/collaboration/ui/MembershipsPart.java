package dk.tvaers.collaboration.ui;

import com.vaadin.flow.component.Composite;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.html.UnorderedList;
import dk.tvaers.collaboration.MembershipItem;
import dk.tvaers.kit.Dates;
import dk.tvaers.kit.Rows;
import dk.tvaers.kit.Texts;
import dk.tvaers.kit.ui.Lists;
import dk.tvaers.kit.ui.Part;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;

/** How the collaboration became what it is: who joined and who left, day by day, the newest first. */
final class MembershipsPart extends Composite<Div> {

    private final Map<LocalDate, List<String>> joined = new TreeMap<>();
    private final Map<LocalDate, List<String>> left = new TreeMap<>();

    MembershipsPart(Texts texts, Lists lists, Supplier<List<MembershipItem>> history) {
        for (MembershipItem membership : history.get()) {
            note(joined, membership.joinedOn(), membership);
            if (membership.leftOn() != null) {
                note(left, membership.leftOn(), membership);
            }
        }
        Set<LocalDate> days = new TreeSet<>(Comparator.reverseOrder());
        days.addAll(joined.keySet());
        days.addAll(left.keySet());
        UnorderedList list = new UnorderedList();
        list.addClassName("timeline");
        days.forEach(day -> list.add(item(texts, day)));
        Div tools = new Div(lists.excel(
                MembersPart.columns(texts, "medlemmer-over-tid", texts.get("collaboration.history")),
                Rows.whole(history),
                List.of()));
        tools.addClassName("list-tools");
        getContent().add(new Part(texts.get("collaboration.history"), list, tools));
        getContent().setVisible(!days.isEmpty());
    }

    private ListItem item(Texts texts, LocalDate day) {
        Span date = new Span(new Dates(texts).words(day));
        date.addClassName("meta");
        ListItem item = new ListItem(date);
        sentence(texts, "collaboration.history.joined", joined.get(day), item);
        sentence(texts, "collaboration.history.left", left.get(day), item);
        return item;
    }

    private static void sentence(Texts texts, String key, @Nullable List<String> names, ListItem item) {
        if (names != null) {
            item.add(new Paragraph(texts.get(key, names.size(), String.join(", ", names))));
        }
    }

    private static void note(Map<LocalDate, List<String>> days, LocalDate day, MembershipItem membership) {
        days.computeIfAbsent(day, ignored -> new ArrayList<>()).add(membership.shortName());
    }
}
