package dk.tvaers.programme.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.html.Div;
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
import dk.tvaers.kernel.LocalProjectId;
import dk.tvaers.kernel.PersonId;
import dk.tvaers.kit.Dates;
import dk.tvaers.kit.FormDrafts;
import dk.tvaers.kit.Texts;
import dk.tvaers.kit.ui.CollaborationLayout;
import dk.tvaers.kit.ui.FactList;
import dk.tvaers.kit.ui.Links;
import dk.tvaers.kit.ui.PageHead;
import dk.tvaers.kit.ui.Part;
import dk.tvaers.kit.ui.RecordSections;
import dk.tvaers.kit.ui.UnsavedChanges;
import dk.tvaers.programme.EditingLocalProject;
import dk.tvaers.programme.LocalProjectDetails;
import dk.tvaers.programme.LocalProjects;
import io.micronaut.context.annotation.Prototype;
import java.util.LinkedHashMap;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** A local project: its facts, which who may changes in place, what others show of it, and its participation over time. */
@Prototype
@Route(value = ProjectAddresses.LOCAL_PROJECT, layout = CollaborationLayout.class)
@Needs(Right.SEE_COLLABORATION)
final class LocalProjectView extends Div implements BeforeEnterObserver, BeforeLeaveObserver, HasDynamicTitle {

    private final LocalProjects locals;
    private final EditingLocalProject editing;
    private final FormDrafts drafts;
    private final RecordSections sections;
    private final CurrentContext context;
    private @Nullable LocalProjectEditor editor;
    private String title = "";

    LocalProjectView(
            LocalProjects locals,
            EditingLocalProject editing,
            FormDrafts drafts,
            RecordSections sections,
            CurrentContext context) {
        this.locals = locals;
        this.editing = editing;
        this.drafts = drafts;
        this.sections = sections;
        this.context = context;
    }

    @Override
    public String getPageTitle() {
        return texts().get("kit.title", title);
    }

    @Override
    public void beforeEnter(BeforeEnterEvent event) {
        show(ProjectAddresses.localProject(event), false);
    }

    @Override
    public void beforeLeave(BeforeLeaveEvent event) {
        if (editor != null && editor.isChanged()) {
            UnsavedChanges.ask(event, this, texts(), texts().get("programme.edit.leave"));
        }
    }

    private void show(LocalProjectId id, boolean saved) {
        LocalProjectDetails local = locals.get(id);
        title = texts().get("programme.local.title", local.projectName(), local.shortName());
        Button edit = new Button(texts().get("programme.edit"));
        Div place = new Div(facts(local));
        edit.setVisible(locals.mayEdit(local));
        edit.addClickListener(press -> edit(local, place, edit));
        removeAll();
        editor = null;
        add(new PageHead(title).lead(lead(local)).actions(edit), new Part(texts().get("programme.facts"), place));
        sections.of(id).forEach(this::add);
        add(new Part(
                texts().get("programme.participation.history"),
                new ParticipationTimeline(texts(), locals.participation(id))));
        if (locals.mayEdit(local) && drafts.find(Draft.form(id), Draft.class).isPresent()) {
            edit(local, place, edit);
        }
        if (saved) {
            edit.focus();
        }
    }

    private void edit(LocalProjectDetails local, Div place, Button edit) {
        edit.setVisible(false);
        editor = new LocalProjectEditor(local, locals, editing, drafts, texts(), names(local), () -> {
            show(local.id(), true);
            Notification.show(texts().get("programme.edit.done"));
        });
        place.removeAll();
        place.add(editor);
        editor.focus();
    }

    /** Those who may be named, and those who are named now wherever they belong by now. */
    private Map<PersonId, String> names(LocalProjectDetails local) {
        Map<PersonId, String> names = new LinkedHashMap<>();
        locals.responsible(local.code()).forEach(person -> names.put(person.id(), person.name()));
        add(names, local.ownerId(), local.ownerName());
        add(names, local.leaderId(), local.leaderName());
        add(names, local.deputyId(), local.deputyName());
        return names;
    }

    private static void add(Map<PersonId, String> names, @Nullable PersonId id, @Nullable String name) {
        if (id != null && name != null) {
            names.putIfAbsent(id, name);
        }
    }

    private String lead(LocalProjectDetails local) {
        return texts().get(
                        "programme.local.lead",
                        texts().word("programme.participation", local.participation()),
                        new Dates(texts()).words(local.participationOn()));
    }

    private Component facts(LocalProjectDetails local) {
        ProjectAddresses addresses =
                new ProjectAddresses(context.collaboration().collaboration());
        FactList facts = new FactList()
                .fact(
                        texts().get("programme.project"),
                        Links.inside(addresses.project(local.projectId()), local.projectFullName()))
                .fact(texts().get("programme.municipality"), local.officialName());
        Map<PersonId, String> named = new LinkedHashMap<>();
        add(named, local.ownerId(), local.ownerName());
        add(named, local.leaderId(), local.leaderName());
        add(named, local.deputyId(), local.deputyName());
        new FactWords(texts(), named).all(Typed.of(local.data())).forEach(facts::fact);
        Div panel = new Div(facts);
        panel.addClassNames("panel", "padded");
        return panel;
    }

    private Texts texts() {
        return Texts.in(getLocale());
    }
}
