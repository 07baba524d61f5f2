package dk.tvaers.risk.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Paragraph;
import dk.tvaers.kernel.Conflict;
import dk.tvaers.kernel.PortalException;
import dk.tvaers.kernel.RuleBroken;
import dk.tvaers.kit.ui.FactList;
import dk.tvaers.kit.ui.FormFields;
import dk.tvaers.kit.ui.Part;
import dk.tvaers.kit.ui.RecordForm;
import dk.tvaers.risk.KeepingRisks;
import dk.tvaers.risk.RiskItem;
import dk.tvaers.risk.RiskOutcome;
import java.util.Map;
import java.util.Optional;
import java.util.function.Consumer;

/** How a risk ended, and the way back; or, while it has not, the form that closes it. */
record ClosingPart(RiskWords words, RiskItem risk, boolean mayKeep, KeepingRisks keeping, Consumer<String> done) {

    Optional<Component> ifAny() {
        if (risk.isClosed()) {
            return Optional.of(new Part(words.get("closed.title"), ended()));
        }
        return mayKeep ? Optional.of(new Part(words.get("close"), form())) : Optional.empty();
    }

    private Component ended() {
        FactList facts = new FactList()
                .fact(words.get("outcome"), words.outcome(risk.closedAs()))
                .fact(words.get("closed-on"), risk.closedOn() == null ? null : words.date(risk.closedOn()))
                .fact(words.get("closed-note"), risk.closedNote());
        Div panel = new Div(facts);
        panel.addClassNames("panel", "padded");
        Div all = new Div(panel);
        if (mayKeep) {
            all.add(new Paragraph(new Button(words.get("reopen"), press -> reopen())));
        }
        return all;
    }

    private Component form() {
        FormFields fields = new FormFields(words.texts());
        fields.choice("outcome", words.get("outcome"), words.choices("risk.outcome", RiskOutcome.values()));
        fields.longText("note", words.get("closed-note"), KeepingRisks.LONGEST_NOTE);
        return new RecordForm(words.texts(), fields).from(Map.of()).action(words.get("close"), (values, version) -> {
            keeping.close(
                    risk.id(), risk.version(), RiskOutcome.valueOf(values.required("outcome")), values.text("note"));
            return () -> done.accept(words.get("closed.done"));
        });
    }

    private void reopen() {
        String said = words.get("reopened");
        try {
            keeping.reopen(risk.id(), risk.version());
        } catch (RuleBroken | Conflict refused) {
            said = words.texts().get((PortalException) refused);
        }
        done.accept(said);
    }
}
