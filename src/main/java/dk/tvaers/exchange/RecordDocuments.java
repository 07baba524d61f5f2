package dk.tvaers.exchange;

import dk.tvaers.kernel.Id;
import dk.tvaers.kernel.MunicipalityCode;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** The documents that hang on records, for the features that own the records. */
public interface RecordDocuments {

    /** Those on a record that the reader may see, by name. */
    List<Hanging> of(Id record);

    /**
     * The path within the collaboration of the page where the reader puts one on a record; empty where the reader may not.
     *
     * @param municipality from which it comes; null for the collaboration's own
     */
    Optional<String> adding(Id record, @Nullable MunicipalityCode municipality);

    /**
     * A document on a record, with its newest file.
     *
     * @param path of its page within the collaboration
     * @param municipality from which it comes; null when it is the collaboration's own
     * @param shared whether everybody in the collaboration may see it
     */
    record Hanging(
            String name,
            String path,
            @Nullable MunicipalityCode municipality,
            boolean shared,
            FilingSource.Attachment file) {}
}
