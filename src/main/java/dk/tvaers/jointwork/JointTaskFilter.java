package dk.tvaers.jointwork;

import dk.tvaers.kernel.MunicipalityCode;
import dk.tvaers.kernel.ProjectId;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * What narrows the list of joint tasks; null narrows nothing.
 *
 * @param text a part of the name
 * @param municipality which is responsible or takes part
 */
public record JointTaskFilter(
        @Nullable String text,
        @Nullable Which which,
        @Nullable MunicipalityCode municipality,
        @Nullable ProjectId project,
        Sort sort) {

    /** All, the nearest deadline first. */
    public static final JointTaskFilter ALL = new JointTaskFilter(null, null, null, null, Sort.DEADLINE);

    /** Those of one project. */
    public static JointTaskFilter of(ProjectId project) {
        return new JointTaskFilter(null, null, null, project, Sort.DEADLINE);
    }

    /** How far the tasks are that are shown. */
    public enum Which {
        /** Planned or in progress. */
        OPEN,
        /** Open after their deadline. */
        OVERDUE,
        PLANNED,
        IN_PROGRESS,
        DONE,
        GIVEN_UP
    }

    /** The orders of the list; those that are alike stand by name. */
    public enum Sort {
        DEADLINE,
        DEADLINE_DOWN,
        NAME,
        NAME_DOWN
    }

    public boolean narrows() {
        return pattern() != null || which != null || municipality != null || project != null;
    }

    /** The text as a pattern of SQL. */
    @Nullable
    String pattern() {
        return text == null || text.isBlank()
                ? null
                : "%" + text.strip().replace("\\", "\\\\").replace("%", "\\%").replace("_", "\\_") + "%";
    }

    List<String> states() {
        Stream<JointTaskState> states = which == null
                ? Arrays.stream(JointTaskState.values())
                : which == Which.OPEN || which == Which.OVERDUE
                        ? JointTaskState.OPEN.stream()
                        : Stream.of(JointTaskState.valueOf(which.name()));
        return states.map(Enum::name).toList();
    }

    /** Before which day the deadline lies; null when it may be any. */
    @Nullable
    LocalDate before(LocalDate today) {
        return which == Which.OVERDUE ? today : null;
    }
}
