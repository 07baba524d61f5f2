package dk.tvaers.transfer.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.Composite;
import com.vaadin.flow.component.combobox.ComboBox;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.upload.Upload;
import com.vaadin.flow.server.streams.DownloadHandler;
import com.vaadin.flow.server.streams.DownloadResponse;
import com.vaadin.flow.server.streams.UploadHandler;
import dk.tvaers.kit.Texts;
import dk.tvaers.kit.importing.ImportKind;
import dk.tvaers.kit.ui.Notices;
import dk.tvaers.kit.ui.Part;
import dk.tvaers.kit.ui.PlainTable;
import dk.tvaers.transfer.ImportWords;
import dk.tvaers.transfer.Template;
import java.io.ByteArrayInputStream;
import java.nio.charset.StandardCharsets;
import org.jspecify.annotations.Nullable;

/** One kind of list: its columns, a template, and a place for the file. */
final class ImportPart extends Composite<Div> {

    static final int MOST_BYTES = 5_000_000;

    private final ImportKind kind;
    private final Texts texts;
    private final Div said = new Div();
    private final ComboBox<String> once = new ComboBox<>();

    /** Is given a file that has arrived. */
    interface Arrival {
        /** @param once what is said beside the file; null for nothing */
        void arrived(@Nullable String once, String name, byte[] file);
    }

    /** @param once what is said beside the file to begin with, for kinds that take it so */
    ImportPart(ImportKind kind, @Nullable String once, Texts texts, Arrival arrival) {
        this.kind = kind;
        this.texts = texts;
        Upload upload = new Upload(
                UploadHandler.inMemory((file, bytes) -> arrival.arrived(this.once.getValue(), file.fileName(), bytes)));
        upload.setAcceptedFileTypes(".csv", ".txt", ".xlsx");
        upload.setMaxFiles(1);
        upload.setMaxFileSize(MOST_BYTES);
        upload.setI18n(UploadTexts.in(texts));
        upload.addFileRejectedListener(refused -> {
            said.removeAll();
            said.add(Notices.error(refused.getFileName(), refused.getErrorMessage()));
        });
        getContent()
                .add(
                        new Part(texts.get("import.columns"), columns(), template()),
                        new Part(texts.get("import.file"), file(once, upload)));
    }

    private Component file(@Nullable String chosen, Upload upload) {
        Div part = new Div(upload, said);
        kind.once().ifPresent(asked -> {
            String column = new ImportWords(texts, kind).column(asked.column());
            once.setLabel(column);
            once.setHelperText(texts.get("import.once", column));
            once.setItems(asked.choices().keySet());
            once.setItemLabelGenerator(key -> asked.choices().getOrDefault(key, key));
            once.setClearButtonVisible(true);
            once.setValue(chosen != null && asked.choices().containsKey(chosen) ? chosen : null);
            Div beside = new Div(once);
            beside.addClassName("beside");
            part.addComponentAsFirst(beside);
        });
        return part;
    }

    private Component columns() {
        ImportWords words = new ImportWords(texts, kind);
        PlainTable table = new PlainTable(texts.get("import.columns"))
                .column(texts.get("import.column"))
                .column(texts.get("import.needed"))
                .column(texts.get("import.example"));
        kind.columns()
                .forEach(column -> table.row(
                        words.column(column.key()),
                        texts.get(column.needed() ? "kit.yes" : "kit.no"),
                        column.example()));
        return table;
    }

    private Component template() {
        byte[] file = Template.of(kind, texts).getBytes(StandardCharsets.UTF_8);
        Anchor link = new Anchor(
                DownloadHandler.fromInputStream(event -> new DownloadResponse(
                        new ByteArrayInputStream(file), Template.fileName(kind, texts), "text/csv", file.length)),
                texts.get("import.template"));
        link.addClassName("button");
        Paragraph below = new Paragraph(link);
        below.addClassName("beside");
        return below;
    }
}
