package dk.tvaers.people.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.Composite;
import com.vaadin.flow.component.Text;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Span;
import dk.tvaers.kit.Texts;
import dk.tvaers.kit.ui.Links;
import dk.tvaers.kit.ui.PlainTable;
import dk.tvaers.kit.ui.Tick;
import dk.tvaers.people.PersonFilter.Sort;
import dk.tvaers.people.PersonItem;
import java.util.List;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/** The persons as a table; its sortable heads are links. */
final class PersonsTable extends Composite<Div> {

    private final Texts texts;
    private final String path;
    private final PersonsAddress state;

    PersonsTable(
            Texts texts,
            RoleWords words,
            String path,
            PersonsAddress state,
            List<PersonItem> persons,
            Addressees chosen) {
        this.texts = texts;
        this.path = path;
        this.state = state;
        PlainTable table = new PlainTable(texts.get("people.persons"));
        table.getElement().getClassList().add("wide");
        sortable(table, "people.name", Sort.NAME, Sort.NAME_DOWN);
        sortable(table, "people.municipality", Sort.MUNICIPALITY, Sort.MUNICIPALITY_DOWN);
        table.column(texts.get("people.title"))
                .column(texts.get("people.roles"))
                .column(texts.get("people.email"))
                .column(texts.get("people.phone"))
                .column(texts.get("people.log-in"));
        for (PersonItem person : persons) {
            table.row(
                    new Span(tick(person, chosen), Links.inside(path + "/" + person.id(), person.name())),
                    text(
                            person.municipality() == null
                                    ? ""
                                    : person.municipality().shortName()),
                    text(person.title()),
                    text(person.roles().stream().map(words::of).collect(Collectors.joining("; "))),
                    text(person.email()),
                    text(person.phone()),
                    text(texts.get(person.logIn() ? "kit.yes" : "kit.no")));
        }
        getContent().add(table);
    }

    private Tick tick(PersonItem person, Addressees chosen) {
        Tick tick = new Tick(texts.get("people.write.choose", person.name()));
        tick.setValue(chosen.has(person.id()));
        tick.addValueChangeListener(change -> {
            if (change.isFromClient()) {
                chosen.choose(person, change.getValue());
            }
        });
        return tick;
    }

    private void sortable(PlainTable table, String key, Sort up, Sort down) {
        Sort now = state.filter().sort();
        String query = state.sorted(now == up ? down : up).parameters().getQueryString();
        table.column(
                Links.inside(query.isEmpty() ? path : path + "?" + query, texts.get(key)),
                false,
                now == up ? "ascending" : now == down ? "descending" : null);
    }

    private static Component text(@Nullable String text) {
        return new Text(text == null ? "" : text);
    }
}
