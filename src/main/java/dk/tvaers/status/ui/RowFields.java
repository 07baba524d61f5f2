package dk.tvaers.status.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.datepicker.DatePicker;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.textfield.IntegerField;
import dk.tvaers.kernel.TrafficLight;
import dk.tvaers.kit.ui.DateField;
import dk.tvaers.kit.ui.LightPicker;
import dk.tvaers.status.Dimension;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.BiConsumer;
import org.jspecify.annotations.Nullable;

/** What can be typed in a row without opening it: its colours, percent done and expected go-live. */
final class RowFields {

    private final String id;
    private final Typing typing;
    private final MonthWords words;
    private final Map<Dimension, LightPicker> lights = new EnumMap<>(Dimension.class);
    private final IntegerField percent = new IntegerField();
    private final DatePicker goLive;
    private final List<Component> cells = new ArrayList<>();
    private boolean showing;

    /** @param coloured hears each colour that the reader chooses; {@code typed} hears the rest */
    RowFields(
            String id, Typing typing, MonthWords words, BiConsumer<Dimension, TrafficLight> coloured, Runnable typed) {
        this.id = id;
        this.typing = typing;
        this.words = words;
        this.goLive = DateField.of(words.texts(), "");
        for (Dimension dimension : MonthWords.COLUMNS) {
            cells.add(MonthCells.cell(words.words().dimension(dimension), light(dimension, coloured)));
        }
        cells.add(percentCell(typed));
        cells.add(goLiveCell(typed));
    }

    private LightPicker light(Dimension dimension, BiConsumer<Dimension, TrafficLight> coloured) {
        LightPicker picker = new LightPicker(spoken(words.low(dimension)), words.lights());
        picker.setId(id + "-" + dimension);
        picker.addValueChangeListener(event -> {
            if (!showing && !event.getValue().isEmpty()) {
                picker.setInvalid(false);
                coloured.accept(dimension, TrafficLight.valueOf(event.getValue()));
            }
        });
        lights.put(dimension, picker);
        return picker;
    }

    private Component percentCell(Runnable typed) {
        percent.setId(id + "-percent");
        percent.setAriaLabel(spoken(words.get("percent.spoken")));
        percent.addThemeNames("quiet", "align-right");
        percent.setSuffixComponent(new Span(words.get("percent.sign")));
        percent.setMin(0);
        percent.setMax(100);
        percent.setI18n(new IntegerField.IntegerFieldI18n()
                .setBadInputErrorMessage(words.get("bad-percent"))
                .setMinErrorMessage(words.get("bad-percent"))
                .setMaxErrorMessage(words.get("bad-percent")));
        percent.addValueChangeListener(event -> tell(typed));
        Div cell = MonthCells.cell(words.get("percent"), percent);
        cell.addClassName("num");
        return cell;
    }

    private Component goLiveCell(Runnable typed) {
        goLive.setId(id + "-go-live");
        goLive.setAriaLabel(spoken(words.get("go-live.spoken")));
        goLive.addThemeNames("quiet");
        goLive.addValueChangeListener(event -> tell(typed));
        return MonthCells.cell(words.get("go-live"), goLive);
    }

    private String spoken(String field) {
        return words.get("field", typing.row().projectName(), field);
    }

    private void tell(Runnable typed) {
        if (!showing) {
            typed.run();
        }
    }

    List<Component> cells() {
        return cells;
    }

    @Nullable
    Integer percent() {
        return percent.getValue();
    }

    @Nullable
    LocalDate goLive() {
        return goLive.getValue();
    }

    /** Shows what is typed now. */
    void show() {
        showing = true;
        lights.forEach((dimension, picker) -> {
            TrafficLight light = typing.light(dimension);
            picker.setValue(light == null ? "" : light.name());
        });
        percent.setValue(typing.typed().percent());
        goLive.setValue(typing.typed().expectedGoLive());
        showing = false;
    }

    /** The fields by their names in the API. */
    Map<String, MonthField> fields() {
        Map<String, MonthField> fields = new LinkedHashMap<>();
        lights.forEach((dimension, picker) -> fields.put("colours." + dimension, MonthField.of(picker)));
        fields.put("percent", MonthField.of(percent));
        fields.put("expectedGoLive", MonthField.of(goLive));
        return fields;
    }
}
