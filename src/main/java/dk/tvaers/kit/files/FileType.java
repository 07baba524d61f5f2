package dk.tvaers.kit.files;

import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;

/** The types of files that are taken in: what offices write and send, and nothing that runs or hides a program. */
public enum FileType {
    PDF("application/pdf", "pdf"),
    WORD("application/vnd.openxmlformats-officedocument.wordprocessingml.document", "docx"),
    EXCEL("application/vnd.openxmlformats-officedocument.spreadsheetml.sheet", "xlsx"),
    POWERPOINT("application/vnd.openxmlformats-officedocument.presentationml.presentation", "pptx"),
    OPEN_TEXT("application/vnd.oasis.opendocument.text", "odt"),
    OPEN_SHEET("application/vnd.oasis.opendocument.spreadsheet", "ods"),
    OPEN_SLIDES("application/vnd.oasis.opendocument.presentation", "odp"),
    TEXT("text/plain", "txt"),
    CSV("text/csv", "csv"),
    PNG("image/png", "png"),
    JPEG("image/jpeg", "jpg", "jpeg"),
    ZIP("application/zip", "zip");

    private final String mediaType;
    private final List<String> endings;

    FileType(String mediaType, String... endings) {
        this.mediaType = mediaType;
        this.endings = List.of(endings);
    }

    /** The type that a file's content shows, when it is taken in. */
    public static Optional<FileType> of(String mediaType) {
        return Arrays.stream(values())
                .filter(type -> type.mediaType.equals(mediaType))
                .findFirst();
    }

    /** The endings that are taken in, for a sentence. */
    public static String all() {
        return Arrays.stream(values()).map(type -> type.endings.getFirst()).collect(Collectors.joining(", "));
    }

    /** The endings with a dot, for a browser's choice of files. */
    public static List<String> accepted() {
        return Arrays.stream(values())
                .flatMap(type -> type.endings.stream())
                .map(ending -> "." + ending)
                .toList();
    }

    public String mediaType() {
        return mediaType;
    }

    /** The ending that a file without one gets. */
    public String ending() {
        return endings.getFirst();
    }

    public boolean isNamedSo(String ending) {
        return endings.contains(ending);
    }
}
