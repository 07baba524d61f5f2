package dk.tvaers.people.ui;

import com.vaadin.flow.component.Composite;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.html.Div;
import dk.tvaers.collaboration.MembershipItem;
import dk.tvaers.kernel.Conflict;
import dk.tvaers.kernel.Invalid;
import dk.tvaers.kernel.PersonId;
import dk.tvaers.kernel.RuleBroken;
import dk.tvaers.kit.FormDrafts;
import dk.tvaers.kit.Texts;
import dk.tvaers.kit.ui.UnsavedChanges;
import dk.tvaers.people.PersonAt;
import dk.tvaers.people.PersonDetails;
import dk.tvaers.people.Persons;
import java.util.List;
import java.util.function.Consumer;
import org.jspecify.annotations.Nullable;

/** Adds a person or changes one. What is typed is kept as a draft until it is saved or thrown away. */
final class PersonEditor extends Composite<Div> {

    private final Texts texts;
    private final Persons persons;
    private final FormDrafts drafts;
    private final @Nullable PersonDetails person;
    private final Consumer<@Nullable PersonId> done;
    private final Notice notice = new Notice();
    private final PersonForm form;
    private boolean changed;

    /**
     * @param person who is changed; null for somebody new
     * @param done called with the person when saved, with null when given up
     */
    PersonEditor(
            Texts texts,
            Persons persons,
            List<MembershipItem> members,
            FormDrafts drafts,
            @Nullable PersonDetails person,
            Consumer<@Nullable PersonId> done) {
        this.texts = texts;
        this.persons = persons;
        this.drafts = drafts;
        this.person = person;
        this.done = done;
        List<PersonAt> others = persons.everybody().stream()
                .filter(each -> person == null || !each.id().equals(person.id()))
                .toList();
        form = new PersonForm(texts, members, others, this::keep);
        Button save = new Button(texts.get(person == null ? "people.person.add.save" : "kit.save"), click -> save());
        save.addThemeVariants(ButtonVariant.LUMO_PRIMARY);
        Button cancel = new Button(texts.get("kit.cancel"), click -> finish(null));
        Div actions = new Div(save, cancel);
        actions.addClassName("actions");
        getContent().addClassNames("panel", "padded");
        getContent().add(notice, form, actions);
        form.show(person == null ? PersonTyped.NOTHING : PersonTyped.of(person));
        drafts.find(draft(person == null ? null : person.id()), PersonTyped.class)
                .ifPresent(this::restore);
    }

    /** The name of the draft that an editor keeps. */
    static String draft(@Nullable PersonId person) {
        return "person/" + (person == null ? "new" : person);
    }

    boolean isChanged() {
        return changed;
    }

    void focus() {
        form.focus();
    }

    private void restore(PersonTyped typed) {
        form.show(typed);
        mark(true);
        notice.info(texts.get("people.draft"), texts.get("people.draft.text"));
    }

    private void keep() {
        mark(true);
        drafts.keep(draft(person == null ? null : person.id()), form.typed());
    }

    private void save() {
        PersonTyped typed = form.typed();
        try {
            if (person == null) {
                finish(persons.add(typed.data()));
            } else {
                persons.change(person.id(), typed.data(), typed.version());
                finish(person.id());
            }
        } catch (Invalid invalid) {
            form.refuse(invalid);
        } catch (RuleBroken broken) {
            notice.error(texts.get("people.not-saved"), texts.get(broken));
        } catch (Conflict conflict) {
            overtaken(typed);
        }
    }

    private void overtaken(PersonTyped typed) {
        Button mine = new Button(texts.get("people.conflict.mine"), click -> {
            if (person != null) {
                form.show(typed.on(persons.get(person.id()).version()));
                save();
            }
        });
        Button discard = new Button(texts.get("people.draft.discard"), click -> finish(null));
        notice.error(texts.get("people.person.conflict"), texts.get("people.conflict.text"), mine, discard);
    }

    private void finish(@Nullable PersonId saved) {
        drafts.drop(draft(person == null ? null : person.id()));
        mark(false);
        done.accept(saved);
    }

    private void mark(boolean isChanged) {
        changed = isChanged;
        UnsavedChanges.mark(this, isChanged);
    }
}
