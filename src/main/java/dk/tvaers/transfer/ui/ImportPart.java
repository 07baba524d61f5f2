package dk.tvaers.transfer.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.Composite;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.upload.Upload;
import com.vaadin.flow.server.streams.DownloadHandler;
import com.vaadin.flow.server.streams.DownloadResponse;
import com.vaadin.flow.server.streams.UploadHandler;
import dk.tvaers.kernel.Invalid;
import dk.tvaers.kit.Texts;
import dk.tvaers.kit.importing.ImportKind;
import dk.tvaers.kit.ui.Part;
import dk.tvaers.kit.ui.PlainTable;
import dk.tvaers.transfer.ImportResult;
import dk.tvaers.transfer.ImportWords;
import dk.tvaers.transfer.Imports;
import dk.tvaers.transfer.Template;
import java.io.ByteArrayInputStream;
import java.nio.charset.StandardCharsets;

/** One kind of list: its columns, a template, a place for the file, and what the file would do. */
final class ImportPart extends Composite<Div> {

    static final int MOST_BYTES = 5_000_000;

    private final Imports imports;
    private final ImportKind kind;
    private final Texts texts;
    private final Div outcome = new Div();

    ImportPart(Imports imports, ImportKind kind, Texts texts) {
        this.imports = imports;
        this.kind = kind;
        this.texts = texts;
        outcome.setId("import-outcome");
        outcome.getElement().setAttribute("aria-live", "polite");
        Upload upload = new Upload(UploadHandler.inMemory((file, bytes) -> preview(file.fileName(), bytes)));
        upload.setAcceptedFileTypes(".csv", ".txt", ".xlsx");
        upload.setMaxFiles(1);
        upload.setMaxFileSize(MOST_BYTES);
        upload.setI18n(UploadTexts.in(texts));
        upload.addFileRejectedListener(refused -> say(texts.get("import.file-refused")));
        getContent()
                .add(
                        new Part(texts.get("import.columns"), columns(), template()),
                        new Part(texts.get("import.file"), upload),
                        outcome);
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

    private void preview(String name, byte[] file) {
        try {
            ImportResult result = imports.preview(kind.key(), file);
            show(name, result);
            if (result.isReady()) {
                outcome.addComponentAtIndex(1, button(result, file));
            }
        } catch (Invalid refused) {
            refuse(refused);
        }
    }

    private Component button(ImportResult result, byte[] file) {
        long rows = result.rows().size() - result.count(ImportKind.Act.UNCHANGED);
        Button button = new Button(texts.get("import.apply", rows));
        button.addThemeVariants(ButtonVariant.LUMO_PRIMARY);
        button.setDisableOnClick(true);
        button.addClickListener(click -> {
            try {
                show(texts.get("import.applied"), imports.apply(kind.key(), file));
            } catch (Invalid refused) {
                refuse(refused);
            }
        });
        Div actions = new Div(button);
        actions.addClassName("beside");
        return actions;
    }

    private void show(String title, ImportResult result) {
        ImportWords words = new ImportWords(texts, kind);
        outcome.removeAll();
        Div notice = new Div();
        notice.addClassNames("notice", result.problems().isEmpty() ? "info" : "error");
        notice.add(new Span(String.join(" ", words.summary(result))));
        outcome.add(new Part(title, notice));
        outcome.add(result.problems().isEmpty() ? rows(result, words) : problems(result, words));
    }

    private Component rows(ImportResult result, ImportWords words) {
        PlainTable table = new PlainTable(texts.get("import.rows"))
                .column(texts.get("import.row"))
                .column(texts.get("import.act"))
                .column(texts.get("import.subject"))
                .column(texts.get("import.changed"));
        result.rows()
                .forEach(row ->
                        table.row(String.valueOf(row.line()), words.act(row.act()), row.subject(), words.changed(row)));
        return table;
    }

    private Component problems(ImportResult result, ImportWords words) {
        PlainTable table = new PlainTable(texts.get("import.problems"))
                .column(texts.get("import.row"))
                .column(texts.get("import.column"))
                .column(texts.get("import.reason"));
        result.problems()
                .forEach(problem -> table.row(
                        String.valueOf(problem.line()),
                        problem.column() == null ? "" : words.column(problem.column()),
                        words.reason(problem)));
        return table;
    }

    private void refuse(Invalid refused) {
        say(String.join(
                " ",
                refused.problems().stream()
                        .map(problem ->
                                texts.get(problem.reason(), problem.parameters().toArray()))
                        .toList()));
    }

    private void say(String sentence) {
        outcome.removeAll();
        Div notice = new Div(new Span(sentence));
        notice.addClassNames("notice", "error");
        outcome.add(notice);
    }
}
