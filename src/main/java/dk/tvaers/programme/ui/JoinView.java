package dk.tvaers.programme.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.UnorderedList;
import com.vaadin.flow.router.BeforeEnterEvent;
import com.vaadin.flow.router.Route;
import dk.tvaers.access.CurrentContext;
import dk.tvaers.access.Needs;
import dk.tvaers.access.Right;
import dk.tvaers.collaboration.Members;
import dk.tvaers.kernel.MunicipalityCode;
import dk.tvaers.kernel.Now;
import dk.tvaers.kit.ui.CollaborationLayout;
import dk.tvaers.kit.ui.FormFields;
import dk.tvaers.kit.ui.FormValues;
import dk.tvaers.kit.ui.FormView;
import dk.tvaers.kit.ui.Links;
import dk.tvaers.kit.ui.Notices;
import dk.tvaers.kit.ui.RecordForm;
import dk.tvaers.programme.JoiningProject;
import dk.tvaers.programme.LocalProjectItem;
import dk.tvaers.programme.LocalProjects;
import dk.tvaers.programme.Participation;
import dk.tvaers.programme.ProjectDetails;
import dk.tvaers.programme.Projects;
import io.micronaut.context.annotation.Prototype;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;

/** The coordinator adds a project to several municipalities at once. */
@Prototype
@Route(value = ProjectAddresses.JOIN_PROJECT, layout = CollaborationLayout.class)
@Needs(Right.ADMINISTER_PROGRAMMES)
final class JoinView extends FormView {

    private final Projects projects;
    private final LocalProjects locals;
    private final JoiningProject joining;
    private final Members members;
    private final CurrentContext context;

    JoinView(Projects projects, LocalProjects locals, JoiningProject joining, Members members, CurrentContext context) {
        this.projects = projects;
        this.locals = locals;
        this.joining = joining;
        this.members = members;
        this.context = context;
    }

    @Override
    public void beforeEnter(BeforeEnterEvent event) {
        ProjectDetails project = projects.get(ProjectAddresses.project(event));
        String title = texts().get("programme.join.title", project.shortName());
        String back = addresses().project(project.id());
        Component away = RecordForm.back(back, texts().get("programme.join.back"));
        Map<String, String> all = new LinkedHashMap<>();
        members.on(Now.today()).forEach(member -> all.put(member.code().value(), member.shortName()));
        List<LocalProjectItem> there = locals.list(null, project.id());
        Map<String, String> open = new LinkedHashMap<>(all);
        there.forEach(local -> open.remove(local.code().value()));
        Component known = new Paragraph(
                there.isEmpty()
                        ? texts().get("programme.join.none-there")
                        : texts().get("programme.join.there", names(there)));
        if (!project.activeOn(Now.today())) {
            show(title, texts().get("programme.rule.deactivated", project.shortName()), null, away);
        } else if (open.isEmpty()) {
            show(title, texts().get("programme.join.all-there"), null, away);
        } else {
            show(title, texts().get("programme.join.lead"), form(project, open, all, back), known);
        }
    }

    private static String names(List<LocalProjectItem> there) {
        return there.stream().map(LocalProjectItem::shortName).collect(Collectors.joining(", "));
    }

    private RecordForm form(ProjectDetails project, Map<String, String> open, Map<String, String> all, String back) {
        Map<String, String> states = new LinkedHashMap<>();
        for (Participation state : Participation.values()) {
            states.put(state.name(), texts().word("programme.participation", state));
        }
        FormFields fields = new FormFields(texts());
        fields.several("municipalities", texts().get("programme.municipalities"), open);
        fields.choice("participation", texts().get("programme.participation"), states);
        fields.date("participationOn", texts().get("programme.since"));
        return new RecordForm(texts(), fields)
                .from(Map.of(
                        "participation", Participation.NOT_STARTED.name(),
                        "participationOn", Now.today().toString()))
                .actions(
                        texts().get("programme.join.verb"),
                        (values, version) -> join(project, values, all, back),
                        back);
    }

    private Runnable join(ProjectDetails project, FormValues values, Map<String, String> names, String back) {
        List<MunicipalityCode> codes = values.several("municipalities").stream()
                .map(MunicipalityCode::of)
                .toList();
        List<JoiningProject.Joined> joined = joining.joinAll(
                codes,
                project.id(),
                Participation.valueOf(values.required("participation")),
                values.requiredDate("participationOn"));
        return () -> told(project, joined, names, back);
    }

    /** What became of each, with the way to its page. */
    private void told(
            ProjectDetails project, List<JoiningProject.Joined> joined, Map<String, String> names, String back) {
        UnorderedList list = new UnorderedList();
        for (JoiningProject.Joined one : joined) {
            String name = names.getOrDefault(
                    one.municipality().value(), one.municipality().value());
            ListItem item = new ListItem(Links.inside(addresses().localProject(one.localProject()), name));
            item.add(" " + texts().get(one.added() ? "programme.join.added" : "programme.join.was-there"));
            list.add(item);
        }
        long added = joined.stream().filter(JoiningProject.Joined::added).count();
        show(
                texts().get("programme.join.title", project.shortName()),
                "",
                null,
                Notices.info(texts().get("programme.join.done", added), "", new Div(list)),
                RecordForm.back(back, texts().get("programme.join.back")));
    }

    private ProjectAddresses addresses() {
        return new ProjectAddresses(context.collaboration().collaboration());
    }
}
