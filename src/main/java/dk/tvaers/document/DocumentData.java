package dk.tvaers.document;

import dk.tvaers.access.Target;
import dk.tvaers.kernel.Invalid;
import dk.tvaers.kernel.MunicipalityCode;
import dk.tvaers.kernel.ProjectId;
import org.jspecify.annotations.Nullable;

/**
 * What is said of a document.
 *
 * @param name at most 200 characters
 * @param project which it is about; null when it is about several or none
 * @param municipality from which it comes; null when it is the collaboration's own
 */
public record DocumentData(
        String name,
        DocumentType type,
        Audience audience,
        @Nullable ProjectId project,
        @Nullable MunicipalityCode municipality) {

    private static final int NAME_LENGTH = 200;

    public DocumentData {
        name = name.strip();
    }

    Invalid.Collector problems() {
        return new Invalid.Collector()
                .check(!name.isEmpty(), "name", "error.required")
                .check(name.length() <= NAME_LENGTH, "name", "error.too-long", NAME_LENGTH)
                .check(audience == Audience.ALL || municipality != null, "municipality", "document.whose");
    }

    /** Where a document belongs, as rights see it. */
    public static Target target(@Nullable MunicipalityCode municipality, @Nullable ProjectId project) {
        return municipality == null ? Target.COLLABORATION : new Target(municipality, project);
    }

    Target target() {
        return target(municipality, project);
    }
}
