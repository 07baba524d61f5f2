package dk.tvaers.document.ui;

import static dk.tvaers.testkit.Fresh.ALBERTSLUND;
import static dk.tvaers.testkit.Fresh.GLOSTRUP;
import static org.assertj.core.api.Assertions.assertThat;

import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.confirmdialog.ConfirmDialog;
import com.vaadin.flow.component.datepicker.DatePicker;
import com.vaadin.flow.component.textfield.TextField;
import dk.tvaers.access.Role;
import dk.tvaers.document.DocumentFilter;
import dk.tvaers.document.DocumentId;
import dk.tvaers.document.Documents;
import dk.tvaers.document.Sample;
import dk.tvaers.kernel.ProjectId;
import dk.tvaers.programme.Projected;
import dk.tvaers.testkit.Fresh;
import dk.tvaers.testkit.Portal;
import dk.tvaers.testkit.ViewTest;
import dk.tvaers.testkit.Visitor;
import java.time.LocalDate;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;

@Tag("database")
class DocumentViewsTest extends ViewTest {

    private final Fresh fresh = Fresh.collaboration(GLOSTRUP, ALBERTSLUND);
    private final Visitor coordinator = Visitor.with(Role.COORDINATOR, fresh.ref(), null, null);
    private final Visitor leader = Visitor.with(Role.PROGRAMME_LEADER, fresh.ref(), "161", null);

    @Test
    void anEmptyListOffersTheNextStepToWhoMayTakeIt() {
        open(coordinator, address("dokumenter"));
        assertThat(text()).contains("Ingen dokumenter endnu", "Tilføj dokument");
        open(Visitor.with(Role.READER, fresh.ref(), "161", null), address("dokumenter"));
        assertThat(text()).contains("Ingen dokumenter endnu").doesNotContain("Tilføj dokument");
    }

    @Test
    void theListIsNarrowedByTheAddress() {
        ProjectId ky = Projected.project(fresh, "KY");
        Sample.document(fresh, Sample.shared("Om KY", ky));
        Sample.document(fresh, Sample.internal("Om bemanding", GLOSTRUP));
        open(coordinator, address("dokumenter"));
        assertThat(text()).contains("Om KY", "Om bemanding", "Kun Glostrup og programkoordinatoren");
        open(coordinator, address("dokumenter?projekt=" + ky));
        assertThat(text()).contains("Om KY").doesNotContain("Om bemanding");
        open(coordinator, address("dokumenter?art=analysis&sortering=nyeste"));
        assertThat(text()).contains("Om bemanding").doesNotContain("Om KY");
        open(coordinator, address("dokumenter?tekst=findes ikke"));
        assertThat(text()).contains("Ingen dokumenter passer", "Vis alle dokumenter");
        open(coordinator, address("projekter/" + ky));
        assertThat(text()).contains("Om KY");
    }

    @Test
    void withoutAFileNothingIsAddedAndWhatWasTypedStays() {
        open(leader, address("dokumenter/tilfoej"));
        test(field("Navn")).setValue("Erfaringer");
        press("Tilføj dokument");
        assertThat(text()).contains("Vælg en fil først");
        assertThat(field("Navn").getValue()).isEqualTo("Erfaringer");
    }

    @Test
    void aDocumentIsTakenAwayAfterItWasAsked() {
        DocumentId id = Sample.document(fresh, Sample.shared("Skabelon", null));
        open(leader, address("dokumenter/" + id));
        assertThat(text()).contains("Skabelon", "Hent nyeste udgave").doesNotContain("Fjern", "Ret oplysninger");
        open(coordinator, address("dokumenter/" + id));
        press("Fjern dokumentet");
        test(find(ConfirmDialog.class).single()).confirm();
        assertThat(fresh.asCoordinator(() -> Portal.bean(Documents.class).count(DocumentFilter.ALL)))
                .isZero();
        assertThat(text()).contains("Ingen dokumenter endnu");
    }

    @Test
    void aDocumentIsDescribedAnew() {
        DocumentId id = Sample.document(fresh, Sample.shared("Skabelon", null));
        open(coordinator, address("dokumenter/" + id + "/ret"));
        test(field("Navn")).setValue("Skabelon til status");
        press("Gem");
        assertThat(text()).contains("Skabelon til status", "Udgaver");
    }

    @Test
    void aMunicipalityMarksADocumentAsFiled() {
        DocumentId id = Sample.document(fresh, Sample.shared("Skabelon", null));
        open(leader, address("dokumenter/" + id));
        test(field("Sagsnummer")).setValue("sag 7");
        press("Gem for Glostrup");
        assertThat(field("Sagsnummer").isInvalid()).isTrue();
        test(field("Sagsnummer")).setValue("15/6820");
        find(DatePicker.class).single().setValue(LocalDate.of(2026, 5, 4));
        press("Gem for Glostrup");
        assertThat(text()).contains("15/6820", "04-05-2026 af PROGRAMME_LEADER");
    }

    private String address(String path) {
        return "s/" + fresh.ref().slug() + "/" + path;
    }

    private void press(String word) {
        test(find(Button.class).all().stream()
                        .filter(button -> button.getText().equals(word))
                        .findFirst()
                        .orElseThrow())
                .click();
    }

    private TextField field(String label) {
        return find(TextField.class).all().stream()
                .filter(field -> label.equals(field.getLabel()))
                .findFirst()
                .orElseThrow();
    }
}
