package dk.tvaers.jointwork;

import dk.tvaers.kernel.Invalid;
import dk.tvaers.kernel.MunicipalityCode;
import dk.tvaers.kernel.ProjectId;
import java.time.LocalDate;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * What is said of a joint task.
 *
 * @param name at most 200 characters
 * @param text what it is about, at most 2000 characters
 * @param municipality the responsible one
 * @param participants those that take part beside it
 * @param project which it belongs to; null when it belongs to several or none
 */
public record JointTaskData(
        String name,
        @Nullable String text,
        MunicipalityCode municipality,
        Set<MunicipalityCode> participants,
        LocalDate deadline,
        @Nullable ProjectId project) {

    public static final int NAME_LENGTH = 200;
    public static final int TEXT_LENGTH = 2000;

    public JointTaskData {
        name = name.strip();
        text = text == null || text.isBlank() ? null : text.strip();
        participants = Set.copyOf(participants);
    }

    Invalid.Collector problems() {
        return new Invalid.Collector()
                .check(!name.isEmpty(), "name", "error.required")
                .check(name.length() <= NAME_LENGTH, "name", "error.too-long", NAME_LENGTH)
                .check(text == null || text.length() <= TEXT_LENGTH, "text", "error.too-long", TEXT_LENGTH)
                .check(!participants.contains(municipality), "participants", "jointwork.responsible-takes-part");
    }
}
