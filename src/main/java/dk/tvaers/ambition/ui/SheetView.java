package dk.tvaers.ambition.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.router.BeforeEnterEvent;
import com.vaadin.flow.router.Route;
import dk.tvaers.access.CurrentContext;
import dk.tvaers.access.Needs;
import dk.tvaers.access.Right;
import dk.tvaers.ambition.AmbitionAnswers;
import dk.tvaers.ambition.AmbitionChoice;
import dk.tvaers.ambition.AmbitionLevel;
import dk.tvaers.ambition.AnswerSheet;
import dk.tvaers.ambition.AskedProject;
import dk.tvaers.ambition.Verdict;
import dk.tvaers.kit.FormDrafts;
import dk.tvaers.kit.Rows;
import dk.tvaers.kit.ui.CollaborationLayout;
import dk.tvaers.kit.ui.EmptyState;
import dk.tvaers.kit.ui.FormView;
import dk.tvaers.kit.ui.Links;
import dk.tvaers.kit.ui.ListColumns;
import dk.tvaers.kit.ui.Lists;
import dk.tvaers.kit.ui.Notices;
import dk.tvaers.kit.ui.Part;
import dk.tvaers.kit.ui.RecordSections;
import io.micronaut.context.annotation.Prototype;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;

/** A municipality's part of a survey: its programme leader answers, its director approves, others read. */
@Prototype
@Route(value = AmbitionAddresses.SHEET, layout = CollaborationLayout.class)
@Needs(Right.SEE_STATUS)
final class SheetView extends FormView {

    private final AmbitionAnswers answers;
    private final FormDrafts drafts;
    private final RecordSections sections;
    private final Lists lists;
    private final CurrentContext context;

    SheetView(
            AmbitionAnswers answers, FormDrafts drafts, RecordSections sections, Lists lists, CurrentContext context) {
        this.answers = answers;
        this.drafts = drafts;
        this.sections = sections;
        this.lists = lists;
        this.context = context;
    }

    @Override
    public void beforeEnter(BeforeEnterEvent event) {
        AnswerSheet sheet = answers.read(AmbitionAddresses.survey(event), AmbitionAddresses.municipality(event));
        AmbitionWords words = new AmbitionWords(texts());
        AmbitionAddresses addresses =
                new AmbitionAddresses(context.collaboration().collaboration());
        SheetForm forms = new SheetForm(answers, drafts, words, addresses, this::next);
        String title =
                words.get("sheet", sheet.municipality().name(), sheet.survey().programmeName());
        String state = words.state(sheet.municipality().state());
        String lead = sheet.survey().isOpen()
                ? words.get("sheet.lead", state, words.date(sheet.survey().deadline()))
                : words.get("sheet.lead.closed", state);
        show(
                title,
                lead,
                sheet.mayAnswer() ? forms.answering(sheet) : sheet.mayJudge() ? forms.returning(sheet) : null,
                before(sheet, words, forms));
        int number = 0;
        for (AnswerSheet.Given given : sheet.given()) {
            // the answer that waits stands above, where it is approved
            if (number++ > 0 || !sheet.mayJudge()) {
                add(given(given, sheet, words));
            }
        }
        if (sheet.given().isEmpty() && !sheet.mayAnswer()) {
            add(new EmptyState(words.get("given.none"), words.get("given.none.text")));
        }
        add(new Paragraph(Links.inside(addresses.survey(sheet.survey().id()), words.get("sheet.back"))));
        sections.of(sheet.survey().id()).forEach(this::add);
    }

    private Component[] before(AnswerSheet sheet, AmbitionWords words, SheetForm forms) {
        List<Component> parts = new ArrayList<>();
        if (sheet.mayAnswer()) {
            sheet.given().stream()
                    .findFirst()
                    .filter(newest -> newest.verdict() == Verdict.RETURNED)
                    .ifPresent(newest -> parts.add(
                            Notices.warn(words.get("returned.title"), Objects.toString(newest.comment(), ""))));
            parts.add(new Paragraph(words.get("form.text")));
            parts.add(new Paragraph(words.get("form.levels")));
            if (sheet.savedAt() != null) {
                Paragraph saved = new Paragraph(words.get(
                        "form.saved", Objects.requireNonNull(sheet.savedBy()), words.moment(sheet.savedAt())));
                saved.addClassName("muted");
                parts.add(saved);
            }
        }
        if (sheet.mayJudge()) {
            parts.add(given(sheet.given().getFirst(), sheet, words));
            parts.add(new Part(words.get("judge"), new Paragraph(words.get("judge.text")), forms.approving(sheet)));
        }
        return parts.toArray(Component[]::new);
    }

    private Component given(AnswerSheet.Given given, AnswerSheet sheet, AmbitionWords words) {
        String name = words.get("given", given.number());
        Paragraph said = new Paragraph(words.get("given.by", given.submittedBy(), words.moment(given.submittedAt()))
                + " "
                + (sheet.survey().isLate(given.submittedAt()) ? words.get("given.late") + " " : "")
                + verdict(given, words));
        return new Part(
                name,
                said,
                lists.table(columns(name, given, words), Rows.whole(sheet::projects))
                        .filtered(List.of(getPageTitle()))
                        .show(sheet.projects()));
    }

    private ListColumns<AskedProject> columns(String name, AnswerSheet.Given given, AmbitionWords words) {
        return new ListColumns<AskedProject>(texts(), "ambition-projekter", name)
                .text("projekt", words.get("project"), AskedProject::shortName)
                .text(
                        "niveau",
                        words.get("given.level"),
                        project -> words.levelOrNull(choice(given, project).level()))
                .shownAs(project -> {
                    AmbitionLevel level = choice(given, project).level();
                    return level == null ? new Span() : new LevelTag(texts(), level);
                })
                .text("begrundelse", words.get("given.reason"), project -> choice(given, project)
                        .reason());
    }

    private static AmbitionChoice choice(AnswerSheet.Given given, AskedProject project) {
        return given.choices().getOrDefault(project.id(), AmbitionChoice.NONE);
    }

    private static String verdict(AnswerSheet.Given given, AmbitionWords words) {
        if (given.verdict() == null || given.judgedAt() == null) {
            return words.get("given.waiting");
        }
        String by = Objects.toString(given.judgedBy(), "");
        String at = words.moment(given.judgedAt());
        return given.verdict() == Verdict.APPROVED
                ? words.get("given.approved", by, at)
                : words.get("given.returned", by, at, Objects.toString(given.comment(), ""));
    }
}
