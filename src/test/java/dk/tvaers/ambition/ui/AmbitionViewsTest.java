package dk.tvaers.ambition.ui;

import static dk.tvaers.testkit.Fresh.ALBERTSLUND;
import static dk.tvaers.testkit.Fresh.GLOSTRUP;
import static org.assertj.core.api.Assertions.assertThat;

import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.combobox.ComboBox;
import com.vaadin.flow.component.confirmdialog.ConfirmDialog;
import com.vaadin.flow.component.datepicker.DatePicker;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.textfield.TextArea;
import dk.tvaers.access.Role;
import dk.tvaers.ambition.AmbitionChoice;
import dk.tvaers.ambition.AmbitionLevel;
import dk.tvaers.ambition.AmbitionState;
import dk.tvaers.ambition.AmbitionSurveyId;
import dk.tvaers.ambition.AmbitionSurveyItem;
import dk.tvaers.ambition.AmbitionSurveys;
import dk.tvaers.ambition.Asked;
import dk.tvaers.kernel.Now;
import dk.tvaers.testkit.Portal;
import dk.tvaers.testkit.ViewTest;
import dk.tvaers.testkit.Visitor;
import java.time.Duration;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;

@Tag("database")
class AmbitionViewsTest extends ViewTest {

    private final Asked asked = new Asked();
    private final Visitor coordinator = Visitor.with(Role.COORDINATOR, asked.fresh.ref(), null, null);
    private final Visitor leader = Visitor.with(Role.PROGRAMME_LEADER, asked.fresh.ref(), "161", null);

    @Test
    void theCoordinatorOpensASurveyAndClosesItKnowingWhoIsMissing() {
        open(coordinator, address(""));
        assertThat(text()).contains("Ingen ambitionsundersøgelser endnu", "Åbn undersøgelse");
        open(coordinator, address("/opret"));
        find(DatePicker.class).single().setValue(Now.today().plusDays(7));
        press("Åbn undersøgelse");
        assertThat(text()).contains("Ambitioner for Monopolbrud", "0 af 2 kommuner", "Ingen svar er godkendt endnu");
        press("Luk undersøgelsen");
        ConfirmDialog dialog = find(ConfirmDialog.class).single();
        assertThat(dialog.getElement().getProperty("message"))
                .contains("kan ikke åbnes igen", "Uden godkendt svar: Glostrup, Albertslund");
        test(dialog).confirm();
        assertThat(surveys().getFirst().isOpen()).isFalse();
    }

    @Test
    void theCoordinatorMovesTheDeadlineAndALateAnswerSaysSo() {
        AmbitionSurveyId survey = asked.open();
        LocalDate moved = Now.today().plusDays(30);
        open(coordinator, address("/" + survey + "/frist"));
        assertThat(text()).contains("2 kommuner mangler at svare");
        find(DatePicker.class).single().setValue(Now.today().minusDays(1));
        press("Flyt svarfristen");
        assertThat(find(DatePicker.class).single().getErrorMessage()).contains("i dag eller senere");
        find(DatePicker.class).single().setValue(moved);
        press("Flyt svarfristen");
        assertThat(surveys().getFirst().deadline()).isEqualTo(moved);
        Now.at(
                Now.instant().plus(Duration.ofDays(40)),
                () -> asked.submit(survey, GLOSTRUP, asked.both(AmbitionLevel.PILOT, AmbitionLevel.PILOT)));
        open(coordinator, address("/" + survey));
        assertThat(text()).contains("Venter på godkendelse, efter svarfristen");
        open(coordinator, address("/" + survey + "/kommuner/161"));
        assertThat(text()).contains("Svaret kom efter svarfristen.");
        open(leader, address("/" + survey));
        assertThat(find(Anchor.class).withText("Flyt svarfristen").exists()).isFalse();
    }

    @Test
    void whatWaitsStandsWhereTheProgrammeLeaderLandsAndADraftIsFoundAgain() {
        AmbitionSurveyId survey = asked.open();
        open(leader, "s/" + asked.fresh.ref().slug() + "/min-kommune");
        assertThat(text()).contains("Glostrup skal svare på ambitionsundersøgelsen om Monopolbrud");
        open(leader, address("/" + survey + "/kommuner/161"));
        level(0).setValue(AmbitionLevel.PILOT.name());
        press("Gem kladde");
        open(leader, address("/" + survey + "/kommuner/161"));
        assertThat(level(0).getValue()).isEqualTo(AmbitionLevel.PILOT.name());
        assertThat(text()).contains("Kladden er gemt af");
    }

    @Test
    void anIncompleteAnswerIsRefusedAtTheFieldAndKeepsWhatWasChosen() {
        AmbitionSurveyId survey = asked.open();
        open(leader, address("/" + survey + "/kommuner/161"));
        level(0).setValue(AmbitionLevel.PILOT.name());
        press("Indsend til godkendelse");
        assertThat(level(0).isInvalid()).isFalse();
        assertThat(level(1).isInvalid()).isTrue();
        assertThat(find(TextArea.class).all()).allMatch(TextArea::isInvalid);
        assertThat(level(0).getValue()).isEqualTo(AmbitionLevel.PILOT.name());
    }

    @Test
    void theDirectorReturnsAnAnswerWithAReasonAndApprovesTheNext() {
        AmbitionSurveyId survey = asked.open();
        Visitor director = Visitor.with(Role.DIRECTOR, asked.fresh.ref(), "161", null);
        asked.submit(survey, GLOSTRUP, asked.both(AmbitionLevel.PILOT, AmbitionLevel.PILOT));
        open(director, address("/" + survey + "/kommuner/161"));
        press("Returnér svaret");
        assertThat(find(TextArea.class).single().isInvalid()).isTrue();
        find(TextArea.class).single().setValue("For meget på én gang");
        press("Returnér svaret");
        open(leader, address("/" + survey + "/kommuner/161"));
        assertThat(text()).contains("Direktøren har returneret svaret", "For meget på én gang");
        asked.submit(survey, GLOSTRUP, asked.both(AmbitionLevel.STANDARD, AmbitionLevel.PILOT));
        open(director, address("/" + survey + "/kommuner/161"));
        press("Godkend svaret");
        assertThat(asked.read(survey, GLOSTRUP).municipality().state()).isEqualTo(AmbitionState.APPROVED);
    }

    @Test
    void theHeatMapNamesLevelsDifferencesAndTheJointLevelAndTheLargestDifferenceComesFirst() {
        AmbitionSurveyId survey = asked.open();
        asked.submit(survey, GLOSTRUP, asked.both(AmbitionLevel.FRONT_RUNNER, AmbitionLevel.PILOT));
        asked.approve(survey, GLOSTRUP);
        asked.submit(survey, ALBERTSLUND, Map.of(asked.ky, new AmbitionChoice(AmbitionLevel.FOLLOW, "Vi venter")));
        asked.approve(survey, ALBERTSLUND);
        open(coordinator, address("/projekter/" + asked.ky));
        find(ComboBox.class).single().setValue(AmbitionLevel.STANDARD.name());
        find(TextArea.class).single().setValue("Styregruppen har besluttet det");
        press("Registrér beslutning");
        assertThat(text()).contains("Standard, besluttet", "1 trin over", "1 trin under");
        open(leader, address("/" + survey + "?sorter=forskel"));
        assertThat(text())
                .contains("Frontløber", "Følger", "over det fælles niveau", "under det fælles niveau", "Deltager ikke")
                .doesNotContain("Luk undersøgelsen", "Beslut:");
        open(leader, "s/" + asked.fresh.ref().slug() + "/projekter/" + asked.ky);
        assertThat(text()).contains("Fælles ambition", "Standard, besluttet");
    }

    @Test
    void aReaderElsewhereSeesNoAnswerBeforeItIsApprovedAndNoForm() {
        AmbitionSurveyId survey = asked.open();
        asked.submit(survey, GLOSTRUP, asked.both(AmbitionLevel.PILOT, AmbitionLevel.PILOT));
        Visitor neighbour = Visitor.with(Role.PROGRAMME_LEADER, asked.fresh.ref(), "165", null);
        open(neighbour, address("/" + survey + "/kommuner/161"));
        assertThat(text()).contains("Intet godkendt svar").doesNotContain("Fordi vi kan");
        assertThat(find(Button.class).all()).isEmpty();
        open(neighbour, address("/projekter/" + asked.ky));
        assertThat(find(Button.class).all()).isEmpty();
    }

    private List<AmbitionSurveyItem> surveys() {
        return asked.fresh.asCoordinator(
                () -> Portal.bean(AmbitionSurveys.class).list());
    }

    private String address(String path) {
        return "s/" + asked.fresh.ref().slug() + "/ambitioner" + path;
    }

    @SuppressWarnings("unchecked")
    private ComboBox<String> level(int index) {
        return (ComboBox<String>) find(ComboBox.class).all().get(index);
    }

    private void press(String word) {
        test(find(Button.class).all().stream()
                        .filter(button -> button.getText().equals(word))
                        .findFirst()
                        .orElseThrow())
                .click();
    }
}
