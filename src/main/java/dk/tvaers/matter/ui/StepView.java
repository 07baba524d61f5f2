package dk.tvaers.matter.ui;

import com.vaadin.flow.router.BeforeEnterEvent;
import com.vaadin.flow.router.Route;
import dk.tvaers.access.CurrentContext;
import dk.tvaers.access.Guard;
import dk.tvaers.access.Needs;
import dk.tvaers.access.Right;
import dk.tvaers.access.Target;
import dk.tvaers.kernel.Invalid;
import dk.tvaers.kernel.MunicipalityCode;
import dk.tvaers.kernel.Now;
import dk.tvaers.kit.FormDrafts;
import dk.tvaers.kit.ui.CollaborationLayout;
import dk.tvaers.kit.ui.FormFields;
import dk.tvaers.kit.ui.FormValues;
import dk.tvaers.kit.ui.RecordForm;
import dk.tvaers.matter.DecidingMatters;
import dk.tvaers.matter.MatterItem;
import dk.tvaers.matter.MatterStep;
import dk.tvaers.matter.Matters;
import dk.tvaers.matter.MunicipalityProgress;
import dk.tvaers.matter.Outcome;
import dk.tvaers.matter.StepData;
import io.micronaut.context.annotation.Prototype;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** A municipality writes what it has done with a matter, or plans to do. */
@Prototype
@Route(value = MatterAddresses.STEP, layout = CollaborationLayout.class)
@Needs(Right.DECIDE_MATTER)
final class StepView extends MatterForm {

    private final Matters matters;
    private final DecidingMatters deciding;
    private final Guard guard;
    private final FormDrafts drafts;

    StepView(Matters matters, DecidingMatters deciding, Guard guard, FormDrafts drafts, CurrentContext context) {
        super(matters, context);
        this.matters = matters;
        this.deciding = deciding;
        this.guard = guard;
        this.drafts = drafts;
    }

    @Override
    void open(MatterItem matter, MatterWords words, BeforeEnterEvent event) {
        MunicipalityCode code = MatterAddresses.municipality(event);
        guard.require(Right.DECIDE_MATTER, Target.of(code));
        Optional<MunicipalityProgress> asked = matters.progress(matter.id()).stream()
                .filter(each -> each.code().equals(code))
                .findFirst();
        if (asked.isEmpty()) {
            instead(matter, words, words.get("not-asked"), words.get("rule.not-asked"));
            return;
        }
        String back = addresses().part(matter.id(), code);
        show(
                words.get("write.of", asked.get().name()),
                matter.title(),
                new RecordForm(texts(), fields(matter, words))
                        .keptAs(drafts, "matter-step/" + matter.id() + "/" + code)
                        .over(() -> read(matters.progress(matter.id(), code)))
                        .actions(
                                words.get("write.save"),
                                (values, version) -> {
                                    deciding.write(matter.id(), code, version, data(values));
                                    return next(back, words.get("written"));
                                },
                                back));
    }

    private FormFields fields(MatterItem matter, MatterWords words) {
        FormFields fields = new FormFields(texts());
        Map<String, String> steps = new LinkedHashMap<>();
        for (MatterStep step : MatterStep.values()) {
            steps.put(step.name(), words.step(step));
        }
        Map<String, String> outcomes = new LinkedHashMap<>();
        for (Outcome outcome : Outcome.values()) {
            outcomes.put(outcome.name(), Objects.requireNonNull(words.outcome(outcome)));
        }
        fields.choice("step", words.get("step"), steps);
        fields.date("on", words.get("step-on"));
        fields.text("body", words.get("body"), StepData.LONGEST_BODY).setHelperText(words.get("body.help"));
        fields.choice("outcome", words.get("outcome"), outcomes).setHelperText(words.get("outcome.help"));
        if (matter.unit() != null) {
            fields.text("volume", words.get("volume.in", matter.unit()), 12).setHelperText(words.get("volume.help"));
        }
        fields.text("caseNumber", words.get("case-number"), StepData.LONGEST_CASE_NUMBER)
                .setHelperText(words.get("case-number.help"));
        fields.longText("note", words.get("note"), StepData.LONGEST_NOTE);
        return fields;
    }

    private static RecordForm.Read read(MunicipalityProgress progress) {
        MatterStep next = progress.preparedOn() == null
                ? MatterStep.PREPARED
                : progress.onAgendaOn() == null ? MatterStep.ON_AGENDA : MatterStep.DECIDED;
        return new RecordForm.Read(
                progress.number(), Map.of("step", next.name(), "on", Now.today().toString()));
    }

    private static StepData data(FormValues values) {
        String outcome = values.orNull("outcome");
        return new StepData(
                MatterStep.valueOf(values.required("step")),
                values.requiredDate("on"),
                values.orNull("body"),
                outcome == null ? null : Outcome.valueOf(outcome),
                volume(values.orNull("volume")),
                values.orNull("caseNumber"),
                values.orNull("note"));
    }

    private static @Nullable Long volume(@Nullable String typed) {
        try {
            return typed == null ? null : Long.valueOf(typed.replace(".", "").replace(" ", ""));
        } catch (NumberFormatException noNumber) {
            throw new Invalid("volume", "error.number", typed);
        }
    }
}
