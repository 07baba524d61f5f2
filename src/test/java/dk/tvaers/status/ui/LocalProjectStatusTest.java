package dk.tvaers.status.ui;

import static org.assertj.core.api.Assertions.assertThat;

import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.NativeButton;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.textfield.IntegerField;
import dk.tvaers.access.Role;
import dk.tvaers.kernel.LocalProjectId;
import dk.tvaers.kernel.MunicipalityCode;
import dk.tvaers.kernel.Now;
import dk.tvaers.kernel.TrafficLight;
import dk.tvaers.kit.ui.LightPicker;
import dk.tvaers.status.Report;
import dk.tvaers.status.StatusReports;
import dk.tvaers.testkit.Portal;
import dk.tvaers.testkit.ViewTest;
import dk.tvaers.testkit.Visitor;
import java.time.Duration;
import java.util.List;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;

/** The status on a local project's page, without a browser. */
@Tag("database")
class LocalProjectStatusTest extends ViewTest {

    private static final MunicipalityCode GLOSTRUP = new MunicipalityCode("161");

    private final Vestegn vestegn = new Vestegn();
    private final LocalProjectId local = vestegn.local("161", "KSD");

    @Test
    void aCorrectionIsANewReportAndTheOldOneStaysMarked() {
        openAs(Role.PROGRAMME_LEADER);
        press("Ret den seneste");
        find(IntegerField.class).single().setValue(71);
        press("Indsend rettelsen");
        List<Report> reports = reports();
        assertThat(reports).hasSize(3);
        assertThat(reports.getFirst().percent()).isEqualTo(71);
        assertThat(reports.getFirst().supersedes()).isEqualTo(reports.get(1).id());
        assertThat(page()).contains("71 %");
        assertThat(metas().getFirst())
                .contains("Rettelse af en tidligere status")
                .doesNotContain("Erstattet");
        assertThat(metas().get(1)).contains("Erstattet af en rettelse").doesNotContain("Rettelse af");
        assertThat(find(ListItem.class).withClassName("superseded").all()).hasSize(1);
    }

    @Test
    void whatIsNotGreenMustBeExplainedAndTheFormKeepsWhatWasTyped() {
        openAs(Role.PROGRAMME_LEADER);
        press("Ret den seneste");
        picker("Økonomi").setValue("RED");
        press("Indsend rettelsen");
        assertThat(reports()).hasSize(2);
        assertThat(page()).contains("Ikke indsendt");
        assertThat(picker("Økonomi").getValue()).isEqualTo("RED");
    }

    @Test
    void whatWasTypedIsThereWhenThePageIsOpenedAgain() {
        Visitor leader = openAs(Role.PROGRAMME_LEADER);
        press("Ret den seneste");
        find(IntegerField.class).single().setValue(72);
        openAs(leader);
        press("Ret den seneste");
        assertThat(find(IntegerField.class).single().getValue()).isEqualTo(72);
        press("Opgiv rettelsen");
        press("Ret den seneste");
        assertThat(find(IntegerField.class).single().getValue()).isEqualTo(69);
    }

    @Test
    void onlyWhoMaySubmitCanCorrect() {
        openAs(Role.READER);
        assertThat(find(NativeButton.class).withText("Ret den seneste").all()).isEmpty();
    }

    @Test
    void aReportOnBehalfOfTheMunicipalityIsMarked() {
        vestegn.fresh.asCoordinator(() -> {
            Vestegn.report(
                    local,
                    Now.instant(),
                    Vestegn.content(vestegn.fresh.person("Koordinator", GLOSTRUP), TrafficLight.GREEN, 40, 0));
            return true;
        });
        openAs(Role.READER);
        assertThat(metas())
                .filteredOn(meta -> meta.contains("Indsendt på vegne af kommunen"))
                .containsExactly(metas().getFirst());
    }

    @Test
    void olderReportsComeSomeAtATime() {
        vestegn.fresh.asCoordinator(() -> {
            for (int i = 0; i < 12; i++) {
                Vestegn.report(
                        local,
                        Now.instant().minus(Duration.ofSeconds(12 - i)),
                        Vestegn.content(vestegn.fresh.person("Koordinator", GLOSTRUP), TrafficLight.GREEN, 40, 0));
            }
            return true;
        });
        openAs(Role.READER);
        assertThat(page()).doesNotContain("59 %");
        press("Vis flere");
        assertThat(page()).contains("59 %");
        assertThat(find(NativeButton.class).withText("Vis flere").all()).isEmpty();
    }

    @Test
    void withoutAReportItSaysWhereTheFirstOneIsWritten() {
        open(
                Visitor.with(Role.PROGRAMME_LEADER, vestegn.fresh.ref(), "175", null),
                address(vestegn.local("175", "FLIS")));
        assertThat(page()).contains("Her er ingen status endnu");
    }

    private Visitor openAs(Role role) {
        Visitor visitor = Visitor.with(role, vestegn.fresh.ref(), GLOSTRUP.value(), null);
        openAs(visitor);
        return visitor;
    }

    private void openAs(Visitor visitor) {
        open(visitor, address(local));
    }

    private String address(LocalProjectId id) {
        return "s/" + vestegn.fresh.ref().slug() + "/lokale-projekter/" + id;
    }

    private void press(String text) {
        test(find(NativeButton.class).withText(text).single()).click();
    }

    private LightPicker picker(String label) {
        return find(LightPicker.class).all().stream()
                .filter(picker -> label.equals(picker.getElement().getProperty("label")))
                .findFirst()
                .orElseThrow();
    }

    private String page() {
        return find(StatusPart.class).single().getElement().getOuterHTML();
    }

    /** When, by whom and what kind of report: a line for each, the newest first. */
    private List<String> metas() {
        return find(Paragraph.class).withClassName("meta").all().stream()
                .map(Paragraph::getText)
                .toList();
    }

    private List<Report> reports() {
        return vestegn.fresh.asCoordinator(
                () -> Portal.bean(StatusReports.class).history(local, 0, 50).items());
    }
}
