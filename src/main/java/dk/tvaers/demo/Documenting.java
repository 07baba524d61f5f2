package dk.tvaers.demo;

import dk.tvaers.document.Audience;
import dk.tvaers.document.DocumentData;
import dk.tvaers.document.DocumentId;
import dk.tvaers.document.DocumentType;
import dk.tvaers.document.KeepingDocuments;
import dk.tvaers.document.RecordRef;
import dk.tvaers.exchange.Choices;
import dk.tvaers.kernel.Csv;
import dk.tvaers.kernel.MunicipalityCode;
import dk.tvaers.kit.Texts;
import dk.tvaers.kit.files.IncomingFile;
import dk.tvaers.kit.files.StoredFiles;
import dk.tvaers.kit.pdf.PdfPage;
import dk.tvaers.kit.pdf.Pdfs;
import dk.tvaers.matter.Matters;
import dk.tvaers.position.Positions;
import io.micronaut.core.annotation.Order;
import jakarta.inject.Singleton;
import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.time.LocalTime;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** Lets the coordinator and some programme leaders share documents, small ones that are made here. */
@Singleton
@Order(80)
final class Documenting implements Act {

    private static final LocalTime AFTERNOON = LocalTime.of(14, 30);

    private final KeepingDocuments documents;
    private final StoredFiles files;
    private final Pdfs pdfs;
    private final Choices choices;
    private final Matters matters;
    private final Positions positions;

    Documenting(
            KeepingDocuments documents,
            StoredFiles files,
            Pdfs pdfs,
            Choices choices,
            Matters matters,
            Positions positions) {
        this.matters = matters;
        this.positions = positions;
        this.documents = documents;
        this.files = files;
        this.pdfs = pdfs;
        this.choices = choices;
    }

    @Override
    public void write(Scene scene) {
        Map<String, DocumentId> added = new HashMap<>();
        for (Csv.Row row : Data.rows("documents", scene.slug())) {
            Instant at = scene.months()
                    .at(scene.months().today().minusDays(Integer.parseInt(row.get("days_ago"))), AFTERNOON);
            String code = row.orNull("municipality");
            Runnable act = () -> keep(scene, row, added);
            scene.script().at(at, () -> {
                if (code == null) {
                    scene.coordinator(at, act);
                } else {
                    scene.programmeLeader(at, new MunicipalityCode(code), act);
                }
            });
        }
    }

    /** A second row with the same name is a newer version. */
    private void keep(Scene scene, Csv.Row row, Map<String, DocumentId> added) {
        try (IncomingFile file = files.receive(row.get("file"), new ByteArrayInputStream(content(scene, row)))) {
            String name = row.get("name");
            DocumentId there = added.get(name);
            if (there == null) {
                added.put(name, documents.add(data(scene, row), on(row), file, row.orNull("note")));
            } else {
                documents.addVersion(there, file, row.orNull("note"));
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** The matter or the question that a row names by its words. */
    private @Nullable RecordRef on(Csv.Row row) {
        String on = row.orNull("on");
        if (on == null) {
            return null;
        }
        String words = on.substring(on.indexOf(':') + 1);
        return on.startsWith("matter:")
                ? matters.list().stream()
                        .filter(each -> each.title().equals(words))
                        .map(each -> RecordRef.of("matters/" + each.id()))
                        .findFirst()
                        .orElseThrow()
                : positions.list().stream()
                        .filter(each -> each.question().equals(words))
                        .map(each -> RecordRef.of("joint-positions/" + each.id()))
                        .findFirst()
                        .orElseThrow();
    }

    private static DocumentData data(Scene scene, Csv.Row row) {
        String project = row.orNull("project");
        String code = row.orNull("municipality");
        return new DocumentData(
                row.get("name"),
                DocumentType.valueOf(row.get("type")),
                Audience.valueOf(row.get("audience")),
                project == null ? null : scene.project(project),
                code == null ? null : new MunicipalityCode(code));
    }

    private byte[] content(Scene scene, Csv.Row row) throws IOException {
        List<String> lines = List.of(row.get("text").split("\\|"));
        if (!row.get("file").endsWith(".pdf")) {
            return String.join("\r\n", lines).getBytes(StandardCharsets.UTF_8);
        }
        ByteArrayOutputStream pdf = new ByteArrayOutputStream();
        pdfs.write(
                new PdfPage(
                        Texts.in(Texts.DANISH),
                        row.get("name"),
                        scene.name(),
                        PdfPage.logo(choices, scene.name(), Texts.in(Texts.DANISH)),
                        "letter",
                        Map.of("paragraphs", lines),
                        false),
                pdf);
        return pdf.toByteArray();
    }
}
