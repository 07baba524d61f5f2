package dk.tvaers.status.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.datepicker.DatePicker;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.textfield.IntegerField;
import dk.tvaers.kernel.Invalid;
import dk.tvaers.kernel.LocalProjectId;
import dk.tvaers.kernel.TrafficLight;
import dk.tvaers.kit.ui.DateField;
import dk.tvaers.kit.ui.LightPicker;
import dk.tvaers.status.Dimension;
import java.util.ArrayList;
import java.util.EnumMap;
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
    private final Map<Dimension, LightPicker> lights = new EnumMap<>(Dimension.class);
    private final IntegerField percent = new IntegerField();
    private final DatePicker goLive;
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
        this.goLive = DateField.of(words.texts(), "");
        String id = MonthRow.id(typing.row());
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
        for (Dimension dimension : MonthWords.COLUMNS) {
            line.add(MonthCells.cell(words.words().dimension(dimension), light(id, dimension)));
        }
        line.add(percentCell(id), goLiveCell(id), actions);
        show();
        open(false);
    }

    private LightPicker light(String id, Dimension dimension) {
        LightPicker picker =
                new LightPicker(words.get("field", typing.row().projectName(), words.low(dimension)), words.lights());
        picker.setId(id + "-" + dimension);
        picker.addValueChangeListener(event -> {
            if (!showing && !event.getValue().isEmpty()) {
                picker.setInvalid(false);
                boolean wasExplained =
                        Explaining.choices(typing.typed().colours()).contains(dimension);
                edit(() -> typing.light(dimension, TrafficLight.valueOf(event.getValue())));
                show();
                if (!wasExplained
                        && Explaining.choices(typing.typed().colours()).contains(dimension)) {
                    open(true);
                    listener.opened(true);
                }
            }
        });
        lights.put(dimension, picker);
        return picker;
    }

    private Component percentCell(String id) {
        percent.setId(id + "-percent");
        percent.setAriaLabel(words.get("field", typing.row().projectName(), words.get("percent.spoken")));
        percent.addThemeNames("quiet", "align-right");
        percent.setSuffixComponent(new Span(words.get("percent.sign")));
        percent.setMin(0);
        percent.setMax(100);
        percent.setI18n(new IntegerField.IntegerFieldI18n()
                .setBadInputErrorMessage(words.get("bad-percent"))
                .setMinErrorMessage(words.get("bad-percent"))
                .setMaxErrorMessage(words.get("bad-percent")));
        percent.addValueChangeListener(event -> edit(this::takeFacts));
        Div cell = MonthCells.cell(words.get("percent"), percent);
        cell.addClassName("num");
        return cell;
    }

    private Component goLiveCell(String id) {
        goLive.setId(id + "-go-live");
        goLive.setAriaLabel(words.get("field", typing.row().projectName(), words.get("go-live.spoken")));
        goLive.addThemeNames("quiet");
        goLive.addValueChangeListener(event -> edit(this::takeFacts));
        return MonthCells.cell(words.get("go-live"), goLive);
    }

    private void takeFacts() {
        typing.facts(new Facts(percent.getValue(), details.milestone(), goLive.getValue(), details.comment()));
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
        lights.forEach((dimension, picker) -> {
            TrafficLight light = typing.light(dimension);
            picker.setValue(light == null ? "" : light.name());
        });
        percent.setValue(typing.typed().percent());
        goLive.setValue(typing.typed().expectedGoLive());
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
        Map<String, MonthField> fields = fields();
        line.addClassName("invalid");
        missing.setText(words.get("row.refused"));
        missing.setVisible(true);
        for (Invalid.Problem problem : problems) {
            String reason =
                    words.texts().get(problem.reason(), problem.parameters().toArray());
            MonthField field = fields.get(problem.field());
            if (field == null) {
                missing.setText(reason);
            } else {
                field.refuse(reason);
                refused.add(field);
            }
        }
        open(true);
        return fields.entrySet().stream()
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
        Map<String, MonthField> fields = new LinkedHashMap<>();
        lights.forEach((dimension, picker) -> fields.put("colours." + dimension, MonthField.of(picker)));
        fields.put("percent", MonthField.of(percent));
        fields.put("expectedGoLive", MonthField.of(goLive));
        fields.putAll(details.fields());
        return fields;
    }

    @Override
    public List<Component> parts() {
        return List.of(line, details);
    }
}
