package dk.tvaers.economy.agreed.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.notification.Notification;
import dk.tvaers.economy.agreed.AgreedKeys;
import dk.tvaers.economy.agreed.ApprovingKeys;
import dk.tvaers.economy.agreed.KeyApproval;
import dk.tvaers.economy.agreed.KeyItem;
import dk.tvaers.economy.agreed.KeyVersion;
import dk.tvaers.economy.agreed.KeyWords;
import dk.tvaers.kernel.Conflict;
import dk.tvaers.kernel.PortalException;
import dk.tvaers.kernel.RuleBroken;
import dk.tvaers.kit.ui.FormFields;
import dk.tvaers.kit.ui.Part;
import dk.tvaers.kit.ui.RecordForm;
import jakarta.inject.Singleton;
import java.util.List;
import java.util.Map;

/** What a director does with a version that waits: approves it as it stands on the page, or says why not. */
@Singleton
final class Answering {

    private final AgreedKeys keys;
    private final ApprovingKeys approving;

    Answering(AgreedKeys keys, ApprovingKeys approving) {
        this.keys = keys;
        this.approving = approving;
    }

    /** A part for each municipality for which the reader answers and that has not approved. */
    List<Component> forms(KeyItem key, KeyVersion version, KeyWords words) {
        return keys.approvals(key.id(), version.number()).stream()
                .filter(each -> !each.isGiven() && keys.mayApprove(each.municipality()))
                .map(each -> form(key, version, each, words))
                .toList();
    }

    private Component form(KeyItem key, KeyVersion version, KeyApproval asked, KeyWords words) {
        Button approve = new Button(words.get("approve", asked.name()), press -> approve(key, version, asked, words));
        approve.addThemeVariants(ButtonVariant.LUMO_PRIMARY);
        approve.setDisableOnClick(true);
        Div actions = new Div(approve);
        actions.addClassName("actions");
        Div panel = new Div(
                new Paragraph(
                        words.get("approve.lead", asked.name(), version.number(), words.date(version.validFrom()))),
                actions);
        panel.addClassNames("panel", "padded");
        FormFields fields = new FormFields(words.texts());
        fields.longText("reason", words.get("object.reason"), ApprovingKeys.LONGEST_REASON);
        RecordForm objection = new RecordForm(words.texts(), fields)
                .from(Map.of())
                .action(words.get("object"), (values, unused) -> {
                    approving.object(
                            key.id(),
                            asked.municipality(),
                            version.number(),
                            version.digest(),
                            values.required("reason"));
                    return () -> again(words.get("object.done"));
                });
        return new Div(
                new Part(words.get("approve", asked.name()), panel),
                new Part(words.get("object.title", asked.name()), objection));
    }

    private void approve(KeyItem key, KeyVersion version, KeyApproval asked, KeyWords words) {
        String said;
        try {
            boolean done = approving.approve(key.id(), asked.municipality(), version.number(), version.digest());
            said = words.get(done ? "approve.done" : "approve.already", asked.name());
        } catch (RuleBroken | Conflict refused) {
            said = words.texts().get((PortalException) refused);
        }
        again(said);
    }

    private static void again(String said) {
        UI.getCurrent().refreshCurrentRoute(false);
        Notification.show(said);
    }
}
