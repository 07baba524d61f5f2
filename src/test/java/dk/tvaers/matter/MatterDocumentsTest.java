package dk.tvaers.matter;

import static dk.tvaers.testkit.Fresh.ALBERTSLUND;
import static dk.tvaers.testkit.Fresh.GLOSTRUP;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.entry;
import static org.assertj.core.api.Assertions.tuple;

import dk.tvaers.access.Role;
import dk.tvaers.document.Audience;
import dk.tvaers.document.DocumentData;
import dk.tvaers.document.DocumentId;
import dk.tvaers.document.DocumentType;
import dk.tvaers.document.Documents;
import dk.tvaers.document.KeepingDocuments;
import dk.tvaers.document.RecordRef;
import dk.tvaers.document.Sample;
import dk.tvaers.exchange.FilingSource;
import dk.tvaers.exchange.RecordDocuments;
import dk.tvaers.kernel.Forbidden;
import dk.tvaers.kernel.NotFound;
import dk.tvaers.testkit.Fresh;
import dk.tvaers.testkit.Portal;
import dk.tvaers.testkit.Sql;
import java.util.List;
import java.util.Locale;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;

@Tag("database")
class MatterDocumentsTest extends MatterTesting {

    @Test
    void aMatterIsFiledWithWhatEachDecidedItsNumbersAndTheDocumentsThatAllMaySee() {
        MatterId id = open(data("licenser", TODAY));
        write(id, GLOSTRUP, 0, decided(Outcome.APPROVED, 100L, TODAY));
        RecordRef on = coordinator(() -> Portal.bean(Documents.class).on(id)).orElseThrow();
        Sample.document(fresh, Sample.shared("Udbudsmateriale", null), on);
        Sample.document(fresh, Sample.internal("Internt notat", GLOSTRUP), on);
        FilingSource.Filed filed =
                coordinator(() -> Portal.bean(MatterFiling.class).record(id, Locale.of("da")));
        assertThat(filed.caseNumbers()).containsExactly(entry(GLOSTRUP, "15/6820"));
        assertThat(filed.parts().getLast().rows().getFirst())
                .contains("Glostrup", "Økonomiudvalget", "Godkendt", "100");
        assertThat(filed.attachments()).hasSize(1);
    }

    @Test
    void everyDocumentOnAMatterIsFiledHoweverManyThereAre() {
        MatterId id = open(data(null, TODAY));
        RecordRef on = coordinator(() -> Portal.bean(Documents.class).on(id)).orElseThrow();
        long document = Sample.document(fresh, Sample.shared("Bilag", null), on).value();
        copy("stored_file", "id", "id in (select file_id from document_version where document_id = ?)", document);
        copy("document", "id", "id = ?", document);
        copy("document_version", "document_id, file_id", "document_id = ?", document);
        FilingSource.Filed filed =
                coordinator(() -> Portal.bean(MatterFiling.class).record(id, Locale.of("da")));
        assertThat(filed.attachments()).hasSize(206);
    }

    /** Writes a row 205 times more, each with the next numbers. */
    private void copy(String table, String numbers, String which, long document) {
        String columns = String.join(", ", Sql.strings("""
                select column_name from information_schema.columns where table_schema = database()
                and table_name = '%s' order by ordinal_position""".formatted(table)));
        String values = Stream.of(columns.split(", "))
                .map(column -> List.of(numbers.split(", ")).contains(column) ? "t." + column + " + n.i" : "t." + column)
                .collect(Collectors.joining(", "));
        Fresh.sql("""
                insert into %1$s (%2$s) with recursive n as (select 1 i union all select i + 1 from n where i < 205)
                select %3$s from %1$s t join n where t.%4$s""".formatted(table, columns, values, which), document);
    }

    @Test
    void documentsOnAMatterAreKeptByWhoWritesInItAndByNobodyOnceItIsClosed() {
        MatterId id = open(data(null, TODAY));
        RecordRef on = coordinator(() -> Portal.bean(Documents.class).on(id)).orElseThrow();
        RecordDocuments hanging = Portal.bean(RecordDocuments.class);
        assertThat(leader(GLOSTRUP, () -> hanging.adding(id, GLOSTRUP))).isPresent();
        assertThat(fresh.as(Role.DIRECTOR, GLOSTRUP, null, () -> hanging.adding(id, GLOSTRUP)))
                .isPresent();
        assertThat(leader(GLOSTRUP, () -> hanging.adding(id, ALBERTSLUND))).isEmpty();
        assertThat(leader(GLOSTRUP, () -> hanging.adding(id, null))).isEmpty();
        assertThat(fresh.as(Role.READER, GLOSTRUP, null, () -> hanging.adding(id, GLOSTRUP)))
                .isEmpty();
        DocumentData own = new DocumentData("Dagsorden", DocumentType.OTHER, Audience.ALL, null, GLOSTRUP);
        DocumentId document = fresh.as(Role.DIRECTOR, GLOSTRUP, null, () -> Portal.bean(KeepingDocuments.class)
                .add(own, on, Sample.file("a.txt", "a"), null));
        assertThat(leader(ALBERTSLUND, () -> hanging.of(id)))
                .extracting(RecordDocuments.Hanging::name, RecordDocuments.Hanging::municipality)
                .containsExactly(tuple("Dagsorden", GLOSTRUP));
        assertThatThrownBy(() -> leader(ALBERTSLUND, () -> Portal.bean(KeepingDocuments.class)
                        .add(own, on, Sample.file("a.txt", "a"), null)))
                .isInstanceOf(Forbidden.class);
        coordinator(() -> {
            conducting.close(id, matters.get(id).version());
            return true;
        });
        assertThat(leader(GLOSTRUP, () -> hanging.adding(id, GLOSTRUP))).isEmpty();
        refused(
                "document.record-closed",
                () -> coordinator(
                        () -> Portal.bean(KeepingDocuments.class).add(own, on, Sample.file("a.txt", "a"), null)));
        refused(
                "document.record-closed",
                () -> coordinator(() ->
                        Portal.bean(KeepingDocuments.class).addVersion(document, Sample.file("b.txt", "b"), null)));
        refused(
                "document.record-closed",
                () -> coordinator(() -> {
                    Portal.bean(KeepingDocuments.class).remove(document, 0);
                    return true;
                }));
        Fresh other = Fresh.collaboration(GLOSTRUP);
        assertThatThrownBy(() -> other.asCoordinator(() -> Portal.bean(KeepingDocuments.class)
                        .add(Sample.shared("x", null), on, Sample.file("a.txt", "a"), null)))
                .isInstanceOf(NotFound.class);
    }
}
