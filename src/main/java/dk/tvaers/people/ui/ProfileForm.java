package dk.tvaers.people.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.Composite;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.textfield.Autocomplete;
import com.vaadin.flow.component.textfield.TextField;
import dk.tvaers.kernel.Conflict;
import dk.tvaers.kernel.Invalid;
import dk.tvaers.kit.FormDrafts;
import dk.tvaers.kit.Texts;
import dk.tvaers.kit.ui.UnsavedChanges;
import dk.tvaers.people.OwnProfile;
import dk.tvaers.people.PersonDetails;
import dk.tvaers.people.ProfileData;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** Name, title and phone. What is typed is kept as a draft until it is saved or discarded. */
final class ProfileForm extends Composite<Div> {

    private final Texts texts;
    private final OwnProfile profile;
    private final FormDrafts drafts;
    private final Notice notice = new Notice();
    private final TextField name = new TextField();
    private final TextField title = new TextField();
    private final TextField phone = new TextField();
    private final FieldProblems problems;
    private long version;
    private boolean changed;
    private boolean filling;

    ProfileForm(Texts texts, OwnProfile profile, FormDrafts drafts) {
        this.texts = texts;
        this.profile = profile;
        this.drafts = drafts;
        this.problems = new FieldProblems(texts, Map.of("name", name, "title", title, "phone", phone));
        field(name, "people.name", Autocomplete.NAME);
        field(title, "people.title", Autocomplete.ORGANIZATION_TITLE);
        field(phone, "people.phone", Autocomplete.TEL);
        name.setRequiredIndicatorVisible(true);
        Div fields = new Div(name, title, phone);
        fields.addClassName("form-grid");
        getContent().add(notice, new SubmitForm(texts.get("people.profile.save"), this::save, fields));
        PersonDetails saved = profile.get();
        fill(saved);
        drafts.find(ProfileDraft.FORM, ProfileDraft.class).ifPresent(this::restore);
    }

    boolean isChanged() {
        return changed;
    }

    /** Forgets what was typed. */
    void discard() {
        drafts.drop(ProfileDraft.FORM);
        fill(profile.get());
        notice.clear();
    }

    private void field(TextField field, String key, Autocomplete autocomplete) {
        field.setLabel(texts.get(key));
        field.setAutocomplete(autocomplete);
        field.addValueChangeListener(change -> {
            if (!filling) {
                mark(true);
                drafts.keep(
                        ProfileDraft.FORM,
                        new ProfileDraft(name.getValue(), title.getValue(), phone.getValue(), version));
            }
        });
    }

    private void fill(PersonDetails person) {
        version = person.version();
        put(person.name(), person.title(), person.phone());
        mark(false);
    }

    private void restore(ProfileDraft draft) {
        version = draft.version();
        put(draft.name(), draft.title(), draft.phone());
        mark(true);
        notice.info(texts.get("people.draft"), texts.get("people.draft.text"), discardButton());
    }

    private void put(String newName, @Nullable String newTitle, @Nullable String newPhone) {
        filling = true;
        name.setValue(newName);
        title.setValue(newTitle == null ? "" : newTitle);
        phone.setValue(newPhone == null ? "" : newPhone);
        filling = false;
        problems.clear();
    }

    private void save() {
        try {
            profile.change(new ProfileData(name.getValue(), title.getValue(), phone.getValue()), version);
            drafts.drop(ProfileDraft.FORM);
            fill(profile.get());
            notice.info(texts.get("people.saved"), "");
        } catch (Invalid invalid) {
            problems.show(invalid);
        } catch (Conflict conflict) {
            notice.error(texts.get("people.conflict"), texts.get("people.conflict.text"), conflictButtons());
        }
    }

    private Component[] conflictButtons() {
        Button mine = new Button(texts.get("people.conflict.mine"), click -> {
            version = profile.get().version();
            save();
        });
        return List.of(mine, discardButton()).toArray(Component[]::new);
    }

    private Button discardButton() {
        return new Button(texts.get("people.draft.discard"), click -> discard());
    }

    private void mark(boolean isChanged) {
        changed = isChanged;
        UnsavedChanges.mark(this, isChanged);
    }
}
