package dk.tvaers.kit.ui;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Arrays;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

class MatrixTest {

    private static final Matrix.Texts TEXTS =
            new Matrix.Texts("bedre", "uændret", "værre", "-", "over", "tid", "i alt", "Vis", "Én", "Ét");
    private static final Matrix.Cell RED =
            new Matrix.Cell(Light.RED, "Rød · 35 %", Trend.WORSE, true, "lokalt/1", "KY, Glostrup, Rød · 35 %, værre");
    private static final Matrix.Cell SILENT =
            new Matrix.Cell(Light.SILENT, "Tavs i 41 dage", Trend.UNKNOWN, false, null, null);

    @Test
    void aCellIsSentInTheFewLettersTheBrowserReads() {
        assertThat(data(new Matrix(model(RED, null))).at("/cells/0/0")).isEqualTo(parse("""
                {"k":"r","t":"Rød · 35 %","d":"worse","o":1,"u":"lokalt/1","n":"KY, Glostrup, Rød · 35 %, værre"}"""));
    }

    @Test
    void whoDoesNotParticipateIsAnEmptyCell() {
        assertThat(data(new Matrix(model(RED, null))).at("/cells/0/1").isNull()).isTrue();
    }

    @Test
    void aPatchedCellIsInTheModelThatIsSentAnew() {
        var matrix = new Matrix(model(RED, null));
        matrix.patch("165", "ky", SILENT);
        matrix.onAttach(new com.vaadin.flow.component.AttachEvent(matrix, true));
        assertThat(data(matrix).at("/cells/0/0")).isEqualTo(parse("""
                {"k":"s","t":"Tavs i 41 dage"}"""));
    }

    @Test
    void aPatchOfWhatIsNotShownChangesNothing() {
        var matrix = new Matrix(model(RED, null));
        matrix.patch("999", "ky", SILENT);
        assertThat(data(matrix).at("/cells/0/0/k").asString()).isEqualTo("r");
    }

    private static Matrix.Model model(Matrix.@Nullable Cell... cells) {
        return new Matrix.Model(
                "Status",
                "Kommune",
                null,
                List.of(Matrix.Header.of("ky", "KY"), Matrix.Header.of("sapa", "SAPA")),
                List.of(Matrix.Header.of("165", "Albertslund")),
                List.of(Arrays.asList(cells)),
                List.of(),
                TEXTS);
    }

    private static JsonNode data(Matrix matrix) {
        return parse(String.valueOf(matrix.getElement().getPropertyRaw("data")));
    }

    private static JsonNode parse(String json) {
        return JsonMapper.shared().readTree(json);
    }
}
