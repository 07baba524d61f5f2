package dk.tvaers.programme;

import dk.tvaers.kernel.Csv;
import dk.tvaers.kernel.Invalid;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * The facts of a project.
 *
 * @param code its short key in the collaboration: capital letters, digits and hyphens, at most 20
 * @param kind what sort of project it is, in the users' words
 * @param replaces the system it takes the place of
 * @param milestones what is known of its milestones, as text
 * @param outcome what became of it
 */
public record ProjectData(
        String code,
        String shortName,
        String fullName,
        @Nullable String kind,
        @Nullable String replaces,
        @Nullable String supplier,
        @Nullable String milestones,
        @Nullable String outcome) {

    private static final String RESOURCE = "/register/projects.csv";
    private static final String CODE = "[A-Z0-9][A-Z0-9-]{0,19}";
    private static final int TEXT_LENGTH = 10_000;

    /** The facts of the known projects, in the order of the list that the portal carries. */
    public static List<ProjectData> known() {
        return Csv.resource(RESOURCE).stream()
                .map(row -> new ProjectData(
                        row.get("code"),
                        row.get("short_name"),
                        row.get("full_name_da"),
                        row.orNull("kind"),
                        row.orNull("replaces_kmd_system"),
                        row.orNull("supplier"),
                        row.orNull("milestones_historic"),
                        row.orNull("outcome")))
                .toList();
    }

    Invalid.Collector problems() {
        Invalid.Collector problems = new Invalid.Collector().check(code.matches(CODE), "code", "programme.code-shape");
        Plain.needed(problems, 60, "shortName", shortName);
        Plain.needed(problems, 200, "fullName", fullName);
        Plain.atMost(problems, 60, "kind", kind);
        Plain.atMost(problems, 200, "replaces", replaces);
        Plain.atMost(problems, 120, "supplier", supplier);
        Plain.atMost(problems, TEXT_LENGTH, "milestones", milestones);
        Plain.atMost(problems, TEXT_LENGTH, "outcome", outcome);
        return problems;
    }
}
