package dk.tvaers.position;

import dk.tvaers.kernel.Invalid;
import dk.tvaers.kernel.ProgrammeId;
import dk.tvaers.kernel.ProjectId;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/**
 * What a question is about.
 *
 * @param recipient to whom the joint position shall go, e.g. KOMBIT
 * @param programme null when it is about no programme
 * @param project null when it is about no project
 * @param deadline when the position shall be sent
 */
public record PositionData(
        String question,
        @Nullable String background,
        String recipient,
        @Nullable ProgrammeId programme,
        @Nullable ProjectId project,
        @Nullable LocalDate deadline) {

    public static final int LONGEST_QUESTION = 200;
    public static final int LONGEST_BACKGROUND = 4000;
    public static final int LONGEST_PARTY = 120;

    public PositionData {
        question = question.strip();
        background = background == null || background.isBlank() ? null : background.strip();
        recipient = recipient.strip();
    }

    Invalid.Collector problems() {
        return new Invalid.Collector()
                .check(!question.isEmpty(), "question", "error.required")
                .check(question.length() <= LONGEST_QUESTION, "question", "error.too-long", LONGEST_QUESTION)
                .check(
                        background == null || background.length() <= LONGEST_BACKGROUND,
                        "background",
                        "error.too-long",
                        LONGEST_BACKGROUND)
                .check(!recipient.isEmpty(), "recipient", "error.required")
                .check(recipient.length() <= LONGEST_PARTY, "recipient", "error.too-long", LONGEST_PARTY);
    }
}
