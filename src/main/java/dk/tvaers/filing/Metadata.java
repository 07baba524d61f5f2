package dk.tvaers.filing;

import io.micronaut.serde.annotation.Serdeable;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** What a records system needs to know of a record, as it stands beside the PDF. */
@Serdeable
record Metadata(
        String title,
        LocalDate date,
        String collaboration,
        List<String> parties,
        String municipality,
        String municipalityCode,
        @Nullable String caseNumber,
        @Nullable String kleNumber,
        String kind,
        String id,
        Instant fetchedAt,
        List<File> files) {

    /** A file beside the PDF. */
    @Serdeable
    record File(String name, String sha256) {}
}
