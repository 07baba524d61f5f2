package dk.tvaers.ambition.ui;

import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.notification.Notification;
import dk.tvaers.ambition.AmbitionAnswers;
import dk.tvaers.ambition.AmbitionChoice;
import dk.tvaers.ambition.AmbitionLevel;
import dk.tvaers.ambition.AmbitionSurveyId;
import dk.tvaers.ambition.AnswerSheet;
import dk.tvaers.ambition.AskedProject;
import dk.tvaers.kernel.Conflict;
import dk.tvaers.kernel.MunicipalityCode;
import dk.tvaers.kernel.PortalException;
import dk.tvaers.kernel.ProjectId;
import dk.tvaers.kernel.RuleBroken;
import dk.tvaers.kit.FormDrafts;
import dk.tvaers.kit.ui.FormFields;
import dk.tvaers.kit.ui.FormValues;
import dk.tvaers.kit.ui.RecordForm;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.function.BiFunction;

/** The forms with which a municipality's answer is written, approved and returned. */
record SheetForm(
        AmbitionAnswers answers,
        FormDrafts drafts,
        AmbitionWords words,
        AmbitionAddresses addresses,
        BiFunction<String, String, Runnable> next) {

    private static final int LONGEST_COMMENT = 1000;

    /** A level and a reason for each project; saved for later, or submitted as a whole. */
    RecordForm answering(AnswerSheet sheet) {
        AmbitionSurveyId survey = sheet.survey().id();
        MunicipalityCode code = sheet.municipality().code();
        FormFields fields = new FormFields(words.texts());
        Map<String, String> levels = new LinkedHashMap<>();
        for (AmbitionLevel level : AmbitionLevel.values()) {
            levels.put(level.name(), words.level(level));
        }
        for (AskedProject project : sheet.projects()) {
            fields.choice(level(project.id()), words.get("form.level", project.shortName()), levels);
            var reason = fields.longText(
                    reason(project.id()), words.get("form.reason", project.shortName()), AmbitionChoice.LONGEST_REASON);
            reason.setMinRows(1);
            reason.removeClassName("wide");
        }
        String there = addresses.sheet(survey, code);
        return of(fields)
                .keptAs(drafts, "ambition/" + survey + "/" + code)
                .over(() -> read(answers.read(survey, code)))
                .action(words.get("save-draft"), (values, version) -> {
                    answers.save(survey, code, version, choices(sheet.projects(), values));
                    return next.apply(addresses.survey(survey), words.get("saved-draft"));
                })
                .actions(
                        words.get("submit"),
                        (values, version) -> {
                            answers.submit(survey, code, version, choices(sheet.projects(), values));
                            return next.apply(there, words.get("submitted"));
                        },
                        addresses.survey(survey));
    }

    /** The button that approves the answer that waits. */
    Button approving(AnswerSheet sheet) {
        AmbitionSurveyId survey = sheet.survey().id();
        MunicipalityCode code = sheet.municipality().code();
        Button approve = new Button(words.get("approve"), press -> {
            try {
                answers.approve(survey, code, sheet.given().getFirst().id());
                next.apply(addresses.sheet(survey, code), words.get("approve.done"))
                        .run();
            } catch (RuleBroken | Conflict refused) {
                Notification.show(words.texts().get((PortalException) refused));
            }
        });
        approve.addThemeVariants(ButtonVariant.LUMO_PRIMARY);
        return approve;
    }

    /** The other way: what has to change. */
    RecordForm returning(AnswerSheet sheet) {
        AmbitionSurveyId survey = sheet.survey().id();
        MunicipalityCode code = sheet.municipality().code();
        FormFields fields = new FormFields(words.texts());
        fields.longText("comment", words.get("return.comment"), LONGEST_COMMENT);
        return of(fields).from(Map.of()).action(words.get("return"), (values, version) -> {
            answers.giveBack(survey, code, sheet.given().getFirst().id(), values.text("comment"));
            return next.apply(addresses.sheet(survey, code), words.get("return.done"));
        });
    }

    private RecordForm of(FormFields fields) {
        RecordForm form = new RecordForm(words.texts(), fields);
        form.getElement().getClassList().add("ambition-form");
        return form;
    }

    private static RecordForm.Read read(AnswerSheet sheet) {
        Map<String, String> values = new HashMap<>();
        sheet.start().forEach((project, choice) -> {
            AmbitionLevel level = choice.level();
            values.put(level(project), level == null ? "" : level.name());
            values.put(reason(project), Objects.toString(choice.reason(), ""));
        });
        return new RecordForm.Read(sheet.version(), values);
    }

    private static Map<ProjectId, AmbitionChoice> choices(List<AskedProject> projects, FormValues values) {
        Map<ProjectId, AmbitionChoice> choices = new LinkedHashMap<>();
        for (AskedProject project : projects) {
            String level = values.text(level(project.id()));
            choices.put(
                    project.id(),
                    new AmbitionChoice(
                            level.isEmpty() ? null : AmbitionLevel.valueOf(level), values.text(reason(project.id()))));
        }
        return choices;
    }

    private static String level(ProjectId project) {
        return "answers." + project + ".level";
    }

    private static String reason(ProjectId project) {
        return "answers." + project + ".reason";
    }
}
