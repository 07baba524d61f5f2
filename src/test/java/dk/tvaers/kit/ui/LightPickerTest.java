package dk.tvaers.kit.ui;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

class LightPickerTest {

    private final LightPicker picker =
            new LightPicker("KY, økonomi", new LightPicker.Words("Grøn", "Gul", "Rød", "Vælg"));

    @Test
    void nothingIsChosenAtFirst() {
        assertThat(picker.isEmpty()).isTrue();
        assertThat(picker.getValue()).isEmpty();
    }

    @Test
    void aChosenLightIsTheProperty() {
        picker.setValue("RED");
        assertThat(picker.getElement().getProperty("value")).isEqualTo("RED");
    }

    @Test
    void aFifthValueFromTheBrowserIsNotTaken() {
        picker.getElement().setProperty("value", "PURPLE");
        assertThat(picker.hasValidValue()).isFalse();
    }
}
