package dk.tvaers.kit.ui;

import com.vaadin.flow.component.Composite;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.router.BeforeLeaveEvent;
import dk.tvaers.kernel.Conflict;
import dk.tvaers.kernel.Invalid;
import dk.tvaers.kernel.PortalException;
import dk.tvaers.kernel.RuleBroken;
import dk.tvaers.kit.FormDrafts;
import dk.tvaers.kit.Texts;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;

/**
 * A form over a record. Each field stands under the name by which a service refuses it; a refusal keeps what was typed.
 * With drafts, typing survives a closed page; when somebody else saves meanwhile, it is laid on top of what is new.
 */
public final class RecordForm extends Composite<Div> {

    /** A record's facts, field by field, and their version. */
    public record Read(long version, Map<String, String> values) {}

    /** Saves, and gives what is done next: another page, as a rule. */
    public interface Save {
        Runnable save(FormValues values, long version);
    }

    private final Texts texts;
    private final FormFields fields;
    private final Div messages = new Div();
    private final Div actions = new Div();
    private @Nullable FormDrafts drafts;
    private String name = "";
    private @Nullable Supplier<Read> reload;
    private KeptForm kept = new KeptForm(0, Map.of(), Map.of());

    /** @param fields the fields, in their order */
    public RecordForm(Texts texts, FormFields fields) {
        this.texts = texts;
        this.fields = fields;
        actions.addClassName("actions");
        getContent().addClassNames("panel", "padded", "record-form");
        getContent().add(messages, fields, actions);
        fields.whenTyped(this::keep);
    }

    /** Keeps what is typed as the reader's draft under a name, e.g. {@code project/0HZ…}. */
    public RecordForm keptAs(FormDrafts store, String form) {
        this.drafts = store;
        this.name = form;
        return this;
    }

    /** Starts from what a record says; read anew when somebody else saved meanwhile. */
    public RecordForm over(Supplier<Read> record) {
        this.reload = record;
        return from(record.get());
    }

    /** Starts from values of a record that is not there yet. */
    public RecordForm from(Map<String, String> values) {
        return from(new Read(0, values));
    }

    private RecordForm from(Read read) {
        Map<String, String> seen = new LinkedHashMap<>();
        fields.names().forEach(field -> seen.put(field, read.values().getOrDefault(field, "")));
        kept = new KeptForm(read.version(), seen, seen);
        FormDrafts store = drafts;
        if (store != null) {
            store.find(name, KeptForm.class).filter(KeptForm::isChanged).ifPresent(draft -> restore(draft, seen, read));
        }
        fields.show(kept.typed());
        return this;
    }

    private void restore(KeptForm draft, Map<String, String> seen, Read read) {
        kept = draft;
        messages.add(Notices.info(texts.get("kit.form.restored.title"), texts.get("kit.form.restored")));
        UnsavedChanges.mark(this, true);
        if (draft.version() != read.version()) {
            overtaken(new Read(read.version(), seen));
        }
    }

    /**
     * The buttons below.
     *
     * @param verb on the one that saves
     * @param cancel where the other one leads; what was typed is thrown away
     */
    public RecordForm actions(String verb, Save save, String cancel) {
        return actions(verb, save, () -> getUI().ifPresent(ui -> ui.navigate(cancel)));
    }

    /** The same on a page that does not go elsewhere when it is given up. */
    public RecordForm actions(String verb, Save save, Runnable cancel) {
        Button press = button(verb, save);
        press.addThemeVariants(ButtonVariant.LUMO_PRIMARY);
        Button discard = new Button(texts.get("kit.cancel"), event -> {
            finish();
            cancel.run();
        });
        actions.add(press, discard);
        return this;
    }

    /** The one button of a form that is not what its page is for. */
    public RecordForm action(String verb, Save save) {
        actions.add(button(verb, save));
        return this;
    }

    private Button button(String verb, Save save) {
        Button press = new Button(verb, event -> save(save));
        press.setDisableOnClick(true);
        return press;
    }

    /** Asks before another page is opened while something is typed and not saved. */
    public void beforeLeaving(BeforeLeaveEvent event) {
        if (kept.isChanged()) {
            UnsavedChanges.ask(
                    event, this, texts, texts.get(drafts == null ? "kit.form.leave.lost" : "kit.form.leave"));
        }
    }

    private void keep() {
        kept = kept.with(fields.values());
        if (drafts != null) {
            drafts.keep(name, kept);
        }
        UnsavedChanges.mark(this, kept.isChanged());
    }

    private void save(Save save) {
        kept = kept.with(fields.values());
        messages.removeAll();
        fields.accept();
        try {
            Runnable next = save.save(new FormValues(kept.typed()), kept.version());
            finish();
            next.run();
        } catch (Invalid refused) {
            fields.refuse(refused);
        } catch (RuleBroken broken) {
            refuse(broken);
        } catch (Conflict somebodyElse) {
            if (reload == null) {
                refuse(somebodyElse);
            } else {
                overtaken(reload.get());
            }
        } finally {
            actions.getChildren().forEach(button -> ((Button) button).setEnabled(true));
        }
    }

    private void refuse(PortalException refused) {
        messages.add(Notices.error(texts.get("kit.form.refused"), texts.get(refused)));
    }

    private void finish() {
        if (drafts != null) {
            drafts.drop(name);
        }
        UnsavedChanges.mark(this, false);
        kept = new KeptForm(kept.version(), kept.typed(), kept.typed());
    }

    /** Somebody else saved meanwhile: what was typed stays, untouched fields take over what is new, and it says so. */
    private void overtaken(Read now) {
        messages.add(Notices.overtaken(texts, fields.differences(kept, now.values())));
        kept = kept.onTopOf(now);
        fields.show(kept.typed());
        if (drafts != null) {
            drafts.keep(name, kept);
        }
    }

    /** A link back that looks like a button, for a page that has nothing to save. */
    public static Anchor back(String address, String text) {
        Anchor link = Links.inside(address, text);
        link.addClassName("button");
        return link;
    }
}
