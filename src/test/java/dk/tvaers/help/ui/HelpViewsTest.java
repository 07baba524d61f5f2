package dk.tvaers.help.ui;

import static dk.tvaers.testkit.Fresh.ALBERTSLUND;
import static dk.tvaers.testkit.Fresh.GLOSTRUP;
import static org.assertj.core.api.Assertions.assertThat;

import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.confirmdialog.ConfirmDialog;
import com.vaadin.flow.component.textfield.TextArea;
import com.vaadin.flow.component.textfield.TextField;
import dk.tvaers.access.Role;
import dk.tvaers.help.AskingHelp;
import dk.tvaers.help.HelpWishes;
import dk.tvaers.help.WishData;
import dk.tvaers.help.WishFilter;
import dk.tvaers.help.WishItem;
import dk.tvaers.kernel.LocalProjectId;
import dk.tvaers.kernel.ProjectId;
import dk.tvaers.kit.Paging;
import dk.tvaers.programme.Participation;
import dk.tvaers.programme.Projected;
import dk.tvaers.testkit.Fresh;
import dk.tvaers.testkit.Portal;
import dk.tvaers.testkit.ViewTest;
import dk.tvaers.testkit.Visitor;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;

@Tag("database")
class HelpViewsTest extends ViewTest {

    private final Fresh fresh = Fresh.collaboration(GLOSTRUP, ALBERTSLUND);
    private final ProjectId ky = Projected.project(fresh, "KY");
    private final LocalProjectId local = Projected.joined(fresh, ky, GLOSTRUP, Participation.IN_PROGRESS);
    private final Visitor asker = Visitor.with(Role.PROGRAMME_LEADER, fresh.ref(), "161", null);
    private final Visitor helper = Visitor.with(Role.PROGRAMME_LEADER, fresh.ref(), "165", null);

    @Test
    void helpIsAskedForWhereTheMonthIsReportedOfferedAcceptedAndClosed() {
        open(asker, address("/min-kommune"));
        assertThat(text()).contains("Ønsker om hjælp", "Bed om hjælp");
        open(asker, address("/hjaelp/bed-om"));
        press("Send ønsket");
        assertThat(find(TextField.class).single().isInvalid()).isTrue();
        find(TextField.class).single().setValue("En testleder til august");
        press("Send ønsket");
        assertThat(text()).contains("KY, Glostrup", "Ingen har tilbudt hjælp endnu");
        open(helper, address("/hjaelp"));
        assertThat(text()).contains("En testleder til august", "Glostrup", "Ét åbent ønske");
        open(helper, wish());
        find(TextArea.class).single().setValue("Vores testleder kan komme to dage");
        press("Tilbyd hjælp");
        assertThat(text()).contains("Albertslund", "Venter på svar").doesNotContain("Tag imod");
        open(asker, address("/min-kommune"));
        assertThat(text()).contains("En testleder til august", "Der er tilbudt hjælp: ét");
        open(asker, wish());
        press("Tag imod");
        assertThat(text()).contains("Hjælp aftalt", "Taget imod");
        open(asker, address("/lokale-projekter/" + local));
        assertThat(text()).contains("En testleder til august", "Hjælp aftalt");
        open(asker, wish());
        press("Luk ønsket");
        test(find(ConfirmDialog.class).single()).confirm();
        open(helper, address("/hjaelp?alle"));
        assertThat(text()).contains("Lukket");
        open(helper, address("/hjaelp"));
        assertThat(text()).contains("Ingen åbne ønsker").doesNotContain("En testleder");
    }

    @Test
    void whoOnlyReadsIsOfferedNothingToDo() {
        open(asker, address("/hjaelp/bed-om?lokalt=" + local));
        find(TextField.class).single().setValue("En vejledning");
        press("Send ønsket");
        open(Visitor.with(Role.AUDITOR, fresh.ref(), null, null), wish());
        assertThat(text()).contains("En vejledning");
        assertThat(find(Button.class).all()).isEmpty();
        open(asker, wish());
        assertThat(text()).doesNotContain("Tilbyd hjælp");
    }

    @Test
    void aLongListIsTurnedPageByPage() {
        for (int i = 1; i <= 51; i++) {
            String title = "Ønske %02d".formatted(i);
            fresh.as(Role.PROGRAMME_LEADER, GLOSTRUP, null, () -> Portal.bean(AskingHelp.class)
                    .ask(local, new WishData(title, null, null)));
        }
        open(helper, address("/hjaelp?side=2"));
        assertThat(text()).containsOnlyOnce("Ønske ").contains("Side 2 af 2");
        open(helper, address("/hjaelp?alle"));
        assertThat(text()).contains("Næste side");
        open(helper, address("/hjaelp?side=9"));
        assertThat(text()).contains("Forrige side").doesNotContain("Ingen ønsker om hjælp");
    }

    private String wish() {
        WishItem newest = fresh.asCoordinator(
                        () -> Portal.bean(HelpWishes.class).list(WishFilter.ALL, Paging.of(0, 5)))
                .getFirst();
        return address("/hjaelp/" + newest.id());
    }

    private String address(String path) {
        return "s/" + fresh.ref().slug() + path;
    }

    private void press(String word) {
        test(find(Button.class).all().stream()
                        .filter(button -> button.getText().equals(word))
                        .findFirst()
                        .orElseThrow())
                .click();
    }
}
