package dk.tvaers.exchange;

import dk.tvaers.kernel.Id;
import dk.tvaers.kernel.MunicipalityCode;
import dk.tvaers.kernel.NotFound;
import java.io.IOException;
import java.io.OutputStream;
import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * A kind of record that municipalities file in their own records systems, given as a bean by the feature that owns it:
 * the record can then be fetched for filing and marked as filed, and its page shows so.
 */
public interface FilingSource<I extends Id> {

    Class<I> kind();

    /** In addresses, in the database and, under {@code filing.kind.}, in the texts: small letters and hyphens. */
    String name();

    /** @throws NotFound when the text cannot be an id */
    I id(String text);

    /** Whether there is something to file of the record yet, as far as the reader may see. */
    default boolean isToBeFiled(I id) {
        return true;
    }

    /**
     * The record as the reader may see it.
     *
     * @throws NotFound when there is none for the reader
     */
    Filed record(I id, Locale language);

    /**
     * What of the record is one municipality's to file, as far as the reader may see it: for most kinds the whole record.
     *
     * @throws NotFound when there is none for the reader
     */
    default Filed record(I id, MunicipalityCode municipality, Locale language) {
        return record(id, language);
    }

    /**
     * What is filed of a record.
     *
     * @param date when it became what it is
     * @param only the municipality that it is for; null when it is for all members
     * @param caseNumbers the municipalities' own case numbers, as far as they are known already
     * @param facts what is said of it, name by name
     * @param attachments files that go with it as they are
     */
    record Filed(
            String title,
            LocalDate date,
            @Nullable MunicipalityCode only,
            Map<MunicipalityCode, String> caseNumbers,
            List<Fact> facts,
            List<Part> parts,
            List<Attachment> attachments) {}

    record Fact(String name, String value) {}

    /** A part under a heading: paragraphs, and a table where there are rows. */
    record Part(String heading, List<String> paragraphs, List<String> heads, List<List<String>> rows) {}

    /** A file, read when it is written on. */
    record Attachment(String name, String sha256, Content content) {}

    /** Writes a file piece by piece. */
    interface Content {
        void writeTo(OutputStream out) throws IOException;
    }
}
