package dk.tvaers.people.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.html.Span;
import dk.tvaers.kit.Texts;
import dk.tvaers.kit.ui.Links;
import dk.tvaers.kit.ui.ListColumns;
import dk.tvaers.kit.ui.Tick;
import dk.tvaers.people.PersonFilter.Sort;
import dk.tvaers.people.PersonItem;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/** The persons as a table; its sortable heads are links. */
final class PersonsTable {

    private final Texts texts;
    private final String path;
    private final PersonsAddress state;
    private final Addressees chosen;

    PersonsTable(Texts texts, String path, PersonsAddress state, Addressees chosen) {
        this.texts = texts;
        this.path = path;
        this.state = state;
        this.chosen = chosen;
    }

    ListColumns<PersonItem> columns(RoleWords words) {
        return new ListColumns<PersonItem>(texts, "personer", texts.get("people.persons"))
                .text("navn", texts.get("people.name"), PersonItem::name)
                .shownAs(this::name)
                .sortedBy(order(Sort.NAME, Sort.NAME_DOWN), now(Sort.NAME, Sort.NAME_DOWN))
                .text("kommune", texts.get("people.municipality"), PersonsTable::municipality)
                .sortedBy(
                        order(Sort.MUNICIPALITY, Sort.MUNICIPALITY_DOWN),
                        now(Sort.MUNICIPALITY, Sort.MUNICIPALITY_DOWN))
                .text("titel", texts.get("people.title"), PersonItem::title)
                .text("roller", texts.get("people.roles"), person -> person.roles().stream()
                        .map(words::of)
                        .collect(Collectors.joining("; ")))
                .text("mail", texts.get("people.email"), PersonItem::email)
                .text("telefon", texts.get("people.phone"), PersonItem::phone)
                .yesNo("login", texts.get("people.log-in"), PersonItem::logIn)
                .more()
                .text("kommunekode", texts.get("people.municipality-code"), PersonsTable::code);
    }

    private Component name(PersonItem person) {
        Span ticked = new Span(tick(person), Links.inside(path + "/" + person.id(), person.name()));
        ticked.addClassName("ticked");
        return ticked;
    }

    private Tick tick(PersonItem person) {
        Tick tick = new Tick(texts.get("people.write.choose", person.name()));
        tick.setValue(chosen.has(person.id()));
        tick.addValueChangeListener(change -> {
            if (change.isFromClient()) {
                chosen.choose(person, change.getValue());
            }
        });
        return tick;
    }

    private String order(Sort up, Sort down) {
        String query = state.sorted(state.filter().sort() == up ? down : up)
                .parameters()
                .getQueryString();
        return query.isEmpty() ? path : path + "?" + query;
    }

    private @Nullable String now(Sort up, Sort down) {
        Sort now = state.filter().sort();
        return now == up ? "ascending" : now == down ? "descending" : null;
    }

    private static @Nullable String municipality(PersonItem person) {
        return person.municipality() == null ? null : person.municipality().shortName();
    }

    private static @Nullable String code(PersonItem person) {
        return person.municipality() == null
                ? null
                : person.municipality().code().value();
    }
}
