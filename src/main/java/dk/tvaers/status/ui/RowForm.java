package dk.tvaers.status.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Span;
import dk.tvaers.kernel.Invalid;
import dk.tvaers.kernel.LocalProjectId;
import dk.tvaers.kernel.TrafficLight;
import dk.tvaers.status.Dimension;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** A local project that the reader reports on: its line in the grid, and its details below. */
final class RowForm implements MonthRow {

    /** Hears what is done in a row. */
    interface Listener {
        /** Something was typed, marked or taken back. */
        void typed();

        /** The details were opened or closed. */
        void opened(boolean now);
    }

    private final Typing typing;
    private final MonthWords words;
    private final Listener listener;
    private final RowFields fields;
    private final RowDetails details;
    private final RowActions actions;
    private final Div line;
    private final Span missing = new Span();
    private final List<MonthField> refused = new ArrayList<>();
    private boolean showing;

    RowForm(Typing typing, Owners owners, RowHead head, MonthWords words, Listener listener) {
        this.typing = typing;
        this.words = words;
        this.listener = listener;
        String id = MonthRow.id(typing.row());
        this.fields = new RowFields(id, typing, words, this::coloured, () -> edit(this::takeFacts));
        this.details = new RowDetails(
                id,
                typing,
                owners,
                words,
                () -> edit(this::takeFacts),
                (index, editor) -> edit(() -> typing.explanation(
                        index,
                        editor.typed(typing.typed().explanations().get(index).dimensions()))),
                (index, editor) -> {
                    edit(() -> typing.assign(index, editor.covers()));
                    show();
                });
        this.actions = new RowActions(id, typing, words, this::marked, open -> {
            details.setVisible(open);
            listener.opened(open);
        });
        missing.addClassName("missing");
        missing.setVisible(false);
        Div name = head.of(typing.row());
        name.add(missing);
        line = MonthCells.line(name);
        line.add(fields.cells());
        line.add(actions);
        show();
        open(false);
    }

    private void coloured(Dimension dimension, TrafficLight light) {
        boolean wasExplained = isExplained(dimension);
        edit(() -> typing.light(dimension, light));
        show();
        if (!wasExplained && isExplained(dimension)) {
            open(true);
            listener.opened(true);
        }
    }

    private boolean isExplained(Dimension dimension) {
        return Explaining.choices(typing.typed().colours()).contains(dimension);
    }

    private void takeFacts() {
        typing.facts(new Facts(fields.percent(), details.milestone(), fields.goLive(), details.comment()));
    }

    private void edit(Runnable change) {
        if (!showing) {
            change.run();
            actions.show();
            listener.typed();
        }
    }

    private void marked() {
        show();
        listener.typed();
    }

    /** Shows what is typed and marked now. */
    void show() {
        showing = true;
        fields.show();
        details.show();
        actions.show();
        showing = false;
    }

    Typing typing() {
        return typing;
    }

    LocalProjectId id() {
        return typing.row().localProject();
    }

    /** Opens the row and puts the reader there. */
    void goThere() {
        open(true);
        listener.opened(true);
        fields().values().iterator().next().goThere();
    }

    /** Puts a question above the details and opens them. */
    void ask(Component question) {
        details.above(question);
        open(true);
    }

    @Override
    public void open(boolean open) {
        details.setVisible(open);
        actions.opened(open);
    }

    /** Says at each field why it was refused, opens the details where one of them was, and gives the first of them. */
    Optional<MonthField> refuse(List<Invalid.Problem> problems) {
        Map<String, MonthField> all = fields();
        line.addClassName("invalid");
        missing.setText(words.get("row.refused"));
        missing.setVisible(true);
        for (Invalid.Problem problem : problems) {
            String reason =
                    words.texts().get(problem.reason(), problem.parameters().toArray());
            MonthField field = all.get(problem.field());
            if (field == null) {
                missing.setText(reason);
            } else {
                field.refuse(reason);
                refused.add(field);
            }
        }
        open(true);
        return all.entrySet().stream()
                .filter(field ->
                        problems.stream().anyMatch(problem -> problem.field().equals(field.getKey())))
                .map(Map.Entry::getValue)
                .findFirst();
    }

    /** The first field that holds something that cannot be read, as a date that is none. Forgets earlier refusals. */
    Optional<MonthField> unreadable() {
        refused.forEach(field -> field.validation().setInvalid(false));
        refused.clear();
        return fields().values().stream()
                .filter(field -> field.validation().isInvalid())
                .findFirst();
    }

    private Map<String, MonthField> fields() {
        Map<String, MonthField> all = new LinkedHashMap<>(fields.fields());
        all.putAll(details.fields());
        return all;
    }

    @Override
    public List<Component> parts() {
        return List.of(line, details);
    }
}
