package dk.tvaers.pack;

import dk.tvaers.kernel.NotFound;
import dk.tvaers.kit.files.FileName;
import dk.tvaers.kit.files.FileType;
import java.time.LocalDate;
import java.util.Locale;

/** As what a pack is handed out. */
public enum PackFormat {
    /** To be read and printed: tagged, so that a screen reader reads it too. */
    PDF(FileType.PDF),
    /** To go on working with: a sheet for each table. */
    EXCEL(FileType.EXCEL);

    private final FileType type;

    PackFormat(FileType type) {
        this.type = type;
    }

    /** @throws NotFound when there is no such format */
    public static PackFormat of(String inAddress) {
        for (PackFormat format : values()) {
            if (format.inAddress().equals(inAddress)) {
                return format;
            }
        }
        throw new NotFound();
    }

    /** What it is called in addresses. */
    public String inAddress() {
        return name().toLowerCase(Locale.ROOT);
    }

    public String mediaType() {
        return type.mediaType();
    }

    String fileName(String title, LocalDate on) {
        return FileName.clean(title + " " + on + "." + type.ending());
    }
}
