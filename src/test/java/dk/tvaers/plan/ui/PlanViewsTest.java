package dk.tvaers.plan.ui;

import static dk.tvaers.testkit.Fresh.ALBERTSLUND;
import static dk.tvaers.testkit.Fresh.GLOSTRUP;
import static org.assertj.core.api.Assertions.assertThat;

import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.checkbox.CheckboxGroup;
import com.vaadin.flow.component.combobox.ComboBox;
import com.vaadin.flow.component.datepicker.DatePicker;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.textfield.TextArea;
import com.vaadin.flow.component.textfield.TextField;
import dk.tvaers.access.Role;
import dk.tvaers.kernel.Period;
import dk.tvaers.kernel.ProgrammeId;
import dk.tvaers.kernel.ProjectId;
import dk.tvaers.kit.ui.Gantt;
import dk.tvaers.plan.Baselines;
import dk.tvaers.plan.MilestoneId;
import dk.tvaers.plan.Move;
import dk.tvaers.plan.Moving;
import dk.tvaers.plan.Planned;
import dk.tvaers.programme.Participation;
import dk.tvaers.programme.Programmes;
import dk.tvaers.programme.Projected;
import dk.tvaers.testkit.Portal;
import dk.tvaers.testkit.ViewTest;
import dk.tvaers.testkit.Visitor;
import java.time.LocalDate;
import java.util.Set;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;

/** The pages of the plan, as the coordinator keeps it and a municipality reads it. */
@Tag("database")
class PlanViewsTest extends ViewTest {

    private final Planned planned = new Planned();
    private final MilestoneId goLive = planned.milestone(planned.sapa, "Idriftsættelse", LocalDate.of(2017, 6, 1));
    private final Visitor coordinator = Visitor.with(Role.COORDINATOR, planned.fresh.ref(), null, null);
    private final Visitor leader = Visitor.with(Role.PROGRAMME_LEADER, planned.fresh.ref(), "161", null);

    @Test
    void aDateIsMovedAfterItWasShownWhatMovesWithIt() {
        planned.wave("Bølge 1", Set.of(GLOSTRUP, ALBERTSLUND), goLive, Planned.WAVE_1);
        planned.plan(goLive, planned.sapaGlostrup, Planned.WAVE_1);
        open(coordinator, address("milepaele/" + goLive + "/flyt"));
        assertThat(text()).contains("Flyt en dato for Idriftsættelse");
        test(find(DatePicker.class).single()).setValue(Planned.JULY);
        test(find(TextArea.class).single()).setValue("Leverandøren er forsinket");
        press("Se, hvad der flytter med");
        assertThat(text()).contains("1. april 2017", "1. juli 2017", "91", "Glostrup", "Uden egen dato: Albertslund.");
        assertThat(planned.plannedOn(goLive, planned.sapaGlostrup)).isEqualTo(Planned.WAVE_1);
        press("Flyt datoen");
        assertThat(text()).contains("Flytninger", "Bølge 1", "Leverandøren er forsinket", "01-07-2017");
        assertThat(planned.plannedOn(goLive, planned.sapaGlostrup)).isEqualTo(Planned.JULY);
        open(leader, address("lokale-projekter/" + planned.sapaGlostrup));
        assertThat(text()).contains("Milepæle", "Idriftsættelse", "01-07-2017");
    }

    @Test
    void aMoveThatIsRefusedSaysWhyAtItsField() {
        open(coordinator, address("milepaele/" + goLive + "/flyt"));
        test(find(DatePicker.class).single()).setValue(LocalDate.of(2019, 1, 1));
        press("Se, hvad der flytter med");
        assertThat(find(DatePicker.class).single().getErrorMessage()).contains("Monopolbrud", "31-12-2018");
        assertThat(find(Button.class).withText("Flyt datoen").exists()).isFalse();
    }

    @Test
    void thePlanIsFilteredByItsAddressAndOnlyTheCoordinatorKeepsIt() {
        planned.plan(goLive, planned.sapaGlostrup, Planned.WAVE_1);
        open(leader, address("plan"));
        assertThat(text()).contains("Fælles plan", "Glostrup", "Albertslund", "01-04-2017", "01-06-2017");
        assertThat(find(Anchor.class).withText("Faser").exists()).isFalse();
        open(leader, address("plan?vis=overskredet"));
        assertThat(text()).contains("Glostrup").doesNotContain("Albertslund");
        open(leader, address("plan?kommune=165&vis=overskredet"));
        assertThat(text()).contains("Ingen datoer passer");
        open(coordinator, address("plan"));
        assertThat(find(Anchor.class).withText("Faser").exists()).isTrue();
    }

    @Test
    void theTimeLineAndTheSlipsShowThePartOfThePlanThatTheAddressNames() {
        planned.plan(goLive, planned.sapaGlostrup, Planned.WAVE_1);
        open(leader, address("plan/tidslinje?kommune=161"));
        assertThat(text()).contains("Planen som tidslinje", "1 projekt, 1 kommune, 1 milepæl", "Hent som PDF");
        String model = find(Gantt.class).single().getElement().getProperty("data");
        assertThat(model).contains("\"towns\":[\"Glostrup\"]", "\"by\":\"project\"");
        assertThat(find(Anchor.class).withText("Tabel").single().getHref()).endsWith("plan?kommune=161");
        open(leader, address("plan/tidslinje?efter=kommune"));
        assertThat(find(Gantt.class).single().getElement().getProperty("data")).contains("\"by\":\"municipality\"");
        open(leader, address("plan/tidslinje?fase=" + planned.preparing));
        assertThat(text()).contains("Ingen datoer passer");
        open(leader, address("plan/skred?periode=maaned"));
        assertThat(text()).contains("1 milepæl er skredet", "april 2017", "Datoerne bag diagrammet");
        open(leader, address("plan/skred?kommune=165"));
        assertThat(text()).contains("Ingen datoer passer");
    }

    @Test
    void aMunicipalityWritesItsDateAndWhenItWasReached() {
        open(leader, address("milepaele/" + goLive + "/dato?lokalt=" + planned.sapaGlostrup));
        test(find(DatePicker.class).all().getFirst()).setValue(Planned.WAVE_1);
        press("Gem");
        assertThat(text()).contains("1 har en dato, 0 har nået den", "01-04-2017");
        open(leader, address("milepaele/" + goLive + "/dato?lokalt=" + planned.sapaGlostrup));
        assertThat(find(DatePicker.class).all().getFirst().isReadOnly()).isTrue();
        test(find(DatePicker.class).all().getLast()).setValue(Planned.WAVE_2);
        press("Gem");
        assertThat(text()).contains("1 har nået den");
        open(leader, address("milepaele/" + goLive + "/dato?lokalt=" + planned.sapaAlbertslund));
        assertThat(text()).contains("Vælg en kommune");
    }

    @Test
    void phasesMilestonesAndWavesAreMadeWhereTheyStand() {
        ProgrammeId other = planned.asCoordinator(() ->
                Portal.bean(Programmes.class).create("Nyt program", null, new Period(LocalDate.of(2015, 1, 1), null)));
        ProjectId project = Projected.project(planned.fresh, other, "KSD");
        Projected.joined(planned.fresh, project, GLOSTRUP, Participation.IN_PROGRESS);
        open(coordinator, address("plan?program=" + other));
        assertThat(text()).contains("Planen er tom", "Vælg først");
        open(coordinator, address("programmer/" + other + "/faser"));
        press("Brug KOMBITs faser");
        assertThat(text()).contains("Klargøring", "Idriftsættelse", "Ibrugtagning");
        open(coordinator, address("projekter/" + project + "/milepael"));
        test(find(TextField.class).single()).setValue("Brugertest");
        chooses(find(ComboBox.class).single(), "Klargøring");
        press("Tilføj milepæl");
        assertThat(text()).contains("Brugertest", "1 kommune deltager");
        open(coordinator, address("projekter/" + project + "/boelge"));
        test(find(TextField.class).single()).setValue("Bølge 1");
        find(CheckboxGroup.class).single().setValue(Set.of("161"));
        test(find(DatePicker.class).single()).setValue(Planned.WAVE_1);
        press("Tilføj bølge");
        assertThat(text()).contains("Bølge 1: Glostrup", "01-04-2017");
    }

    @Test
    void theBasisPlanShowsHowFarThePlanHasMoved() {
        planned.plan(goLive, planned.sapaGlostrup, Planned.WAVE_1);
        open(coordinator, address("programmer/" + planned.programme + "/basisplaner"));
        assertThat(text()).contains("Ingen basisplan endnu");
        test(find(TextField.class).all().getFirst()).setValue("Vedtaget");
        press("Gem planen som basisplan");
        assertThat(text()).contains("Vedtaget", "Der er ingen forskelle");
        Moving moving = Portal.bean(Moving.class);
        Move move = new Move(goLive, null, planned.sapaGlostrup, Planned.JULY, null);
        planned.asCoordinator(() -> moving.move(move, moving.preview(move).stamp()));
        open(leader, address("programmer/" + planned.programme + "/basisplaner"));
        assertThat(find(Button.class).withText("Gem planen som basisplan").exists())
                .isFalse();
        String baseline = planned.asCoordinator(
                        () -> Portal.bean(Baselines.class).list(planned.programme))
                .getFirst()
                .id()
                .toString();
        open(leader, address("basisplaner/" + baseline));
        assertThat(text()).contains("01-04-2017", "01-07-2017", "91");
    }

    @SuppressWarnings({"unchecked", "rawtypes"})
    private void chooses(ComboBox box, String label) {
        box.getListDataView()
                .getItems()
                .filter(item -> box.getItemLabelGenerator().apply(item).equals(label))
                .findFirst()
                .ifPresent(box::setValue);
    }

    private void press(String text) {
        test(find(Button.class).withText(text).single()).click();
    }

    private String address(String path) {
        return "s/" + planned.fresh.ref().slug() + "/" + path;
    }
}
