package dk.tvaers.status.ui;

import static dk.tvaers.status.ui.Sample.GLOSTRUP;
import static dk.tvaers.status.ui.Sample.ISHOEJ;
import static dk.tvaers.status.ui.Sample.KY;
import static dk.tvaers.status.ui.Sample.VALG;
import static org.assertj.core.api.Assertions.assertThat;

import dk.tvaers.kernel.TrafficLight;
import dk.tvaers.kit.Texts;
import dk.tvaers.kit.ui.Light;
import dk.tvaers.kit.ui.Matrix;
import dk.tvaers.programme.Participation;
import dk.tvaers.status.Dimension;
import dk.tvaers.status.OverviewData.Cell;
import dk.tvaers.status.Trend;
import java.util.List;
import java.util.Objects;
import org.junit.jupiter.api.Test;

class MatrixModelTest {

    @Test
    void aCellSaysItsColourInWordsWithThePercent() {
        Matrix.Cell cell = only(Dimension.OVERALL, Sample.cell(GLOSTRUP, KY, TrafficLight.GREEN, 35, Trend.BETTER));
        assertThat(cell.text()).isEqualTo("Grøn · 35 %");
        assertThat(cell.light()).isEqualTo(Light.GREEN);
        assertThat(cell.trend()).isEqualTo(dk.tvaers.kit.ui.Trend.BETTER);
    }

    @Test
    void aCellIsReadAloudWithProjectMunicipalityDimensionAndTrend() {
        Matrix.Cell cell = only(Dimension.ECONOMY, Sample.cell(GLOSTRUP, KY, TrafficLight.RED, 35, Trend.WORSE));
        assertThat(cell.name()).isEqualTo("KY, Glostrup, økonomi rød, 35 procent, værre");
    }

    @Test
    void silenceHidesTheOldColourButItIsReadAloud() {
        Matrix.Cell cell = only(Dimension.TIME, Sample.silent(GLOSTRUP, KY, TrafficLight.RED, 41));
        assertThat(cell.text()).isEqualTo("Tavs i 41 dage");
        assertThat(cell.light()).isEqualTo(Light.SILENT);
        assertThat(cell.trend()).isEqualTo(dk.tvaers.kit.ui.Trend.UNKNOWN);
        assertThat(cell.name()).isEqualTo("KY, Glostrup, tavs i 41 dage, sidst tid rød, 35 procent, uændret");
    }

    @Test
    void whatIsNotInProgressIsGreyAndInWords() {
        assertThat(only(Dimension.OVERALL, Sample.outside(GLOSTRUP, KY, Participation.IN_OPERATION)))
                .returns("I drift", Matrix.Cell::text)
                .returns(Light.NONE, Matrix.Cell::light)
                .returns("KY, Glostrup, i drift", Matrix.Cell::name);
        assertThat(only(Dimension.OVERALL, Sample.outside(GLOSTRUP, KY, Participation.NOT_JOINED)))
                .returns("Ikke tilsluttet", Matrix.Cell::text);
    }

    @Test
    void aPassedDateIsSeenAndReadAloud() {
        assertThat(only(Dimension.OVERALL, Sample.overdue(GLOSTRUP, KY, TrafficLight.YELLOW)))
                .returns(true, Matrix.Cell::overdue)
                .returns("KY, Glostrup, samlet gul, 35 procent, uændret, frist overskredet", Matrix.Cell::name);
    }

    @Test
    void eachCellStandsInItsRowAndColumnAndLeadsToItsLocalProject() {
        Cell cell = Sample.cell(ISHOEJ, VALG, TrafficLight.GREEN, 35, Trend.SAME);
        Matrix.Model model = model(Dimension.OVERALL, cell);
        assertThat(model.cells().get(0)).containsOnlyNulls();
        assertThat(model.cells().get(1).get(0)).isNull();
        assertThat(Objects.requireNonNull(model.cells().get(1).get(1)).href())
                .isEqualTo("s/vestegnen/lokale-projekter/" + cell.localProject());
    }

    @Test
    void headsLeadToTheProjectAndToTheMunicipalitysMonth() {
        Matrix.Model model = model(Dimension.OVERALL);
        assertThat(model.rows()).extracting(Matrix.Header::href).first().isEqualTo("s/vestegnen/kommuner/161");
        assertThat(model.columns()).extracting(Matrix.Header::href).first().isEqualTo("s/vestegnen/projekter/" + KY);
    }

    @Test
    void aRowCountsWhatIsSubmittedAndAColumnWhatHurts() {
        Matrix.Model model = model(Dimension.OVERALL);
        assertThat(model.rows()).extracting(Matrix.Header::total).containsExactly("1 af 2", "–");
        assertThat(model.totals()).containsExactly("1 rød · 2 gule", "7 grønne");
    }

    private static Matrix.Model model(Dimension shown, Cell... cells) {
        return MatrixModel.of(Sample.data(shown, List.of(cells)), Texts.in(Texts.DANISH), Sample.ADDRESSES);
    }

    private static Matrix.Cell only(Dimension shown, Cell cell) {
        return Objects.requireNonNull(model(shown, cell).cells().getFirst().getFirst());
    }
}
