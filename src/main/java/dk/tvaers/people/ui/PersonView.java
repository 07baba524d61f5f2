package dk.tvaers.people.ui;

import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.router.BeforeEnterEvent;
import com.vaadin.flow.router.BeforeEnterObserver;
import com.vaadin.flow.router.HasDynamicTitle;
import com.vaadin.flow.router.Route;
import dk.tvaers.access.CurrentContext;
import dk.tvaers.access.Needs;
import dk.tvaers.access.Right;
import dk.tvaers.access.Target;
import dk.tvaers.exchange.Names;
import dk.tvaers.kernel.NotFound;
import dk.tvaers.kernel.PersonId;
import dk.tvaers.kernel.ProjectId;
import dk.tvaers.kit.Texts;
import dk.tvaers.kit.ui.CollaborationLayout;
import dk.tvaers.kit.ui.FactList;
import dk.tvaers.kit.ui.Links;
import dk.tvaers.kit.ui.PageHead;
import dk.tvaers.kit.ui.Part;
import dk.tvaers.kit.ui.Places;
import dk.tvaers.kit.ui.RecordSections;
import dk.tvaers.people.OneTimeLinks;
import dk.tvaers.people.PersonDetails;
import dk.tvaers.people.Persons;
import io.micronaut.context.annotation.Prototype;

/** A person: how to reach them, their roles, and what they are responsible for. */
@Prototype
@Route(value = PeoplePlaces.PERSONS + "/:person", layout = CollaborationLayout.class)
@Needs(Right.SEE_PERSONS)
final class PersonView extends Div implements BeforeEnterObserver, HasDynamicTitle {

    private final Persons persons;
    private final OneTimeLinks links;
    private final Names<ProjectId> projects;
    private final RecordSections sections;
    private final CurrentContext context;
    private final Texts texts = Texts.in(getLocale());
    private String title = "";

    PersonView(
            Persons persons,
            OneTimeLinks links,
            Names<ProjectId> projects,
            RecordSections sections,
            CurrentContext context) {
        this.persons = persons;
        this.links = links;
        this.projects = projects;
        this.sections = sections;
        this.context = context;
    }

    @Override
    public String getPageTitle() {
        return texts.get("kit.title", title);
    }

    @Override
    public void beforeEnter(BeforeEnterEvent event) {
        PersonId id = PersonId.of(event.getRouteParameters().get("person").orElseThrow(NotFound::new));
        PersonDetails person = persons.get(id);
        title = person.name();
        removeAll();
        add(
                new PageHead(person.name()).lead(person.title() == null ? "" : person.title()),
                new Part(texts.get("people.facts"), facts(person)),
                new Part(texts.get("people.roles"), new RoleTable(texts, projects, person.roles())));
        add(sections.of(id));
        if (person.logIn() && context.actor().may(Right.MAKE_PASSWORD_LINK, Target.COLLABORATION)) {
            add(new PasswordLinkPart(texts, links, id));
        }
    }

    private FactList facts(PersonDetails person) {
        FactList facts = new FactList();
        if (person.municipality() != null) {
            facts.fact(texts.get("people.municipality"), person.municipality().officialName());
        }
        if (person.email() != null) {
            facts.fact(texts.get("people.email"), outward("mailto:" + person.email(), person.email()));
        }
        if (person.phone() != null) {
            facts.fact(
                    texts.get("people.phone"),
                    outward("tel:" + person.phone().replaceAll("[^+0-9]", ""), person.phone()));
        }
        if (person.deputy() != null && person.deputyName() != null) {
            facts.fact(
                    texts.get("people.deputy"),
                    Links.inside(
                            Places.address(
                                    context.collaboration().collaboration(),
                                    PeoplePlaces.PERSONS + "/" + person.deputy()),
                            person.deputyName()));
        }
        return facts.fact(texts.get("people.log-in"), texts.get(person.logIn() ? "kit.yes" : "kit.no"));
    }

    private static Anchor outward(String address, String text) {
        return Links.page(address, text);
    }
}
