package dk.tvaers.filing;

import dk.tvaers.access.CurrentContext;
import dk.tvaers.exchange.Choices;
import dk.tvaers.exchange.FilingSource.Attachment;
import dk.tvaers.exchange.FilingSource.Fact;
import dk.tvaers.exchange.FilingSource.Filed;
import dk.tvaers.kernel.Id;
import dk.tvaers.kernel.Now;
import dk.tvaers.kit.Dates;
import dk.tvaers.kit.Texts;
import dk.tvaers.kit.files.FileName;
import dk.tvaers.kit.pdf.PdfPage;
import dk.tvaers.kit.pdf.Pdfs;
import io.micronaut.serde.ObjectMapper;
import jakarta.inject.Singleton;
import java.io.IOException;
import java.io.OutputStream;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.stream.Collectors;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;
import org.jspecify.annotations.Nullable;

/** Makes the zip file of a record. */
@Singleton
final class Packing {

    private static final String FOLDER = "bilag/";

    private final Pdfs pdfs;
    private final ObjectMapper json;
    private final Choices choices;
    private final CurrentContext context;

    Packing(Pdfs pdfs, ObjectMapper json, Choices choices, CurrentContext context) {
        this.pdfs = pdfs;
        this.json = json;
        this.choices = choices;
        this.context = context;
    }

    FilingPackage pack(Id id, Sources.Found found, FilingItem municipality, List<FilingItem> parties, Locale language) {
        Texts texts = Texts.in(language);
        Filed record = found.record();
        String stem = FileName.clean(record.title());
        Map<String, Attachment> attachments = named(record.attachments());
        List<String> names = parties.stream().map(FilingItem::municipalityName).toList();
        Metadata metadata = new Metadata(
                record.title(),
                record.date(),
                context.collaboration().collaboration().name(),
                names,
                municipality.municipalityName(),
                municipality.municipalityCode().value(),
                municipality.caseNumber(),
                municipality.kleNumber(),
                found.kind(),
                id.toString(),
                Now.instant(),
                attachments.entrySet().stream()
                        .map(entry -> new Metadata.File(
                                entry.getKey(), entry.getValue().sha256()))
                        .toList());
        PdfPage page =
                page(texts, found.kind(), record, metadata, PdfPage.logo(choices, metadata.collaboration(), texts));
        return new FilingPackage(FileName.clean(stem + ".zip"), out -> {
            ZipOutputStream zip = new ZipOutputStream(out);
            zip.putNextEntry(new ZipEntry(FileName.clean(stem + ".pdf")));
            pdfs.write(page, new Unclosed(zip));
            zip.closeEntry();
            zip.putNextEntry(new ZipEntry("metadata.json"));
            zip.write(json.writeValueAsBytes(metadata));
            zip.closeEntry();
            for (Map.Entry<String, Attachment> attachment : attachments.entrySet()) {
                zip.putNextEntry(new ZipEntry(attachment.getKey()));
                attachment.getValue().content().writeTo(new Unclosed(zip));
                zip.closeEntry();
            }
            zip.finish();
        });
    }

    private static PdfPage page(
            Texts texts, String kind, Filed record, Metadata metadata, PdfPage.@Nullable Logo logo) {
        List<Fact> facts = new ArrayList<>();
        facts.add(new Fact(texts.get("filing.date"), new Dates(texts).words(record.date())));
        facts.add(new Fact(texts.get("filing.kind"), texts.get("filing.kind." + kind)));
        facts.add(new Fact(texts.get("filing.parties"), String.join(", ", metadata.parties())));
        facts.add(new Fact(texts.get("filing.municipality"), metadata.municipality()));
        facts.add(new Fact(texts.get("filing.case-number"), or(metadata.caseNumber(), texts)));
        facts.add(new Fact(texts.get("filing.kle-number"), or(metadata.kleNumber(), texts)));
        facts.addAll(record.facts());
        if (!metadata.files().isEmpty()) {
            facts.add(new Fact(
                    texts.get("filing.files"),
                    metadata.files().stream().map(Metadata.File::name).collect(Collectors.joining(", "))));
        }
        facts.add(new Fact(texts.get("filing.fetched"), new Dates(texts).moment(metadata.fetchedAt())));
        return new PdfPage(
                texts,
                record.title(),
                metadata.collaboration(),
                logo,
                "filing",
                Map.of("facts", facts, "parts", record.parts()),
                record.parts().size() > 1);
    }

    private static String or(@Nullable String value, Texts texts) {
        return value == null ? texts.get("filing.not-given") : value;
    }

    /** Each under a name of its own. */
    private static Map<String, Attachment> named(List<Attachment> attachments) {
        Map<String, Attachment> named = new LinkedHashMap<>();
        for (Attachment attachment : attachments) {
            String name = FileName.clean(attachment.name());
            String free = FOLDER + name;
            for (int i = 2; named.containsKey(free); i++) {
                String ending = FileName.ending(name);
                free = FOLDER + FileName.stem(name) + " (" + i + ")" + (ending.isEmpty() ? "" : "." + ending);
            }
            named.put(free, attachment);
        }
        return named;
    }

    /** Lets a writer that closes what it wrote to close nothing. */
    private static final class Unclosed extends OutputStream {
        private final OutputStream out;

        Unclosed(OutputStream out) {
            this.out = out;
        }

        @Override
        public void write(int sign) throws IOException {
            out.write(sign);
        }

        @Override
        public void write(byte[] bytes, int from, int length) throws IOException {
            out.write(bytes, from, length);
        }

        @Override
        public void close() throws IOException {
            out.flush();
        }
    }
}
