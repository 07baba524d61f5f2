package dk.tvaers.jointwork;

import dk.tvaers.kernel.Invalid;
import org.jspecify.annotations.Nullable;

/**
 * How far a joint task is, as the responsible municipality tells it.
 *
 * @param reason why it was given up, at most 1000 characters; kept only when it was
 * @param result what came of it, at most 2000 characters; an address of the web in it becomes a link
 */
public record JointTaskProgress(
        JointTaskState state,
        @Nullable String reason,
        @Nullable String result) {

    public static final int REASON_LENGTH = 1000;
    public static final int RESULT_LENGTH = 2000;

    public JointTaskProgress {
        reason = state != JointTaskState.GIVEN_UP || reason == null || reason.isBlank() ? null : reason.strip();
        result = result == null || result.isBlank() ? null : result.strip();
    }

    /** @throws Invalid when it is given up without a reason, or when a text is too long */
    void check() {
        new Invalid.Collector()
                .check(state != JointTaskState.GIVEN_UP || reason != null, "reason", "jointwork.reason.required")
                .check(reason == null || reason.length() <= REASON_LENGTH, "reason", "error.too-long", REASON_LENGTH)
                .check(result == null || result.length() <= RESULT_LENGTH, "result", "error.too-long", RESULT_LENGTH)
                .throwIfAny();
    }
}
