package dk.tvaers.document;

import dk.tvaers.kernel.MunicipalityCode;
import dk.tvaers.kernel.ProjectId;
import dk.tvaers.kit.files.IncomingFile;
import dk.tvaers.kit.files.StoredFiles;
import dk.tvaers.testkit.Fresh;
import dk.tvaers.testkit.Portal;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import org.jspecify.annotations.Nullable;

/** Documents for tests. */
public final class Sample {

    private Sample() {}

    public static DocumentData shared(String name, @Nullable ProjectId project) {
        return new DocumentData(name, DocumentType.TEMPLATE, Audience.ALL, project, null);
    }

    public static DocumentData internal(String name, MunicipalityCode of) {
        return new DocumentData(name, DocumentType.ANALYSIS, Audience.MUNICIPALITY, null, of);
    }

    public static IncomingFile file(String name, String content) {
        try {
            return Portal.bean(StoredFiles.class)
                    .receive(name, new ByteArrayInputStream(content.getBytes(StandardCharsets.UTF_8)));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** Added by the coordinator, with one version. */
    public static DocumentId document(Fresh fresh, DocumentData data) {
        return document(fresh, data, null);
    }

    /** Added by the coordinator to a record. */
    public static DocumentId document(Fresh fresh, DocumentData data, @Nullable RecordRef on) {
        return fresh.asCoordinator(() -> {
            try (IncomingFile file = file("fil.txt", "Indhold af " + data.name())) {
                return Portal.bean(KeepingDocuments.class).add(data, on, file, null);
            }
        });
    }
}
