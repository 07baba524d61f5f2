package dk.tvaers.people.ui;

import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.router.BeforeEnterEvent;
import com.vaadin.flow.router.BeforeEnterObserver;
import com.vaadin.flow.router.BeforeLeaveEvent;
import com.vaadin.flow.router.BeforeLeaveObserver;
import com.vaadin.flow.router.HasDynamicTitle;
import com.vaadin.flow.router.Route;
import dk.tvaers.access.CurrentContext;
import dk.tvaers.access.Needs;
import dk.tvaers.access.Right;
import dk.tvaers.collaboration.Members;
import dk.tvaers.kernel.Now;
import dk.tvaers.kit.FormDrafts;
import dk.tvaers.kit.Texts;
import dk.tvaers.kit.ui.CollaborationLayout;
import dk.tvaers.kit.ui.PageHead;
import dk.tvaers.kit.ui.Places;
import dk.tvaers.kit.ui.UnsavedChanges;
import dk.tvaers.people.Persons;
import io.micronaut.context.annotation.Prototype;
import org.jspecify.annotations.Nullable;

/** Adding a person; roles and a log-in are given on the person's page. */
@Prototype
@Route(value = PeoplePlaces.NEW_PERSON, layout = CollaborationLayout.class)
@Needs(Right.ADMINISTER_PERSONS)
final class NewPersonView extends Div implements BeforeEnterObserver, BeforeLeaveObserver, HasDynamicTitle {

    private final Persons persons;
    private final Members members;
    private final FormDrafts drafts;
    private final CurrentContext context;
    private final Texts texts = Texts.in(getLocale());
    private @Nullable PersonEditor editor;

    NewPersonView(Persons persons, Members members, FormDrafts drafts, CurrentContext context) {
        this.persons = persons;
        this.members = members;
        this.drafts = drafts;
        this.context = context;
    }

    @Override
    public String getPageTitle() {
        return texts.get("kit.title", texts.get("people.person.add"));
    }

    @Override
    public void beforeEnter(BeforeEnterEvent event) {
        String list = Places.address(context.collaboration().collaboration(), PeoplePlaces.PERSONS);
        PersonEditor shown =
                new PersonEditor(texts, persons, members.on(Now.today()), drafts, null, saved -> UI.getCurrent()
                        .navigate(saved == null ? list : list + "/" + saved));
        editor = shown;
        removeAll();
        add(new PageHead(texts.get("people.person.add")).lead(texts.get("people.person.add.lead")), shown);
        shown.focus();
    }

    @Override
    public void beforeLeave(BeforeLeaveEvent event) {
        if (editor != null && editor.isChanged()) {
            UnsavedChanges.ask(event, editor, texts, texts.get("people.draft.stays"));
        }
    }
}
