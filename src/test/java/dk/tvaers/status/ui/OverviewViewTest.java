package dk.tvaers.status.ui;

import static org.assertj.core.api.Assertions.assertThat;

import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.NativeButton;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.select.Select;
import dk.tvaers.access.Role;
import dk.tvaers.kernel.Now;
import dk.tvaers.kernel.Period;
import dk.tvaers.kit.ui.Light;
import dk.tvaers.kit.ui.Matrix;
import dk.tvaers.programme.Programmes;
import dk.tvaers.testkit.Fresh;
import dk.tvaers.testkit.Portal;
import dk.tvaers.testkit.ViewTest;
import dk.tvaers.testkit.Visitor;
import java.time.format.DateTimeFormatter;
import java.util.List;
import java.util.Locale;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;

/** The rules of the overview's page, without a browser. */
@Tag("database")
class OverviewViewTest extends ViewTest {

    @Test
    void theLeadSaysProgrammeMonthAndHowManyHaveSubmitted() {
        open(new Vestegn().fresh, "");
        String month = DateTimeFormatter.ofPattern("MMMM yyyy", Locale.of("da")).format(Now.month());
        assertThat(find(Paragraph.class).withClassName("lead").single().getText())
                .isEqualTo("Monopolbrud · " + month + " · 5 af 8 kommuner har indsendt");
    }

    @Test
    void theAddressDecidesWhatIsShownAndTheChipsSayIt() {
        open(new Vestegn().fresh, "?vis=tid&kun=overskredne");
        assertThat(chip("Tid").getElement().getAttribute("aria-pressed")).isEqualTo("true");
        assertThat(chip("Samlet").getElement().getAttribute("aria-pressed")).isEqualTo("false");
        assertThat(chip("Kun overskredne").getElement().getAttribute("aria-pressed"))
                .isEqualTo("true");
        assertThat(find(ListItem.class).all().stream().filter(item -> item.getParent()
                        .filter(list -> list.getClassNames().contains("ask-list"))
                        .isPresent()))
                .hasSize(1);
    }

    @Test
    void filtersThatMatchNothingCanBeResetInOneStep() {
        open(new Vestegn().fresh, "?kun=roede&kun=tavse");
        assertThat(find(Matrix.class).all()).isEmpty();
        test(chip("Nulstil filtre")).click();
        assertThat(find(Matrix.class).all()).hasSize(1);
    }

    @Test
    void withoutAProgrammeItSaysWhyAndWhereToGoOn() {
        open(Fresh.collaboration(Fresh.GLOSTRUP), "");
        assertThat(find(H2.class).withText("Her er ingen programmer endnu").all())
                .hasSize(1);
        assertThat(find(Anchor.class).withText("Se samarbejdet").single().getHref())
                .endsWith("/samarbejde");
    }

    @Test
    void withoutMembersItSaysWhyAndWhereToGoOn() {
        Fresh fresh = Fresh.collaboration();
        programme(fresh, "Monopolbrud");
        open(fresh, "");
        assertThat(find(H2.class)
                        .withText("Samarbejdet har ingen medlemmer i dag")
                        .all())
                .hasSize(1);
    }

    @Test
    void withoutProjectsItSaysWhyAndWhereToGoOn() {
        Fresh fresh = Fresh.collaboration(Fresh.GLOSTRUP);
        programme(fresh, "Monopolbrud");
        open(fresh, "");
        assertThat(find(H2.class).withText("Her er ingen projekter endnu").all())
                .hasSize(1);
    }

    @Test
    void theChoiceOfProgrammeIsThereWhenThereIsOne() {
        Vestegn vestegn = new Vestegn();
        open(vestegn.fresh, "");
        assertThat(find(Select.class).all()).isEmpty();
        programme(vestegn.fresh, "Fælles drift");
        open(vestegn.fresh, "?program=" + vestegn.programme);
        assertThat(find(Select.class).all()).hasSize(1);
        assertThat(find(Matrix.class).all()).hasSize(1);
    }

    @Test
    void onlyTheFirstTenAreListedUntilTheReaderWantsAll() {
        open(Fresh.collaboration(), "");
        List<Ask> asks = IntStream.range(0, 12)
                .mapToObj(i -> new Ask(Light.RED, "S" + i, "", "V", "V " + i, "h" + i))
                .toList();
        AttentionList list = new AttentionList(dk.tvaers.kit.Texts.in(dk.tvaers.kit.Texts.DANISH), () -> {});
        list.show(asks, false);
        assertThat(list.getElement().getOuterHTML())
                .contains("S9", "Vis alle 12")
                .doesNotContain("S10");
        list.show(asks, true);
        assertThat(list.getElement().getOuterHTML()).contains("S11");
    }

    private void open(Fresh fresh, String query) {
        open(
                Visitor.with(Role.COORDINATOR, fresh.ref(), null, null),
                "s/" + fresh.ref().slug() + "/overblik" + query);
    }

    private NativeButton chip(String text) {
        return find(NativeButton.class).withText(text).single();
    }

    private static void programme(Fresh fresh, String name) {
        fresh.asCoordinator(() -> Portal.bean(Programmes.class)
                .create(name, null, new Period(Now.today().minusYears(1), null)));
    }
}
