package dk.tvaers.klik.ui;

import static org.assertj.core.api.Assertions.assertThat;

import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.combobox.ComboBox;
import com.vaadin.flow.component.datepicker.DatePicker;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.textfield.TextField;
import dk.tvaers.access.Role;
import dk.tvaers.kernel.Now;
import dk.tvaers.kit.ui.Tick;
import dk.tvaers.klik.Listed;
import dk.tvaers.klik.Mark;
import dk.tvaers.testkit.ViewTest;
import dk.tvaers.testkit.Visitor;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;

/** The pages of the tasks, as a municipality marks them and the coordinator sees to them. */
@Tag("database")
class KlikViewsTest extends ViewTest {

    private final Listed listed = new Listed();
    private final Visitor coordinator = Visitor.with(Role.COORDINATOR, listed.fresh.ref(), null, null);
    private final Visitor leader = Visitor.with(Role.PROGRAMME_LEADER, listed.fresh.ref(), "161", null);

    @Test
    void allOpenTasksAreTickedAndMarkedAtOnce() {
        listed.mark(listed.glostrup, Mark.NOT_RELEVANT, Listed.DAY, "K10");
        open(leader, address("lokale-projekter/" + listed.glostrup));
        assertThat(text()).contains("0 af 3 er færdige");
        open(leader, address("klik/lokale-projekter/" + listed.glostrup));
        press("Vælg alle åbne");
        assertThat(find(Tick.class).all().stream().filter(tick -> Boolean.TRUE.equals(tick.getValue())))
                .hasSize(3);
        test(find(DatePicker.class).single()).setValue(Listed.DAY);
        press("Markér de valgte");
        assertThat(listed.count(listed.glostrup).said()).isEqualTo("3/3");
        assertThat(text()).contains("3 af 3 er færdige", "1 er ikke relevant", "02-05-2016");
    }

    @Test
    void aMarkThatIsRefusedSaysWhyAndKeepsWhatWasChosen() {
        open(leader, address("klik/lokale-projekter/" + listed.glostrup));
        press("Markér de valgte");
        assertThat(text()).contains("Vælg mindst én opgave");
        find(Tick.class).all().getFirst().setValue(true);
        test(find(DatePicker.class).single()).setValue(Now.today().plusDays(3));
        press("Markér de valgte");
        assertThat(find(DatePicker.class).single().getErrorMessage()).contains("ikke ligge efter i dag");
        assertThat(find(Tick.class).all().getFirst().getValue()).isTrue();
        assertThat(listed.count(listed.glostrup).done()).isZero();
    }

    @Test
    void whoMayNotMarkReadsTheTasks() {
        open(leader, address("klik/lokale-projekter/" + listed.albertslund));
        assertThat(text()).contains("K04.1", "Åben");
        assertThat(find(Tick.class).exists()).isFalse();
        assertThat(find(ComboBox.class).exists()).isFalse();
    }

    @Test
    void theCountsStandByMunicipalityOnTheProjectAndInTheListOfAll() {
        listed.mark(listed.glostrup, Mark.DONE, Listed.DAY, "K01");
        open(leader, address("klik"));
        assertThat(text()).contains("Glostrup", "1/4", "Albertslund", "0/4").doesNotContain("Høje-Taastrup");
        assertThat(find(Anchor.class).withText("Indlæs liste").exists()).isFalse();
        open(leader, address("projekter/" + listed.sapa));
        assertThat(text()).contains("KLIK-opgaver", "1/4", "Se de 4 opgaver");
        open(coordinator, address("klik/projekter/" + listed.sapa));
        assertThat(text()).contains("4 opgaver står", "Opgave K04.1", "1/2");
        assertThat(find(Anchor.class).withText("Indlæs liste").single().getHref())
                .endsWith("indlaes?liste=tasks&om=SAPA");
    }

    @Test
    void theCoordinatorWritesWhereATaskLivesAndRemovesOneThatNobodyMarked() {
        open(coordinator, address("klik/opgaver/" + listed.task("K01").id()));
        test(find(TextField.class).single()).setValue("http://klik.example");
        press("Gem linket");
        assertThat(find(TextField.class).single().getErrorMessage()).contains("https://");
        test(find(TextField.class).single()).setValue("https://klik.example/K01");
        press("Gem linket");
        assertThat(find(Anchor.class).withText("Åbn opgaven").single().getHref())
                .isEqualTo("https://klik.example/K01");
        assertThat(text()).contains("Historik");
        open(leader, address("klik/opgaver/" + listed.task("K01").id()));
        assertThat(find(TextField.class).exists()).isFalse();
        assertThat(find(Button.class).withText("Fjern opgaven").exists()).isFalse();
    }

    private void press(String text) {
        test(find(Button.class).withText(text).single()).click();
    }

    private String address(String path) {
        return "s/" + listed.fresh.ref().slug() + "/" + path;
    }
}
