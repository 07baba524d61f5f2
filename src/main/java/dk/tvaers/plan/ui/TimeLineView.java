package dk.tvaers.plan.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.router.BeforeEnterEvent;
import com.vaadin.flow.router.BeforeEnterObserver;
import com.vaadin.flow.router.HasDynamicTitle;
import com.vaadin.flow.router.Route;
import dk.tvaers.access.Needs;
import dk.tvaers.access.Right;
import dk.tvaers.kernel.Now;
import dk.tvaers.kit.Dates;
import dk.tvaers.kit.Texts;
import dk.tvaers.kit.files.FileName;
import dk.tvaers.kit.ui.CollaborationLayout;
import dk.tvaers.kit.ui.Downloads;
import dk.tvaers.kit.ui.Gantt;
import dk.tvaers.kit.ui.Links;
import dk.tvaers.kit.ui.PageHead;
import dk.tvaers.plan.TimeLine;
import dk.tvaers.plan.TimeLinePdf;
import dk.tvaers.plan.TimeLines;
import io.micronaut.context.annotation.Prototype;
import java.time.LocalDate;
import java.util.List;

/** The joint plan as a time line, and the ways to the same plan as a table and on paper. */
@Prototype
@Route(value = PlanAddresses.TIME_LINE, layout = CollaborationLayout.class)
@Needs(Right.SEE_STATUS)
final class TimeLineView extends Div implements BeforeEnterObserver, HasDynamicTitle {

    private final TimeLines lines;
    private final PlanOpening opening;
    private final TimeLinePdf pdf;
    private final Downloads downloads;
    private final Texts texts = Texts.in(getLocale());

    TimeLineView(TimeLines lines, PlanOpening opening, TimeLinePdf pdf, Downloads downloads) {
        this.lines = lines;
        this.opening = opening;
        this.pdf = pdf;
        this.downloads = downloads;
    }

    @Override
    public String getPageTitle() {
        return texts.get("kit.title", texts.get("plan.line.title"));
    }

    @Override
    public void beforeEnter(BeforeEnterEvent event) {
        removeAll();
        opening.of(event).ifPresentOrElse(this::show, () -> {
            add(new PageHead(texts.get("plan.line.title")));
            add(opening.noProgramme(texts));
        });
    }

    private void show(PlanOpening.Opened opened) {
        TimeLine line = lines.of(opened.filter(), opened.beside());
        List<LocalDate> ends = line.ends();
        boolean empty = line.locals().isEmpty() || ends.isEmpty();
        PageHead head = new PageHead(texts.get("plan.line.title"))
                .lead(texts.get(
                        "plan.line.lead",
                        opened.programme().name(),
                        line.projects(),
                        line.municipalities(),
                        line.milestones().size()));
        if (!empty && line.count() <= TimeLinePdf.MOST) {
            head.actions(pdf(opened));
        }
        add(head);
        add(opening.ways(texts, PlanAddresses.TIME_LINE, opened.state()));
        add(opening.bar(texts, PlanFilterBar.On.TIME_LINE, PlanAddresses.TIME_LINE, opened));
        if (empty) {
            add(opening.nothing(texts, opened, PlanAddresses.TIME_LINE));
            return;
        }
        add(printHead(opened));
        if (line.count() > TimeLinePdf.MOST) {
            add(hint(texts.get("plan.line.pdf.too-long", TimeLinePdf.MOST)));
        }
        add(new Gantt(new TimeLineJson(texts, opening.addresses(), line, ends, Now.today())
                .of(
                        texts.get("plan.line.caption", opened.programme().name()),
                        opening.addresses().page(PlanAddresses.TIME_LINE, opened.state()),
                        opened.state().byMunicipality(),
                        opened.state().overdue(),
                        !line.baseline().isEmpty())));
        Paragraph beside = hint("");
        beside.addClassName("screen-only");
        beside.add(Links.inside(
                opening.addresses().page(PlanAddresses.PLAN, opened.state().turned(0)),
                texts.get("plan.line.as-table")));
        add(beside);
    }

    private Anchor pdf(PlanOpening.Opened opened) {
        Anchor link = new Anchor(
                downloads.file(
                        FileName.clean(texts.get("plan.line.pdf.name", Dates.figures(Now.today()))),
                        "application/pdf",
                        out -> pdf.write(texts, opened.filter(), opened.beside(), opened.words(texts), out)),
                texts.get("plan.line.pdf"));
        link.addClassName("button");
        return link;
    }

    /** What the page's filter says, since its fields are not printed. */
    private Component printHead(PlanOpening.Opened opened) {
        Paragraph said = hint(opening.collaboration() + " · " + Dates.figures(Now.today()) + " · "
                + String.join(" · ", opened.words(texts)));
        said.addClassName("print-only");
        return said;
    }

    private static Paragraph hint(String text) {
        Paragraph hint = new Paragraph(text);
        hint.addClassName("plan-help");
        return hint;
    }
}
