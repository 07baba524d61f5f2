package dk.tvaers.people.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.Composite;
import com.vaadin.flow.component.Text;
import com.vaadin.flow.component.combobox.ComboBox;
import com.vaadin.flow.component.html.Div;
import dk.tvaers.exchange.Responsibility;
import dk.tvaers.exchange.Responsibility.Unless;
import dk.tvaers.kernel.Invalid;
import dk.tvaers.kernel.PersonId;
import dk.tvaers.kit.Texts;
import dk.tvaers.kit.ui.Links;
import dk.tvaers.kit.ui.PlainTable;
import dk.tvaers.people.PersonAt;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Function;

/** What somebody is responsible for, each with who takes it over. */
final class HandoverTable extends Composite<Div> {

    private final Map<String, ComboBox<PersonAt>> successors = new LinkedHashMap<>();
    private final FieldProblems problems;

    /** @param address makes an address of a path within the collaboration */
    HandoverTable(Texts texts, List<Responsibility> all, List<PersonAt> persons, Function<String, String> address) {
        PlainTable table = new PlainTable(texts.get("people.leaving.what"))
                .column(texts.get("people.leaving.kind"))
                .column(texts.get("people.leaving.of"))
                .column(texts.get("people.leaving.successor"));
        for (Responsibility each : all) {
            String kind = texts.get(each.kind());
            table.row(
                    new Text(kind),
                    each.path() == null ? new Text(each.what()) : Links.inside(address.apply(each.path()), each.what()),
                    successor(texts, each, persons));
        }
        problems = new FieldProblems(texts, successors);
        getContent().add(table);
    }

    private Component successor(Texts texts, Responsibility each, List<PersonAt> persons) {
        if (each.unless() == Unless.FROZEN) {
            return new Text(texts.get("people.leaving.frozen"));
        }
        ComboBox<PersonAt> field = new ComboBox<>();
        field.setAriaLabel(texts.get("people.leaving.successor-of", texts.get(each.kind()), each.what()));
        field.setItems(persons.stream()
                .filter(person ->
                        each.municipality() == null || each.municipality().equals(person.municipality()))
                .toList());
        field.setItemLabelGenerator(PersonAt::label);
        field.setClearButtonVisible(true);
        field.setPlaceholder(texts.get(each.unless() == Unless.ENDS ? "people.leaving.ends" : "people.leaving.stays"));
        field.setWidthFull();
        field.setMinWidth("220px");
        field.addValueChangeListener(change -> field.setInvalid(false));
        successors.put(each.id(), field);
        return field;
    }

    /** Lets one person take over everything the person can. */
    void giveAllTo(PersonAt person) {
        successors.values().forEach(field -> {
            if (field.getListDataView().contains(person)) {
                field.setValue(person);
            }
        });
    }

    Map<String, PersonId> chosen() {
        Map<String, PersonId> chosen = new LinkedHashMap<>();
        successors.forEach((id, field) -> {
            if (field.getValue() != null) {
                chosen.put(id, field.getValue().id());
            }
        });
        return chosen;
    }

    void refuse(Invalid invalid) {
        problems.show(invalid);
    }

    boolean has(String responsibility) {
        return successors.containsKey(responsibility);
    }
}
