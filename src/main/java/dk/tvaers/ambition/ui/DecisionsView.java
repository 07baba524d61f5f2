package dk.tvaers.ambition.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.router.BeforeEnterEvent;
import com.vaadin.flow.router.Route;
import dk.tvaers.access.CurrentContext;
import dk.tvaers.access.Needs;
import dk.tvaers.access.Right;
import dk.tvaers.ambition.AmbitionChoice;
import dk.tvaers.ambition.AmbitionDecision;
import dk.tvaers.ambition.AmbitionLevel;
import dk.tvaers.ambition.AmbitionSurveys;
import dk.tvaers.ambition.DecisionData;
import dk.tvaers.ambition.HeatMap;
import dk.tvaers.ambition.JointLevels;
import dk.tvaers.ambition.MunicipalityAmbition;
import dk.tvaers.kernel.Now;
import dk.tvaers.kernel.ProjectId;
import dk.tvaers.kit.FormDrafts;
import dk.tvaers.kit.Rows;
import dk.tvaers.kit.ui.CollaborationLayout;
import dk.tvaers.kit.ui.FormFields;
import dk.tvaers.kit.ui.FormView;
import dk.tvaers.kit.ui.Links;
import dk.tvaers.kit.ui.ListColumns;
import dk.tvaers.kit.ui.Lists;
import dk.tvaers.kit.ui.Part;
import dk.tvaers.kit.ui.RecordForm;
import dk.tvaers.programme.ProjectDetails;
import dk.tvaers.programme.Projects;
import io.micronaut.context.annotation.Prototype;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** A project's joint level: what was decided, and how the municipalities stand to it. The coordinator decides anew. */
@Prototype
@Route(value = AmbitionAddresses.DECISIONS, layout = CollaborationLayout.class)
@Needs(Right.SEE_STATUS)
final class DecisionsView extends FormView {

    private final JointLevels joint;
    private final AmbitionSurveys surveys;
    private final Projects projects;
    private final FormDrafts drafts;
    private final Lists lists;
    private final CurrentContext context;

    DecisionsView(
            JointLevels joint,
            AmbitionSurveys surveys,
            Projects projects,
            FormDrafts drafts,
            Lists lists,
            CurrentContext context) {
        this.joint = joint;
        this.surveys = surveys;
        this.projects = projects;
        this.drafts = drafts;
        this.lists = lists;
        this.context = context;
    }

    /** A municipality's approved level in the newest survey. */
    private record Level(
            MunicipalityAmbition municipality,
            AmbitionChoice choice,
            @Nullable Integer above) {}

    @Override
    public void beforeEnter(BeforeEnterEvent event) {
        ProjectDetails project = projects.get(AmbitionAddresses.project(event));
        AmbitionWords words = new AmbitionWords(texts());
        List<AmbitionDecision> all = joint.of(project.id());
        String title = words.get("decide", project.shortName());
        String lead = all.isEmpty()
                ? words.get("decide.lead.none")
                : words.get(
                        "decide.lead",
                        words.level(all.getFirst().level()),
                        words.date(all.getFirst().decidedOn()));
        List<Component> before = new ArrayList<>();
        Optional<HeatMap> newest = joint.newest(project.id());
        newest.filter(map -> !levels(map, project.id()).isEmpty())
                .ifPresent(map -> before.add(levels(map, project, words)));
        if (!all.isEmpty()) {
            before.add(new Part(
                    words.get("decisions"),
                    lists.table(columns(words), Rows.whole(() -> joint.of(project.id())))
                            .filtered(List.of(title))
                            .show(all)));
        }
        if (surveys.mayConduct()) {
            before.add(
                    all.isEmpty()
                            ? new Part(words.get("decide.form"))
                            : new Part(words.get("decide.supersede"), new Paragraph(words.get("decide.text"))));
        }
        show(title, lead, surveys.mayConduct() ? form(project.id(), words) : null, before.toArray(Component[]::new));
    }

    private Component levels(HeatMap map, ProjectDetails project, AmbitionWords words) {
        Anchor survey = Links.inside(
                addresses().survey(map.survey().id()),
                words.get("survey", map.survey().programmeName()));
        return new Part(
                words.get("levels"),
                lists.table(levelColumns(words), Rows.whole(() -> levels(map, project.id())))
                        .filtered(List.of(project.shortName()))
                        .show(levels(map, project.id())),
                new Paragraph(survey));
    }

    private static List<Level> levels(HeatMap map, ProjectId project) {
        return map.rows().stream()
                .filter(row -> row.project().id().equals(project))
                .flatMap(row -> map.municipalities().stream()
                        .filter(each -> row.levels().containsKey(each.code()))
                        .map(each -> new Level(
                                each,
                                row.levels().getOrDefault(each.code(), AmbitionChoice.NONE),
                                row.aboveJoint(each.code()))))
                .toList();
    }

    private ListColumns<Level> levelColumns(AmbitionWords words) {
        return new ListColumns<Level>(texts(), "ambition-for-projekt", words.get("levels"))
                .text("kommune", words.get("municipality"), level -> level.municipality()
                        .name())
                .text(
                        "niveau",
                        words.get("level"),
                        level -> words.levelOrNull(level.choice().level()))
                .shownAs(level -> tag(level, words))
                .text("faelles", words.get("compared"), level -> words.compared(level.above()))
                .text("begrundelse", words.get("given.reason"), level -> level.choice()
                        .reason());
    }

    private static Component tag(Level level, AmbitionWords words) {
        AmbitionLevel of = level.choice().level();
        return of == null ? new Span() : new LevelTag(words.texts(), of).compared(words.texts(), level.above());
    }

    private ListColumns<AmbitionDecision> columns(AmbitionWords words) {
        return new ListColumns<AmbitionDecision>(texts(), "ambitionsbeslutninger", words.get("decisions"))
                .text("niveau", words.get("level"), decision -> words.level(decision.level()))
                .shownAs(decision -> new LevelTag(texts(), decision.level()))
                .date("besluttet", words.get("decided-on"), AmbitionDecision::decidedOn)
                .text("begrundelse", words.get("note"), AmbitionDecision::note)
                .text("af", words.get("recorded-by"), AmbitionDecision::recordedBy)
                .more()
                .number("nummer", words.get("number"), AmbitionDecision::number);
    }

    private RecordForm form(ProjectId project, AmbitionWords words) {
        FormFields fields = new FormFields(texts());
        Map<String, String> levels = new LinkedHashMap<>();
        for (AmbitionLevel level : AmbitionLevel.values()) {
            levels.put(level.name(), words.level(level));
        }
        fields.choice("level", words.get("level"), levels);
        fields.date("decidedOn", words.get("decided-on"));
        fields.longText("note", words.get("note"), DecisionData.LONGEST_NOTE);
        return new RecordForm(texts(), fields)
                .keptAs(drafts, "ambition-decision/" + project)
                .over(() -> read(project))
                .action(words.get("decide.save"), (values, version) -> {
                    joint.decide(
                            project,
                            version,
                            new DecisionData(
                                    AmbitionLevel.valueOf(values.required("level")),
                                    values.requiredDate("decidedOn"),
                                    values.text("note")));
                    return next(addresses().decisions(project), words.get("decided"));
                });
    }

    private RecordForm.Read read(ProjectId project) {
        return new RecordForm.Read(
                joint.of(project).stream()
                        .findFirst()
                        .map(AmbitionDecision::number)
                        .orElse(0),
                Map.of("decidedOn", Now.today().toString()));
    }

    private AmbitionAddresses addresses() {
        return new AmbitionAddresses(context.collaboration().collaboration());
    }
}
