package dk.tvaers.people.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.router.BeforeEnterEvent;
import com.vaadin.flow.router.BeforeEnterObserver;
import com.vaadin.flow.router.HasDynamicTitle;
import com.vaadin.flow.router.Route;
import dk.tvaers.access.CollaborationRef;
import dk.tvaers.access.CurrentContext;
import dk.tvaers.access.Needs;
import dk.tvaers.access.Right;
import dk.tvaers.access.Target;
import dk.tvaers.collaboration.Members;
import dk.tvaers.exchange.Names;
import dk.tvaers.exchange.ProjectPeople;
import dk.tvaers.kernel.Now;
import dk.tvaers.kernel.ProjectId;
import dk.tvaers.kit.FormDrafts;
import dk.tvaers.kit.Texts;
import dk.tvaers.kit.ui.CollaborationLayout;
import dk.tvaers.kit.ui.EmptyState;
import dk.tvaers.kit.ui.Links;
import dk.tvaers.kit.ui.Lists;
import dk.tvaers.kit.ui.OpenAddress;
import dk.tvaers.kit.ui.PageHead;
import dk.tvaers.kit.ui.PageLinks;
import dk.tvaers.kit.ui.Places;
import dk.tvaers.people.Letters;
import dk.tvaers.people.PersonItem;
import dk.tvaers.people.Persons;
import io.micronaut.context.annotation.Prototype;
import java.util.ArrayList;
import java.util.List;

/** The persons of the collaboration: who works where, with which roles, and how to reach them. */
@Prototype
@Route(value = PeoplePlaces.PERSONS, layout = CollaborationLayout.class)
@Needs(Right.SEE_PERSONS)
final class PersonsView extends Div implements BeforeEnterObserver, HasDynamicTitle {

    private static final int PAGE_SIZE = 100;
    private static final int WHOLE = 5000;

    private final Persons persons;
    private final Members members;
    private final Names<ProjectId> projects;
    private final ProjectPeople projectPeople;
    private final Lists lists;
    private final CurrentContext context;
    private final Texts texts = Texts.in(getLocale());
    private final Addressees chosen = new Addressees();
    private final LetterPart letter;

    PersonsView(
            Persons persons,
            Members members,
            Names<ProjectId> projects,
            ProjectPeople projectPeople,
            Lists lists,
            Letters letters,
            FormDrafts drafts,
            CurrentContext context) {
        this.persons = persons;
        this.members = members;
        this.projects = projects;
        this.projectPeople = projectPeople;
        this.lists = lists;
        this.context = context;
        this.letter = new LetterPart(
                texts, chosen, letters, drafts, context.collaboration().collaboration());
    }

    @Override
    public String getPageTitle() {
        return texts.get("kit.title", texts.get("people.persons"));
    }

    @Override
    public void beforeEnter(BeforeEnterEvent event) {
        show(PersonsAddress.of(event.getLocation().getQueryParameters()));
    }

    private void show(PersonsAddress state) {
        String path = Places.address(context.collaboration().collaboration(), PeoplePlaces.PERSONS);
        long total = persons.count(state.filter());
        List<PersonItem> shown = state.whole()
                ? persons.list(state.filter(), WHOLE, 0)
                : persons.list(state.filter(), PAGE_SIZE, (long) state.page() * PAGE_SIZE);
        PersonsFilterBar filters = new PersonsFilterBar(
                texts, state, members.on(Now.today()), projectPeople.projects(), changed -> go(path, changed));
        removeAll();
        add(
                new PageHead(texts.get("people.persons"))
                        .lead(texts.get("people.persons.lead", total))
                        .actions(actions(path, state, total)),
                filters);
        if (shown.isEmpty()) {
            add(new EmptyState(
                    texts.get("people.persons.none"),
                    texts.get("people.persons.none.text"),
                    Links.inside(path, texts.get("people.persons.all"))));
            return;
        }
        RoleWords words = new RoleWords(
                texts,
                projects,
                shown.stream().flatMap(person -> person.roles().stream()).toList());
        add(
                new WritePart(texts, chosen, letter, total, () -> {
                    chosen.chooseAll(persons.list(state.filter(), WHOLE, 0));
                    show(state);
                }),
                letter,
                lists.table(
                                new PersonsTable(texts, path, state, chosen).columns(words),
                                part -> persons.list(state.filter(), part.size(), part.offset()))
                        .filtered(filters.words())
                        .wide()
                        .show(shown));
        if (!state.whole()) {
            add(new PageLinks(
                    texts,
                    state.page(),
                    PAGE_SIZE,
                    total,
                    page -> path + "?" + state.turned(page).parameters().getQueryString()));
        }
    }

    private static void go(String path, PersonsAddress state) {
        UI.getCurrent().navigate(path, OpenAddress.withColumns(state.parameters()));
    }

    private Component[] actions(String path, PersonsAddress state, long total) {
        List<Component> actions = new ArrayList<>();
        CollaborationRef collaboration = context.collaboration().collaboration();
        actions.add(Links.inside(Places.address(collaboration, PeoplePlaces.RIGHTS), texts.get("people.rights")));
        actions.add(new Button(texts.get("people.print"), click -> {
            if (total > PAGE_SIZE && !state.whole()) {
                go(path, state.unpaged());
            }
            UI.getCurrent().getPage().executeJs("setTimeout(() => window.print(), 400)");
        }));
        if (context.actor().may(Right.ADMINISTER_PERSONS, Target.COLLABORATION)) {
            Anchor add = Links.inside(
                    Places.address(collaboration, PeoplePlaces.NEW_PERSON), texts.get("people.person.add"));
            add.addClassNames("button", "primary");
            actions.add(add);
        }
        return actions.toArray(Component[]::new);
    }
}
