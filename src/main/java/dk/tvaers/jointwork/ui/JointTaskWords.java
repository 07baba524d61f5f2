package dk.tvaers.jointwork.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.Text;
import dk.tvaers.jointwork.JointTaskItem;
import dk.tvaers.kernel.MunicipalityCode;
import dk.tvaers.kernel.Now;
import dk.tvaers.kit.Dates;
import dk.tvaers.kit.Texts;
import dk.tvaers.kit.ui.Light;
import dk.tvaers.kit.ui.StatusTag;
import java.util.Map;
import java.util.Objects;
import java.util.stream.Collectors;

/** How joint tasks are spoken of. */
record JointTaskWords(Texts texts, Map<MunicipalityCode, String> municipalities) {

    String responsible(JointTaskItem task) {
        return Objects.requireNonNullElse(task.municipalityName(), texts.get("jointwork.no-responsible"));
    }

    String participants(JointTaskItem task) {
        return task.participants().isEmpty()
                ? texts.get("jointwork.participants.none")
                : task.participants().stream()
                        .map(code -> municipalities.getOrDefault(code, code.value()))
                        .sorted()
                        .collect(Collectors.joining(", "));
    }

    String state(JointTaskItem task) {
        return texts.word("jointwork.state", task.state());
    }

    /** A deadline that is over says so. */
    Component deadline(JointTaskItem task) {
        String date = Dates.figures(task.deadline());
        return task.overdueOn(Now.today())
                ? new StatusTag(Light.NONE, texts.get("jointwork.overdue", date)).overdue()
                : new Text(date);
    }

    /** Where the task stands, in one line. */
    String lead(JointTaskItem task) {
        Dates dates = new Dates(texts);
        return task.endedOn() != null
                ? texts.get("jointwork.lead.ended", state(task), dates.words(task.endedOn()))
                : texts.get(
                        task.overdueOn(Now.today()) ? "jointwork.lead.overdue" : "jointwork.lead.open",
                        state(task),
                        dates.words(task.deadline()));
    }
}
