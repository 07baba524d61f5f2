package dk.tvaers.audit.ui;

import com.vaadin.flow.component.Composite;
import com.vaadin.flow.component.HasValue;
import com.vaadin.flow.component.combobox.ComboBox;
import com.vaadin.flow.component.datepicker.DatePicker;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.textfield.TextField;
import dk.tvaers.audit.TrailFilter;
import dk.tvaers.audit.TrailKind;
import dk.tvaers.audit.TrailKinds;
import dk.tvaers.audit.TrailWords;
import dk.tvaers.kernel.PersonId;
import dk.tvaers.kit.Texts;
import dk.tvaers.kit.ui.DateField;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.TreeSet;
import java.util.function.Consumer;
import java.util.function.UnaryOperator;
import org.jspecify.annotations.Nullable;

/** What narrows the trail; each choice is a new address. */
final class TrailFilterBar extends Composite<Div> {

    private final Texts texts;
    private final DatePicker from;
    private final DatePicker to;
    private final ComboBox<PersonId> person = new ComboBox<>();
    private final ComboBox<String> kind = new ComboBox<>();
    private final ComboBox<String> act = new ComboBox<>();
    private final TextField text = new TextField();
    private final TrailWords words;

    /** @param persons who has done something; none for the trail of the installation, which has no records to look for either */
    TrailFilterBar(
            Texts texts,
            TrailKinds kinds,
            TrailFilter filter,
            Map<PersonId, String> persons,
            boolean ofInstallation,
            Consumer<TrailFilter> changed) {
        this.texts = texts;
        this.words = new TrailWords(texts, kinds);
        this.from = DateField.of(texts, texts.get("audit.filter.from"));
        this.to = DateField.of(texts, texts.get("audit.filter.to"));
        from.setValue(filter.from());
        to.setValue(filter.to());
        choice(person, "audit.filter.person", persons.keySet());
        person.setItemLabelGenerator(id -> persons.getOrDefault(id, ""));
        person.setValue(filter.person() != null && persons.containsKey(filter.person()) ? filter.person() : null);
        List<TrailKind> shown = kinds.all().stream()
                .filter(each -> each.isOfInstallation() == ofInstallation)
                .toList();
        choice(
                kind,
                "audit.filter.kind",
                sorted(shown.stream().map(TrailKind::name).toList(), words::kind));
        kind.setItemLabelGenerator(words::kind);
        kind.setValue(filter.kind());
        choice(
                act,
                "audit.filter.act",
                shown.stream()
                        .filter(each -> each.name().equals(filter.kind()))
                        .flatMap(each -> each.acts().stream())
                        .toList());
        act.setItemLabelGenerator(each -> words.act(String.valueOf(filter.kind()), each));
        act.setValue(filter.kind() == null ? null : filter.act());
        act.setVisible(filter.kind() != null);
        text.setLabel(texts.get("audit.filter.text"));
        text.setClearButtonVisible(true);
        text.setValue(Objects.requireNonNullElse(filter.text(), ""));
        List.<HasValue<?, ?>>of(from, to, person, kind, act, text)
                .forEach(field -> field.addValueChangeListener(change -> changed.accept(chosen(filter))));
        person.setVisible(!ofInstallation);
        text.setVisible(!ofInstallation);
        getContent().addClassName("filter-bar");
        getContent().add(from, to, person, kind, act, text);
    }

    /** What narrows the list, one line each. */
    List<String> words() {
        List<String> said = new ArrayList<>();
        say(said, from.getLabel(), from.getValue());
        say(said, to.getLabel(), to.getValue());
        say(said, person.getLabel(), label(person));
        say(said, kind.getLabel(), label(kind));
        say(said, act.getLabel(), label(act));
        say(said, text.getLabel(), text.isEmpty() ? null : text.getValue());
        return said;
    }

    private void say(List<String> said, String label, @Nullable Object value) {
        if (value != null) {
            said.add(texts.get("kit.list.filter", label, value));
        }
    }

    private static <V> @Nullable String label(ComboBox<V> box) {
        return box.getValue() == null ? null : box.getItemLabelGenerator().apply(box.getValue());
    }

    private <V> void choice(ComboBox<V> box, String label, Collection<V> items) {
        box.setLabel(texts.get(label));
        box.setItems(items);
        box.setPlaceholder(texts.get("audit.filter.all"));
        box.setClearButtonVisible(true);
    }

    private TrailFilter chosen(TrailFilter before) {
        boolean sameKind = Objects.equals(before.kind(), kind.getValue());
        return new TrailFilter(
                from.getValue(),
                to.getValue(),
                person.getValue(),
                kind.getValue(),
                sameKind ? act.getValue() : null,
                text.getValue());
    }

    private static Collection<String> sorted(Collection<String> names, UnaryOperator<String> word) {
        TreeSet<String> sorted = new TreeSet<>(Comparator.comparing(word));
        sorted.addAll(names);
        return sorted;
    }
}
