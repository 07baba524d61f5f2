package dk.tvaers.status.ui;

import com.vaadin.flow.component.Composite;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H3;
import com.vaadin.flow.component.html.NativeButton;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Section;
import com.vaadin.flow.dom.Element;
import dk.tvaers.kernel.Invalid;
import dk.tvaers.kernel.PortalException;
import dk.tvaers.kit.FormDrafts;
import dk.tvaers.kit.Texts;
import dk.tvaers.status.Draft;
import dk.tvaers.status.MonthData;
import dk.tvaers.status.Report;
import dk.tvaers.status.ReportContent;
import dk.tvaers.status.StatusReports;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * Corrects the newest report by a new one that supersedes it. What is typed is kept until it is submitted or given up, so
 * that a page that was closed loses nothing.
 */
final class CorrectionForm extends Composite<Section> {

    private final Report corrected;
    private final Typing typing;
    private final CorrectionFields fields;
    private final StatusReports reports;
    private final FormDrafts drafts;
    private final Runnable onDone;
    private final Texts texts;
    private final Div notice = new Div();
    private final List<MonthField> refused = new ArrayList<>();

    /** @param onDone is told when the correction was submitted or given up */
    CorrectionForm(
            MonthData.Row row,
            Report corrected,
            Owners owners,
            StatusReports reports,
            FormDrafts drafts,
            MonthWords words,
            Runnable onDone) {
        this.corrected = corrected;
        this.reports = reports;
        this.drafts = drafts;
        this.onDone = onDone;
        this.texts = words.texts();
        this.typing = new Typing(
                row, new Draft(row.localProject(), ReportContent.of(corrected), 0, null, null, corrected.id()));
        Optional<MonthDraft.Row> kept = drafts.find(form(), MonthDraft.Row.class);
        kept.ifPresent(typing::restore);
        this.fields = new CorrectionFields(typing, owners, words, () -> drafts.keep(form(), typing.kept()));
        H3 title = new H3(texts.get("status.section.correct"));
        title.setId("correction");
        notice.getElement().setAttribute("role", "alert");
        if (kept.isPresent()) {
            say("info", texts.get("status.section.kept"));
        }
        NativeButton submit = new NativeButton(texts.get("status.section.correct.submit"), event -> submit());
        submit.addClassNames("button", "primary");
        NativeButton cancel = new NativeButton(texts.get("status.section.correct.cancel"), event -> done());
        cancel.addClassName("button");
        Div actions = new Div(submit, cancel);
        actions.addClassName("actions");
        getContent().addClassNames("panel", "padded", "correction");
        getContent().getElement().setAttribute("aria-labelledby", "correction");
        getContent().add(title, new Paragraph(texts.get("status.section.correct.explain")), notice, fields, actions);
    }

    void focus() {
        fields.focus();
    }

    private void submit() {
        refused.forEach(field -> field.validation().setInvalid(false));
        refused.clear();
        Map<String, MonthField> all = fields.fields();
        Optional<MonthField> unreadable = all.values().stream()
                .filter(field -> field.validation().isInvalid())
                .findFirst();
        try {
            if (unreadable.isPresent()) {
                unreadable.get().goThere();
                return;
            }
            reports.supersede(corrected.id(), typing.complete());
            done();
        } catch (Invalid invalid) {
            refuse(invalid, all);
        } catch (PortalException broken) {
            say("error", texts.get(broken));
        }
    }

    /** Says at each field why it was refused and goes to the first of them. */
    private void refuse(Invalid invalid, Map<String, MonthField> all) {
        say("error", texts.get(invalid));
        invalid.problems().forEach(problem -> {
            MonthField field = all.get(problem.field());
            String reason = texts.get(problem.reason(), problem.parameters().toArray());
            if (field == null) {
                say("error", reason);
            } else {
                field.refuse(reason);
                refused.add(field);
            }
        });
        all.entrySet().stream()
                .filter(field -> invalid.problems().stream()
                        .anyMatch(problem -> problem.field().equals(field.getKey())))
                .findFirst()
                .ifPresent(field -> field.getValue().goThere());
    }

    private void done() {
        drafts.drop(form());
        onDone.run();
    }

    private void say(String kind, String text) {
        notice.removeAll();
        notice.setClassName("notice " + kind);
        notice.getElement().appendChild(new Element("strong").setText(texts.get("status.section.notice." + kind)));
        notice.add(new Paragraph(text));
    }

    private String form() {
        return "correction/" + corrected.id();
    }
}
