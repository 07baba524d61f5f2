package dk.tvaers.loan.ui;

import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.combobox.ComboBox;
import com.vaadin.flow.component.confirmdialog.ConfirmDialog;
import com.vaadin.flow.component.datepicker.DatePicker;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.textfield.TextArea;
import com.vaadin.flow.component.textfield.TextField;
import dk.tvaers.access.Role;
import dk.tvaers.kernel.ProjectId;
import dk.tvaers.loan.MarketScene;
import dk.tvaers.programme.Projected;
import dk.tvaers.testkit.ViewTest;
import dk.tvaers.testkit.Visitor;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** What the tests of the market place do on its pages. */
abstract class MarketPages extends ViewTest {

    static final String REFUSED = "Det har du ikke adgang til";

    final MarketScene scene = new MarketScene();
    final ProjectId ky = Projected.project(scene.fresh, "KY");
    final ProjectId sapa = Projected.project(scene.fresh, "SAPA");
    final Visitor asker = as(Role.PROGRAMME_LEADER, "161", null);
    final Visitor lender = as(Role.PROGRAMME_LEADER, "165", null);
    final Visitor third = as(Role.PROGRAMME_LEADER, "169", null);
    final Visitor coordinator = as(Role.COORDINATOR, null, null);

    Visitor as(Role role, @Nullable String municipality, @Nullable ProjectId project) {
        return Visitor.with(role, scene.fresh.ref(), municipality, project == null ? null : project.value());
    }

    void at(Visitor reader, String path) {
        open(reader, "s/" + scene.fresh.ref().slug() + path);
    }

    void press(String word) {
        test(find(Button.class).all().stream()
                        .filter(button -> button.getText().equals(word))
                        .findFirst()
                        .orElseThrow())
                .click();
    }

    String confirm() {
        ConfirmDialog dialog = find(ConfirmDialog.class).single();
        String said = dialog.getElement().getProperty("message");
        test(dialog).confirm();
        return said;
    }

    TextField field(String label) {
        return find(TextField.class).all().stream()
                .filter(each -> label.equals(each.getLabel()))
                .findFirst()
                .orElseThrow();
    }

    TextArea area(String label) {
        return find(TextArea.class).all().stream()
                .filter(each -> label.equals(each.getLabel()))
                .findFirst()
                .orElseThrow();
    }

    DatePicker date(String label) {
        return find(DatePicker.class).all().stream()
                .filter(each -> label.equals(each.getLabel()))
                .findFirst()
                .orElseThrow();
    }

    @SuppressWarnings("unchecked")
    ComboBox<String> combo(String label) {
        return (ComboBox<String>) find(ComboBox.class).all().stream()
                .filter(each -> label.equals(each.getLabel()))
                .findFirst()
                .orElseThrow();
    }

    List<String> options(String label) {
        ComboBox<?> combo = find(ComboBox.class).all().stream()
                .filter(each -> label.equals(each.getLabel()))
                .findFirst()
                .orElseThrow();
        return labels(combo);
    }

    private static <T> List<String> labels(ComboBox<T> combo) {
        return combo.getListDataView()
                .getItems()
                .map(combo.getItemLabelGenerator()::apply)
                .toList();
    }

    Anchor link(String text) {
        return find(Anchor.class).withText(text).single();
    }
}
