package dk.tvaers.status.ui;

import static dk.tvaers.status.ui.Sample.GLOSTRUP;
import static dk.tvaers.status.ui.Sample.ISHOEJ;
import static dk.tvaers.status.ui.Sample.KY;
import static dk.tvaers.status.ui.Sample.TODAY;
import static dk.tvaers.status.ui.Sample.VALG;
import static org.assertj.core.api.Assertions.assertThat;

import dk.tvaers.kernel.TrafficLight;
import dk.tvaers.kit.Texts;
import dk.tvaers.kit.ui.Light;
import dk.tvaers.status.Dimension;
import dk.tvaers.status.OverviewData.Cell;
import dk.tvaers.status.Report;
import dk.tvaers.status.Trend;
import java.util.List;
import org.junit.jupiter.api.Test;

class AskingTest {

    private static final Cell RED = Sample.cell(GLOSTRUP, KY, TrafficLight.RED, 35, Trend.WORSE);

    @Test
    void aRedOneIsASentenceWithCauseActionDateAndOwner() {
        Ask ask = asks(
                        Dimension.OVERALL,
                        List.of(RED),
                        Sample.reason("Datakonvertering venter.", TODAY.plusDays(3), Dimension.TIME))
                .getFirst();
        assertThat(ask.sentence()).isEqualTo("KY i Glostrup er rød");
        assertThat(ask.detail())
                .isEqualTo("Datakonvertering venter. Handling: Ny testkørsel senest 18-06-2015."
                        + " Ansvarlig: Projektleder, Glostrup.");
        assertThat(ask.verb()).isEqualTo("Åbn");
        assertThat(ask.name()).isEqualTo("Åbn KY i Glostrup");
        assertThat(ask.href()).isEqualTo("s/vestegnen/lokale-projekter/" + RED.localProject());
    }

    @Test
    void theSentenceNamesTheShownDimension() {
        assertThat(asks(Dimension.ECONOMY, List.of(RED)).getFirst().sentence())
                .isEqualTo("KY i Glostrup er rød på økonomi");
    }

    @Test
    void theExplanationOfTheShownDimensionIsTold() {
        Report.Reason early = Sample.reason("Tidlig", TODAY.plusDays(1), Dimension.TIME);
        Report.Reason shown = Sample.reason("Dyrt", TODAY.plusDays(9), Dimension.ECONOMY);
        assertThat(asks(Dimension.ECONOMY, List.of(RED), early, shown)
                        .getFirst()
                        .detail())
                .startsWith("Dyrt.");
    }

    @Test
    void anOverdueOneSaysWhetherItIsAnActionOrADate() {
        Cell overdue = Sample.overdue(ISHOEJ, VALG, TrafficLight.YELLOW);
        Report.Reason passed = Sample.reason("Sent", TODAY.minusDays(1), Dimension.TIME);
        Report.Reason ahead = Sample.reason("Snart", TODAY, Dimension.TIME);
        assertThat(asks(Dimension.OVERALL, List.of(overdue), ahead, passed).getFirst())
                .returns("VALG i Ishøj har overskredet en frist", Ask::sentence)
                .returns(Light.YELLOW, Ask::light)
                .returns(true, ask -> ask.detail().startsWith("En handling skulle være gjort. Sent."));
        assertThat(asks(Dimension.OVERALL, List.of(overdue), ahead).getFirst().detail())
                .startsWith("En dato er passeret. Snart.");
    }

    @Test
    void whatAMunicipalityIsOnlySilentAboutIsOneSentence() {
        List<Ask> asks = asks(
                Dimension.OVERALL,
                List.of(
                        RED,
                        Sample.silent(ISHOEJ, KY, TrafficLight.GREEN, 41),
                        Sample.silent(GLOSTRUP, VALG, TrafficLight.GREEN, 40),
                        Sample.silent(ISHOEJ, VALG, TrafficLight.YELLOW, 33)));
        assertThat(asks)
                .extracting(Ask::sentence)
                .containsExactly("KY i Glostrup er rød", "Ishøj er tavs om KY og VALG", "Glostrup er tavs om VALG");
        assertThat(asks.get(1))
                .returns("Længst: 41 dage uden status.", Ask::detail)
                .returns("Se måneden", Ask::verb)
                .returns("s/vestegnen/kommuner/183", Ask::href);
        assertThat(asks.get(2).detail()).isEqualTo("40 dage siden sidste status.");
    }

    @Test
    void whoNeverReportedIsSilentSinceTheStart() {
        assertThat(asks(Dimension.OVERALL, List.of(Sample.silent(ISHOEJ, KY, null, 41)))
                        .getFirst()
                        .detail())
                .isEqualTo("Ingen status endnu, 41 dage efter start.");
    }

    private static List<Ask> asks(Dimension shown, List<Cell> cells, Report.Reason... reasons) {
        return Asking.of(Sample.data(shown, cells, reasons), Texts.in(Texts.DANISH), Sample.ADDRESSES, TODAY);
    }
}
