package dk.tvaers.kit.ui;

import com.vaadin.flow.component.AbstractSinglePropertyField;
import com.vaadin.flow.component.Focusable;
import com.vaadin.flow.component.HasSize;
import com.vaadin.flow.component.HasStyle;
import com.vaadin.flow.component.Tag;
import com.vaadin.flow.component.dependency.JsModule;
import com.vaadin.flow.component.shared.HasValidationProperties;
import com.vaadin.flow.internal.JacksonUtils;
import java.util.Set;

/** A traffic light to choose: {@code GREEN}, {@code YELLOW}, {@code RED}, or the empty text while none is chosen. */
@Tag("tv-light")
@JsModule("./tv-light.ts")
public final class LightPicker extends AbstractSinglePropertyField<LightPicker, String>
        implements HasStyle, HasSize, HasValidationProperties, Focusable<LightPicker> {

    private static final Set<String> VALUES = Set.of("", "GREEN", "YELLOW", "RED");

    /** What the four choices are called; {@code choose} invites while none is chosen. */
    public record Words(String green, String yellow, String red, String choose) {}

    /** @param label what is judged, for example "KY, økonomi"; read aloud, not shown */
    public LightPicker(String label, Words words) {
        super("value", "", false);
        setSynchronizedEvent("light-change");
        getElement().setProperty("label", label);
        var json = JacksonUtils.createObjectNode();
        json.put("GREEN", words.green());
        json.put("YELLOW", words.yellow());
        json.put("RED", words.red());
        json.put("", words.choose());
        getElement().setPropertyJson("words", json);
    }

    /** The browser is not trusted with a fifth value. */
    @Override
    protected boolean hasValidValue() {
        return VALUES.contains(getElement().getProperty("value", ""));
    }
}
