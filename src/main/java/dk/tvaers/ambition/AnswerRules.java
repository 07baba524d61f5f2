package dk.tvaers.ambition;

import dk.tvaers.kernel.Invalid;
import dk.tvaers.kernel.ProjectId;
import java.util.Map;
import java.util.Set;

/** What an answer must and must not hold. A field is named {@code answers.0HZ….level}. */
final class AnswerRules {

    private AnswerRules() {}

    /** What not even a draft may hold: a reason that is too long, or a project that was not asked about. */
    static Invalid.Collector impossible(Set<ProjectId> asked, Map<ProjectId, AmbitionChoice> choices) {
        Invalid.Collector problems = new Invalid.Collector();
        choices.forEach((project, choice) -> {
            String reason = choice.reason();
            problems.check(asked.contains(project), field(project, "level"), "ambition.rule.not-in-project")
                    .check(
                            reason == null || reason.length() <= AmbitionChoice.LONGEST_REASON,
                            field(project, "reason"),
                            "error.too-long",
                            AmbitionChoice.LONGEST_REASON);
        });
        return problems;
    }

    /** What an answer cannot be submitted with: every project that was asked about has a level and a reason. */
    static Invalid.Collector incomplete(Set<ProjectId> asked, Map<ProjectId, AmbitionChoice> choices) {
        Invalid.Collector problems = impossible(asked, choices);
        for (ProjectId project : asked) {
            AmbitionChoice choice = choices.getOrDefault(project, AmbitionChoice.NONE);
            problems.check(choice.level() != null, field(project, "level"), "error.required")
                    .check(choice.reason() != null, field(project, "reason"), "error.required");
        }
        return problems;
    }

    static String field(ProjectId project, String name) {
        return "answers." + project + "." + name;
    }
}
