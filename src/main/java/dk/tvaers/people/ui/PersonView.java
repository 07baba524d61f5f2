package dk.tvaers.people.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.notification.Notification;
import com.vaadin.flow.router.BeforeEnterEvent;
import com.vaadin.flow.router.BeforeEnterObserver;
import com.vaadin.flow.router.BeforeLeaveEvent;
import com.vaadin.flow.router.BeforeLeaveObserver;
import com.vaadin.flow.router.HasDynamicTitle;
import com.vaadin.flow.router.Route;
import dk.tvaers.access.CurrentContext;
import dk.tvaers.access.Needs;
import dk.tvaers.access.Right;
import dk.tvaers.access.Target;
import dk.tvaers.collaboration.Members;
import dk.tvaers.exchange.Names;
import dk.tvaers.exchange.ProjectPeople;
import dk.tvaers.kernel.NotFound;
import dk.tvaers.kernel.Now;
import dk.tvaers.kernel.PersonId;
import dk.tvaers.kernel.ProjectId;
import dk.tvaers.kit.Dates;
import dk.tvaers.kit.FormDrafts;
import dk.tvaers.kit.Texts;
import dk.tvaers.kit.ui.CollaborationLayout;
import dk.tvaers.kit.ui.FactList;
import dk.tvaers.kit.ui.Links;
import dk.tvaers.kit.ui.Lists;
import dk.tvaers.kit.ui.PageHead;
import dk.tvaers.kit.ui.Part;
import dk.tvaers.kit.ui.Places;
import dk.tvaers.kit.ui.RecordSections;
import dk.tvaers.kit.ui.UnsavedChanges;
import dk.tvaers.people.Delegations;
import dk.tvaers.people.Invited;
import dk.tvaers.people.IssuedLink;
import dk.tvaers.people.OneTimeLinks;
import dk.tvaers.people.PersonDetails;
import dk.tvaers.people.PersonLogIn;
import dk.tvaers.people.PersonLogIns;
import dk.tvaers.people.Persons;
import dk.tvaers.people.Roles;
import io.micronaut.context.annotation.Prototype;
import java.util.Locale;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** A person: how to reach them, their roles, and what others show of them; the coordinator sees to all of it here. */
@Prototype
@Route(value = PeoplePlaces.PERSONS + "/:person", layout = CollaborationLayout.class)
@Needs(Right.SEE_PERSONS)
final class PersonView extends Div implements BeforeEnterObserver, BeforeLeaveObserver, HasDynamicTitle {

    private final Persons persons;
    private final Administration administration;
    private final Names<ProjectId> projects;
    private final RecordSections sections;
    private final Lists lists;
    private final CurrentContext context;
    private final Texts texts = Texts.in(getLocale());
    private @Nullable PersonEditor editor;
    private String title = "";

    PersonView(
            Persons persons,
            Administration administration,
            Names<ProjectId> projects,
            RecordSections sections,
            Lists lists,
            CurrentContext context) {
        this.persons = persons;
        this.administration = administration;
        this.projects = projects;
        this.sections = sections;
        this.lists = lists;
        this.context = context;
    }

    /** What only those who administer persons need. */
    @Prototype
    record Administration(
            Roles roles,
            PersonLogIns logIns,
            OneTimeLinks links,
            Delegations delegations,
            Members members,
            ProjectPeople projectPeople,
            FormDrafts drafts) {}

    @Override
    public String getPageTitle() {
        return texts.get("kit.title", title);
    }

    @Override
    public void beforeEnter(BeforeEnterEvent event) {
        show(PersonId.of(event.getRouteParameters().get("person").orElseThrow(NotFound::new)));
    }

    @Override
    public void beforeLeave(BeforeLeaveEvent event) {
        if (editor != null && editor.isChanged()) {
            UnsavedChanges.ask(event, editor, texts, texts.get("people.draft.stays"));
        }
    }

    private void show(PersonId id) {
        PersonDetails person = persons.get(id);
        boolean administers = context.actor().may(Right.ADMINISTER_PERSONS, Target.COLLABORATION);
        title = person.name();
        editor = null;
        removeAll();
        Div facts = new Div(facts(person));
        add(head(person, administers, facts), new Part(texts.get("people.facts"), facts));
        if (administers) {
            administer(person);
        } else {
            add(new Part(
                    texts.get("people.roles"),
                    new RoleTable(texts, lists, projects, person.name(), () -> persons.get(id)
                            .roles())));
        }
        add(sections.of(id));
        if (administers
                && administration
                        .drafts()
                        .find(PersonEditor.draft(id), PersonTyped.class)
                        .isPresent()) {
            edit(person, facts);
        }
    }

    private PageHead head(PersonDetails person, boolean administers, Div facts) {
        PageHead head = new PageHead(person.name()).lead(lead(person));
        if (!administers) {
            return head;
        }
        head.actions(new Button(texts.get("people.person.edit"), click -> edit(person, facts)));
        if (person.leftOn() == null) {
            Anchor leaving = Links.inside(address(person.id() + "/stopper"), texts.get("people.leaving.open"));
            leaving.addClassName("button");
            return head.actions(leaving);
        }
        return head.actions(new Button(texts.get("people.person.bring-back"), click -> {
            persons.bringBack(person.id());
            show(person.id());
            Notification.show(texts.get("people.person.brought-back", person.name()));
        }));
    }

    private String lead(PersonDetails person) {
        String words = person.title() == null ? "" : person.title();
        if (person.leftOn() == null) {
            return words;
        }
        String gone = texts.get(
                person.leftOn().isBefore(Now.today()) ? "people.person.left" : "people.person.leaves",
                new Dates(texts).words(person.leftOn()));
        return words.isEmpty() ? gone : words + " · " + gone;
    }

    private void administer(PersonDetails person) {
        add(logIn(person));
        add(new RolesPart(
                texts,
                lists,
                persons,
                administration.roles(),
                projects,
                administration.projectPeople(),
                administration.members().on(Now.today()),
                person));
        add(DelegationPart.of(texts, lists, administration.delegations(), person.id(), person.name()));
    }

    private Component logIn(PersonDetails person) {
        PersonLogIn now = administration.logIns().get(person.id());
        String key = "people.log-in." + now.state().name().toLowerCase(Locale.ROOT);
        Paragraph state = new Paragraph(texts.get(key, now.email() == null ? "" : now.email()));
        Component next =
                switch (now.state()) {
                    case OPEN ->
                        new PasswordLinkPart(
                                texts,
                                "people.link",
                                () -> Optional.of(administration.links().forPerson(person.id())));
                    case NONE, INVITED, CLOSED ->
                        person.email() == null
                                ? new Paragraph(texts.get("people.invite.email-first"))
                                : new PasswordLinkPart(texts, "people.invite", () -> invite(person.id(), state));
                };
        return new Part(texts.get("people.log-in.title"), state, next);
    }

    private Optional<IssuedLink> invite(PersonId person, Paragraph state) {
        Invited invited = administration.logIns().invite(person);
        if (invited.link() != null) {
            state.setText(texts.get("people.log-in.invited", invited.email()));
        }
        return Optional.ofNullable(invited.link());
    }

    private void edit(PersonDetails person, Div facts) {
        PersonEditor shown = new PersonEditor(
                texts, persons, administration.members().on(Now.today()), administration.drafts(), person, saved -> {
                    show(person.id());
                    if (saved != null) {
                        Notification.show(texts.get("people.saved"));
                    }
                });
        editor = shown;
        facts.removeAll();
        facts.add(shown);
        shown.focus();
    }

    private FactList facts(PersonDetails person) {
        FactList facts = new FactList();
        if (person.municipality() != null) {
            facts.fact(texts.get("people.municipality"), person.municipality().officialName());
        }
        if (person.email() != null) {
            facts.fact(texts.get("people.email"), Links.page("mailto:" + person.email(), person.email()));
        }
        if (person.phone() != null) {
            facts.fact(
                    texts.get("people.phone"),
                    Links.page("tel:" + person.phone().replaceAll("[^+0-9]", ""), person.phone()));
        }
        if (person.deputy() != null && person.deputyName() != null) {
            facts.fact(
                    texts.get("people.deputy"),
                    Links.inside(address(person.deputy().toString()), person.deputyName()));
        }
        return facts.fact(texts.get("people.log-in"), texts.get(person.logIn() ? "kit.yes" : "kit.no"));
    }

    private String address(String rest) {
        return Places.address(context.collaboration().collaboration(), PeoplePlaces.PERSONS + "/" + rest);
    }
}
