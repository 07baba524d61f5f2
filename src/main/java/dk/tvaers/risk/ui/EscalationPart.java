package dk.tvaers.risk.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.confirmdialog.ConfirmDialog;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Paragraph;
import dk.tvaers.kernel.Conflict;
import dk.tvaers.kernel.PortalException;
import dk.tvaers.kernel.RuleBroken;
import dk.tvaers.kit.Texts;
import dk.tvaers.kit.ui.FormFields;
import dk.tvaers.kit.ui.Part;
import dk.tvaers.kit.ui.RecordForm;
import dk.tvaers.risk.EscalatingRisks;
import dk.tvaers.risk.Escalation;
import dk.tvaers.risk.RiskItem;
import dk.tvaers.risk.Risks;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Consumer;

/** To whom a risk is escalated and why, and for whoever may the way further up and back. */
record EscalationPart(RiskWords words, RiskItem risk, Risks risks, EscalatingRisks escalating, Consumer<String> done) {

    Optional<Component> ifAny() {
        List<Component> content = new ArrayList<>();
        Escalation now = risk.escalatedTo();
        if (now != null) {
            content.add(told(now));
        }
        List<Escalation> open = open();
        if (!open.isEmpty()) {
            content.add(form(open));
        }
        if (now != null && risks.mayEscalate(risk, now)) {
            content.add(new Div(new Button(words.get("take-back"), press -> ask())));
        }
        return content.isEmpty()
                ? Optional.empty()
                : Optional.of(new Part(words.get("escalation"), content.toArray(Component[]::new)));
    }

    private Component told(Escalation to) {
        Paragraph when = new Paragraph(words.get(
                "escalated.text",
                String.valueOf(words.escalation(to)),
                risk.escalatedAt() == null ? "" : words.day(risk.escalatedAt()),
                String.valueOf(risk.escalatedBy())));
        Paragraph why = new Paragraph(String.valueOf(risk.escalatedWhy()));
        why.addClassName("risk-why");
        Div panel = new Div(when, why);
        panel.addClassNames("panel", "padded");
        return panel;
    }

    private List<Escalation> open() {
        Escalation now = risk.escalatedTo();
        List<Escalation> open = new ArrayList<>();
        for (Escalation to : Escalation.values()) {
            if (!risk.isClosed() && (now == null || to.compareTo(now) > 0) && risks.mayEscalate(risk, to)) {
                open.add(to);
            }
        }
        return open;
    }

    private Component form(List<Escalation> open) {
        FormFields fields = new FormFields(words.texts());
        fields.choice("to", words.get("escalated-to"), words.choices("risk.escalation", open.toArray(Enum<?>[]::new)));
        fields.longText("reason", words.get("escalated-why"), EscalatingRisks.LONGEST_REASON);
        Paragraph what = new Paragraph(words.get(risk.isForAll() ? "escalate.text.joint" : "escalate.text"));
        return new Div(
                what,
                new RecordForm(words.texts(), fields)
                        .from(Map.of("to", open.getFirst().name()))
                        .action(words.get("escalate"), (values, version) -> {
                            escalating.escalate(
                                    risk.id(),
                                    risk.version(),
                                    Escalation.valueOf(values.required("to")),
                                    values.text("reason"));
                            return () -> done.accept(words.get("escalate.done"));
                        }));
    }

    private void ask() {
        ConfirmDialog dialog = new ConfirmDialog();
        dialog.setHeader(words.get("take-back.ask"));
        dialog.setText(
                risk.isJoint()
                        ? words.get("take-back.text.joint")
                        : words.get("take-back.text", String.valueOf(risk.municipalityName())));
        dialog.setCancelable(true);
        dialog.setCancelText(words.texts().get("kit.cancel"));
        dialog.setConfirmText(words.get("take-back"));
        dialog.addConfirmListener(yes -> takeBack());
        dialog.open();
    }

    private void takeBack() {
        Texts texts = words.texts();
        String said = words.get("taken-back");
        try {
            escalating.takeBack(risk.id(), risk.version());
        } catch (RuleBroken | Conflict refused) {
            said = texts.get((PortalException) refused);
        }
        done.accept(said);
    }
}
