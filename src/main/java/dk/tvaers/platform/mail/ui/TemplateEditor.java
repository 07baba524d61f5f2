package dk.tvaers.platform.mail.ui;

import com.vaadin.flow.component.Composite;
import com.vaadin.flow.component.HasValidation;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.confirmdialog.ConfirmDialog;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Pre;
import com.vaadin.flow.component.textfield.TextArea;
import com.vaadin.flow.component.textfield.TextField;
import com.vaadin.flow.data.value.ValueChangeMode;
import dk.tvaers.kernel.Conflict;
import dk.tvaers.kernel.Invalid;
import dk.tvaers.kit.Texts;
import dk.tvaers.kit.mail.Wording;
import dk.tvaers.kit.ui.FactList;
import dk.tvaers.kit.ui.Part;
import dk.tvaers.kit.ui.UnsavedChanges;
import dk.tvaers.platform.mail.MailTemplates;
import dk.tvaers.platform.mail.TemplateItem;

/** One text to change, beside what a mail with it looks like. */
final class TemplateEditor extends Composite<Div> {

    private static final int PREVIEW_AFTER_MILLIS = 400;

    private final Texts texts;
    private final MailTemplates templates;
    private final Said said = new Said();
    private final TextField subject = new TextField();
    private final TextArea text = new TextArea();
    private final Pre preview = new Pre();
    private final Button reset;
    private TemplateItem saved;
    private boolean changed;
    private boolean filling;

    TemplateEditor(Texts texts, MailTemplates templates, TemplateItem template) {
        this.texts = texts;
        this.templates = templates;
        this.saved = template;
        this.reset = new Button(texts.get("mail.template.reset"), click -> askToReset());
        subject.setLabel(texts.get("mail.template.subject"));
        text.setLabel(texts.get("mail.template.text"));
        text.setWidthFull();
        subject.setWidthFull();
        subject.setRequiredIndicatorVisible(true);
        text.setRequiredIndicatorVisible(true);
        subject.addValueChangeListener(change -> typed());
        text.addValueChangeListener(change -> typed());
        subject.setValueChangeMode(ValueChangeMode.LAZY);
        subject.setValueChangeTimeout(PREVIEW_AFTER_MILLIS);
        text.setValueChangeMode(ValueChangeMode.LAZY);
        text.setValueChangeTimeout(PREVIEW_AFTER_MILLIS);
        preview.addClassName("mail-preview");
        Button save = new Button(texts.get("mail.template.save"), click -> save(saved.version()));
        save.addThemeVariants(ButtonVariant.LUMO_PRIMARY);
        Div buttons = new Div(save, reset);
        buttons.addClassName("actions");
        FactList placeholders = new FactList();
        templates.examples(template).forEach((name, example) -> placeholders.fact("[" + name + "]", example));
        getContent().addClassName("mail-editor");
        getContent()
                .add(
                        said,
                        subject,
                        text,
                        buttons,
                        new Part(
                                texts.get("mail.template.preview"),
                                preview,
                                new Paragraph(texts.get("mail.template.placeholders")),
                                placeholders));
        fill(template);
    }

    boolean isChanged() {
        return changed;
    }

    private void fill(TemplateItem template) {
        saved = template;
        filling = true;
        subject.setValue(template.wording().subject());
        text.setValue(template.wording().text());
        filling = false;
        subject.setInvalid(false);
        text.setInvalid(false);
        reset.setVisible(template.own());
        mark(false);
        show();
    }

    private void typed() {
        if (!filling) {
            mark(true);
            show();
        }
    }

    private void show() {
        Wording shown = templates.preview(saved, typedWording());
        preview.setText(shown.subject() + "\n\n" + shown.text());
    }

    private Wording typedWording() {
        return new Wording(subject.getValue(), text.getValue());
    }

    private void save(long version) {
        subject.setInvalid(false);
        text.setInvalid(false);
        said.clear();
        try {
            fill(templates.save(saved.kind().name(), saved.language(), typedWording(), version));
            said.info(texts.get("mail.template.saved"), "");
        } catch (Invalid invalid) {
            invalid.problems().forEach(this::show);
        } catch (Conflict conflict) {
            conflict();
        }
    }

    private void show(Invalid.Problem problem) {
        HasValidation field = problem.field().equals("subject") ? subject : text;
        field.setErrorMessage(texts.get(problem.reason(), problem.parameters().toArray()));
        field.setInvalid(true);
    }

    private void askToReset() {
        ConfirmDialog dialog = new ConfirmDialog();
        dialog.setHeader(texts.get("mail.template.reset"));
        dialog.setText(texts.get("mail.template.reset.ask"));
        dialog.setCancelable(true);
        dialog.setCancelText(texts.get("kit.cancel"));
        dialog.setConfirmText(texts.get("mail.template.reset.confirm"));
        dialog.addConfirmListener(yes -> reset());
        dialog.open();
    }

    private void reset() {
        try {
            fill(templates.reset(saved.kind().name(), saved.language(), saved.version()));
            said.info(texts.get("mail.template.was-reset"), "");
        } catch (Conflict conflict) {
            conflict();
        }
    }

    private void conflict() {
        said.error(
                texts.get("mail.template.conflict"),
                texts.get("mail.template.conflict.text"),
                new Button(
                        texts.get("mail.template.conflict.mine"),
                        click -> save(templates
                                .get(saved.kind().name(), saved.language())
                                .version())));
    }

    private void mark(boolean isChanged) {
        changed = isChanged;
        UnsavedChanges.mark(this, isChanged);
    }
}
