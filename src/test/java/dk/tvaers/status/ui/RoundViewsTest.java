package dk.tvaers.status.ui;

import static org.assertj.core.api.Assertions.assertThat;

import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.confirmdialog.ConfirmDialog;
import com.vaadin.flow.component.datepicker.DatePicker;
import com.vaadin.flow.component.textfield.TextArea;
import com.vaadin.flow.component.textfield.TextField;
import dk.tvaers.access.Role;
import dk.tvaers.kernel.Now;
import dk.tvaers.status.Report;
import dk.tvaers.status.round.RoundId;
import dk.tvaers.status.round.RoundScene;
import dk.tvaers.testkit.ViewTest;
import dk.tvaers.testkit.Visitor;
import java.time.LocalDate;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;

@Tag("database")
class RoundViewsTest extends ViewTest {

    private final RoundScene scene = new RoundScene();
    private final Visitor coordinator = Visitor.with(Role.COORDINATOR, scene.fresh.ref(), null, null);
    private final Visitor leader = Visitor.with(Role.PROGRAMME_LEADER, scene.fresh.ref(), "161", null);

    @Test
    void theCoordinatorChoosesARhythmAndSkipsAMonth() {
        open(coordinator, address(""));
        assertThat(text()).contains("Der har ikke været nogen runder", "Vælg rytme");
        open(coordinator, address("/rytme"));
        find(TextField.class).all().get(1).setValue("otte");
        press("Gem rytmen");
        assertThat(find(TextField.class).all().get(1).isInvalid()).isTrue();
        find(TextField.class).all().get(1).setValue("8, 13");
        press("Gem rytmen");
        assertThat(text()).contains("Kommende runder");
        press("Spring over");
        test(find(ConfirmDialog.class).single()).confirm();
        assertThat(text()).contains("Måneder, der er sprunget over", "Tag med igen");
    }

    @Test
    void theCoordinatorOpensTheRoundSeesWhoIsMissingReturnsAReportAndMovesTheLastDay() {
        open(coordinator, address("/aabn"));
        find(DatePicker.class).single().setValue(RoundScene.workedIn(7));
        press("Åbn runden");
        assertThat(text()).contains("0 af 3 kommuner har indsendt", "Ikke begyndt", "Flyt den sidste dag");
        Report report = scene.submit(scene.albertslund, RoundScene.ALBERTSLUND, 40);
        RoundId id = scene.asCoordinator(() -> scene.rounds.open().orElseThrow().id());
        open(coordinator, address("/" + id + "/retur/" + report.id()));
        press("Returnér");
        assertThat(find(TextArea.class).single().isInvalid()).isTrue();
        find(TextArea.class).single().setValue("Skriv hvorfor");
        press("Returnér");
        assertThat(text()).contains("Returneret", "Skriv hvorfor");
        open(coordinator, address("/" + id + "/sidste-dag"));
        find(DatePicker.class).single().setValue(RoundScene.workedIn(9));
        press("Flyt den sidste dag");
        assertThat(text()).contains("Åben til og med");
    }

    @Test
    void theOpenRoundIsToldWherePeopleLand() {
        scene.asCoordinator(() -> scene.rounds.openNow(RoundScene.workedIn(7)));
        scene.submit(scene.glostrup, RoundScene.GLOSTRUP, 40);
        open(leader, "s/" + scene.fresh.ref().slug() + "/min-kommune");
        assertThat(text()).contains("Glostrup mangler 1 af 2 rapporter");
        open(coordinator, "s/" + scene.fresh.ref().slug() + "/overblik");
        assertThat(text()).contains("Mangler: Albertslund, Glostrup, Høje-Taastrup");
    }

    @Test
    void aReaderSeesRoundsAndNothingToPress() {
        scene.asCoordinator(() -> scene.rounds.openNow(RoundScene.workedIn(7)));
        RoundId id = scene.asCoordinator(() -> scene.rounds.open().orElseThrow().id());
        open(leader, address("/" + id));
        assertThat(text()).contains("Statusrunde for").doesNotContain("Flyt den sidste dag", "Returnér");
        open(leader, address("/udvikling"));
        assertThat(text()).contains("Ingen runde er lukket endnu");
    }

    @Test
    void theTrendIsChosenByColourMunicipalityAndProject() {
        RoundScene.at(
                Now.instant().minusSeconds(3600),
                () -> scene.asCoordinator(() -> scene.rounds.openNow(RoundScene.workedIn(7))));
        LocalDate last =
                scene.asCoordinator(() -> scene.rounds.open().orElseThrow().closesOn());
        scene.submit(scene.glostrup, RoundScene.GLOSTRUP, 40);
        scene.day(last.plusDays(1));
        open(coordinator, address("/udvikling"));
        assertThat(text()).contains("Farve: Samlet", "Albertslund", "Høje-Taastrup", "1 grønne", "3 ikke indsendt");
        open(coordinator, address("/udvikling?farve=time&kommune=161&projekt=" + scene.one));
        assertThat(text()).contains("Farve: Tid", "Glostrup", "1 grønne", "0 ikke indsendt", "Vis alle");
        open(coordinator, address("/udvikling?kommune=165&projekt=" + scene.two));
        assertThat(text()).contains("Ingen rapporter at vise");
    }

    @Test
    void aReturnStandsWithItsCommentOnTheRowAndOnTheLocalProject() {
        RoundId id = scene.asCoordinator(() -> scene.rounds.openNow(RoundScene.workedIn(7)));
        Report report = scene.submit(scene.glostrup, RoundScene.GLOSTRUP, 40);
        scene.asCoordinator(() -> {
            scene.rounds.giveBack(id, report.id(), "Skriv, hvad der er lovet");
            return true;
        });
        open(leader, "s/" + scene.fresh.ref().slug() + "/min-kommune");
        assertThat(text()).contains("Returneret", "Skriv, hvad der er lovet", "0 af 2 indsendt i runden");
        open(leader, "s/" + scene.fresh.ref().slug() + "/lokale-projekter/" + scene.glostrup);
        assertThat(text()).contains("Returneret", "Skriv, hvad der er lovet");
    }

    private String address(String path) {
        return "s/" + scene.fresh.ref().slug() + "/runder" + path;
    }

    private void press(String word) {
        test(find(Button.class).all().stream()
                        .filter(button -> button.getText().equals(word))
                        .findFirst()
                        .orElseThrow())
                .click();
    }
}
