package dk.tvaers.programme.ui;

import com.vaadin.flow.component.Composite;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.html.Div;
import dk.tvaers.kernel.Conflict;
import dk.tvaers.kernel.Invalid;
import dk.tvaers.kernel.PersonId;
import dk.tvaers.kit.FormDrafts;
import dk.tvaers.kit.Texts;
import dk.tvaers.kit.ui.UnsavedChanges;
import dk.tvaers.programme.EditingLocalProject;
import dk.tvaers.programme.LocalProjectDetails;
import dk.tvaers.programme.LocalProjects;
import java.util.Map;

/** Changes a local project in place. What is typed is kept as a draft until it is saved or thrown away. */
final class LocalProjectEditor extends Composite<Div> {

    private final LocalProjectDetails local;
    private final LocalProjects locals;
    private final EditingLocalProject editing;
    private final FormDrafts drafts;
    private final Texts texts;
    private final Map<PersonId, String> names;
    private final Runnable done;
    private final Div messages = new Div();
    private final LocalProjectForm form;
    private Draft draft;

    LocalProjectEditor(
            LocalProjectDetails local,
            LocalProjects locals,
            EditingLocalProject editing,
            FormDrafts drafts,
            Texts texts,
            Map<PersonId, String> names,
            Runnable done) {
        this.local = local;
        this.locals = locals;
        this.editing = editing;
        this.drafts = drafts;
        this.texts = texts;
        this.names = names;
        this.done = done;
        form = new LocalProjectForm(texts, names, this::keep);
        draft = drafts.find(Draft.form(local.id()), Draft.class).orElseGet(() -> Draft.start(local));
        Button save = new Button(texts.get("kit.save"), press -> save());
        save.addThemeVariants(ButtonVariant.LUMO_PRIMARY);
        Button cancel = new Button(texts.get("programme.edit.discard"), press -> discard());
        Div actions = new Div(save, cancel);
        actions.addClassName("actions");
        getContent().addClassNames("panel", "padded");
        getContent().add(messages, form, actions);
        form.show(draft.typed());
        if (draft.isChanged()) {
            UnsavedChanges.mark(this, true);
            messages.add(
                    Notices.info(texts.get("programme.edit.restored.title"), texts.get("programme.edit.restored")));
        }
        if (draft.version() != local.version()) {
            overtaken(local);
        }
    }

    boolean isChanged() {
        return draft.isChanged();
    }

    void focus() {
        form.focus();
    }

    private void keep() {
        draft = draft.with(form.typed());
        drafts.keep(Draft.form(local.id()), draft);
        UnsavedChanges.mark(this, draft.isChanged());
    }

    private void save() {
        draft = draft.with(form.typed());
        try {
            editing.edit(local.id(), draft.version(), draft.typed().data());
            finish();
        } catch (Invalid refused) {
            form.refuse(refused);
        } catch (Conflict somebodyElse) {
            overtaken(locals.get(local.id()));
        }
    }

    private void discard() {
        finish();
    }

    private void finish() {
        drafts.drop(Draft.form(local.id()));
        UnsavedChanges.mark(this, false);
        draft = draft.with(draft.seen());
        done.run();
    }

    /** Somebody else saved meanwhile: what was typed stays, untouched fields take over what is new, and it says so. */
    private void overtaken(LocalProjectDetails now) {
        FactWords words = new FactWords(texts, names);
        messages.removeAll();
        messages.add(
                Notices.overtaken(texts, words.between(draft.seen(), Typed.of(now.data())), words.all(draft.typed())));
        draft = draft.onTopOf(now);
        form.show(draft.typed());
        drafts.keep(Draft.form(local.id()), draft);
    }
}
