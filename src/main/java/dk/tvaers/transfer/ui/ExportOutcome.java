package dk.tvaers.transfer.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.Composite;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Paragraph;
import dk.tvaers.kernel.Now;
import dk.tvaers.kit.Dates;
import dk.tvaers.kit.Texts;
import dk.tvaers.kit.files.StoredFiles;
import dk.tvaers.kit.ui.Downloads;
import dk.tvaers.kit.ui.Notices;
import dk.tvaers.kit.ui.WorkPart;
import dk.tvaers.kit.work.LongWork;
import dk.tvaers.kit.work.Work;
import dk.tvaers.transfer.BackgroundExports;
import dk.tvaers.transfer.KeptExport;

/** One export: how far it is, and then its file. */
final class ExportOutcome extends Composite<Div> {

    private final BackgroundExports exports;
    private final StoredFiles files;
    private final Downloads downloads;
    private final Texts texts;

    /** @param ended shows the page anew, since the work has ended */
    ExportOutcome(
            BackgroundExports exports,
            LongWork work,
            Work export,
            StoredFiles files,
            Downloads downloads,
            Runnable ended,
            Texts texts) {
        this.exports = exports;
        this.files = files;
        this.downloads = downloads;
        this.texts = texts;
        getContent().setId("export-outcome");
        getContent()
                .add(
                        switch (export.phase()) {
                            case WAITING, RUNNING -> new WorkPart(work, export, texts, ended);
                            case STOPPED ->
                                Notices.warn(
                                        texts.get("export.stopped", export.title()), texts.get("export.stopped.text"));
                            case FAILED ->
                                Notices.error(
                                        texts.get("export.failed", export.title()),
                                        texts.get("export.failed.text", String.valueOf(export.failure())));
                            case DONE -> done(export);
                        });
    }

    private Component done(Work export) {
        KeptExport kept = exports.result(export);
        if (kept.tooLarge()) {
            return Notices.error(
                    texts.get("export.too-large", export.title()),
                    texts.get("export.too-large.text", files.megabytes()));
        }
        Anchor link = new Anchor(downloads.kept(() -> exports.open(export.id())), texts.get("export.fetch"));
        link.addClassNames("button", "primary");
        Paragraph fetch = new Paragraph(link);
        fetch.addClassName("beside");
        return Notices.info(
                texts.get("export.done", export.title()),
                texts.get(
                        "export.done.text",
                        kept.rows(),
                        new Dates(texts).words(Now.date(export.askedAt().plus(Work.KEPT)))),
                fetch);
    }
}
