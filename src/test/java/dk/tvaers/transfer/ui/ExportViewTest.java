package dk.tvaers.transfer.ui;

import static org.assertj.core.api.Assertions.assertThat;

import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.combobox.ComboBox;
import com.vaadin.flow.component.datepicker.DatePicker;
import com.vaadin.flow.component.html.Anchor;
import dk.tvaers.access.Role;
import dk.tvaers.kernel.Now;
import dk.tvaers.testkit.Due;
import dk.tvaers.testkit.Fresh;
import dk.tvaers.testkit.ViewTest;
import dk.tvaers.testkit.Visitor;
import java.util.List;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;

@Tag("database")
class ExportViewTest extends ViewTest {

    private final Fresh fresh = Fresh.collaboration(Fresh.GLOSTRUP);
    private final Visitor reader = Visitor.with(Role.READER, fresh.ref(), "161", null);

    @Test
    @SuppressWarnings("unchecked")
    void whoMayOnlyReadAsksForAFileAndFindsItAgain() {
        open(reader, address());
        assertThat(text()).doesNotContain("Seneste filer");
        find(ComboBox.class).single().setValue("members");
        press();
        assertThat(text()).contains("Medlemmer er på vej", "Seneste filer", "Venter");
        Due.run();
        open(reader, address());
        assertThat(text()).contains("Færdig");
        open(reader, address() + "?fil=" + id());
        assertThat(text()).contains("Medlemmer er klar", "Filen har 1 række.", "Hent filen");
    }

    @Test
    void aPeriodThatEndsBeforeItBeginsIsRefusedAtItsFieldAndNothingIsAskedFor() {
        open(reader, address());
        find(DatePicker.class).all().getLast().setValue(Now.today().minusYears(1));
        press();
        assertThat(find(DatePicker.class).all().getLast().getErrorMessage()).isNotEmpty();
        assertThat(fresh.count("select count(*) from work where collaboration_id = ?"))
                .isZero();
    }

    private void press() {
        test(find(Button.class).withText("Lav filen").single()).click();
    }

    private String id() {
        List<Anchor> links = find(Anchor.class).all().stream()
                .filter(link -> link.getHref().contains("?fil="))
                .toList();
        assertThat(links).hasSize(1);
        return links.getFirst().getHref().replaceFirst(".*fil=", "");
    }

    private String address() {
        return "s/" + fresh.ref().slug() + "/hent-ud";
    }
}
