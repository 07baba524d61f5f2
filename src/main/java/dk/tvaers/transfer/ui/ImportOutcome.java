package dk.tvaers.transfer.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.Composite;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.html.Div;
import dk.tvaers.kit.Texts;
import dk.tvaers.kit.importing.ImportKind;
import dk.tvaers.kit.ui.Notices;
import dk.tvaers.kit.ui.Part;
import dk.tvaers.kit.ui.PlainTable;
import dk.tvaers.kit.ui.WorkPart;
import dk.tvaers.kit.work.LongWork;
import dk.tvaers.kit.work.Work;
import dk.tvaers.kit.work.WorkId;
import dk.tvaers.transfer.BackgroundImports;
import dk.tvaers.transfer.ImportResult;
import dk.tvaers.transfer.ImportWords;
import dk.tvaers.transfer.KeptImport;
import java.util.function.Consumer;

/** One file: how far it is, and then what it would do or did. */
final class ImportOutcome extends Composite<Div> {

    /** Of a long file so many rows are shown; all of them are done. */
    private static final int SHOWN = 500;

    private final BackgroundImports imports;
    private final LongWork work;
    private final WorkId id;
    private final ImportKind kind;
    private final Consumer<WorkId> opening;
    private final Runnable ended;
    private final Texts texts;
    private final ImportWords words;

    /**
     * @param opening shows another piece of work, as the one that does what this file would do
     * @param ended shows the page anew, since the work on this file has ended
     */
    ImportOutcome(
            BackgroundImports imports,
            LongWork work,
            WorkId id,
            ImportKind kind,
            Consumer<WorkId> opening,
            Runnable ended,
            Texts texts) {
        this.imports = imports;
        this.work = work;
        this.id = id;
        this.kind = kind;
        this.opening = opening;
        this.ended = ended;
        this.texts = texts;
        this.words = new ImportWords(texts, kind);
        getContent().setId("import-outcome");
        show();
    }

    private void show() {
        Work file = work.get(id);
        getContent().removeAll();
        switch (file.phase()) {
            case WAITING, RUNNING -> getContent().add(new WorkPart(work, file, texts, ended));
            case STOPPED ->
                getContent().add(Notices.warn(texts.get("import.stopped", file.title()), texts.get("import.nothing")));
            case FAILED ->
                getContent()
                        .add(Notices.error(
                                texts.get("import.failed", file.title()),
                                texts.get("import.failed.text", String.valueOf(file.failure()))));
            case DONE -> show(file.title(), imports.result(file));
        }
    }

    private void show(String name, KeptImport kept) {
        ImportResult result = kept.result();
        if (result == null) {
            String why =
                    String.join(" ", kept.refused().stream().map(words::reason).toList());
            getContent().add(Notices.error(texts.get("import.not-read", name), why));
            return;
        }
        String summary = String.join(" ", words.summary(result));
        if (!result.problems().isEmpty()) {
            getContent().add(new Part(name, Notices.error(texts.get("import.not-taken"), summary), problems(result)));
        } else if (result.applied()) {
            getContent().add(new Part(name, Notices.info(texts.get("import.applied"), summary), rows(result)));
        } else if (result.isReady()) {
            getContent()
                    .add(new Part(
                            name, Notices.info(texts.get("import.shown"), summary), button(result), rows(result)));
        } else {
            getContent().add(new Part(name, Notices.info(texts.get("import.nothing-new"), summary), rows(result)));
        }
    }

    private Component button(ImportResult result) {
        long changing = result.rows().size() - result.count(ImportKind.Act.UNCHANGED);
        Button button = new Button(texts.get("import.apply", changing));
        button.addThemeVariants(ButtonVariant.LUMO_PRIMARY);
        button.setDisableOnClick(true);
        button.addClickListener(click -> opening.accept(imports.apply(id)));
        Div actions = new Div(button);
        actions.addClassName("beside");
        return actions;
    }

    private Component rows(ImportResult result) {
        PlainTable table = new PlainTable(texts.get("import.rows"))
                .column(texts.get("import.row"))
                .column(texts.get("import.act"))
                .column(texts.get("import.subject"))
                .column(texts.get("import.changed"));
        result.rows().stream()
                .limit(SHOWN)
                .forEach(row -> table.row(line(row), words.act(row.act()), row.subject(), words.changed(row)));
        return rest(table, result.rows().size());
    }

    private static String line(ImportResult.Row row) {
        Integer line = row.line();
        return line == null ? "" : line.toString();
    }

    private Component problems(ImportResult result) {
        PlainTable table = new PlainTable(texts.get("import.problems"))
                .column(texts.get("import.row"))
                .column(texts.get("import.column"))
                .column(texts.get("import.reason"));
        result.problems().stream()
                .limit(SHOWN)
                .forEach(problem -> table.row(
                        String.valueOf(problem.line()),
                        problem.column() == null ? "" : words.column(problem.column()),
                        words.reason(problem)));
        return rest(table, result.problems().size());
    }

    private Component rest(PlainTable table, int all) {
        Div shown = new Div(table);
        if (all > SHOWN) {
            shown.add(Notices.info(texts.get("import.rest", SHOWN, all), ""));
        }
        return shown;
    }
}
