package dk.tvaers.plan.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.Text;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Div;
import dk.tvaers.kernel.Now;
import dk.tvaers.kit.Dates;
import dk.tvaers.kit.Texts;
import dk.tvaers.kit.ui.Light;
import dk.tvaers.kit.ui.Links;
import dk.tvaers.kit.ui.ListColumns;
import dk.tvaers.kit.ui.StatusTag;
import dk.tvaers.plan.PlanLine;
import java.time.LocalDate;
import java.util.function.Predicate;

/** The columns of the plan: a milestone in a municipality, three dates side by side. */
record PlanColumns(Texts texts, PlanAddresses addresses) {

    ListColumns<PlanLine> ofPlan() {
        ListColumns<PlanLine> columns = new ListColumns<PlanLine>(texts, "plan", texts.get("plan.title"));
        columns.text("milepael", texts.get("plan.milestone"), PlanLine::milestoneName)
                .shownAs(line -> Links.inside(addresses.milestone(line.milestoneId()), line.milestoneName()))
                .text("projekt", texts.get("plan.project"), PlanLine::projectName)
                .text("kommune", texts.get("plan.municipality"), PlanLine::municipalityName)
                .shownAs(line -> Links.inside(addresses.localProject(line.localProjectId()), line.municipalityName()));
        return dates(columns)
                .more()
                .text("fase", texts.get("plan.phase"), PlanLine::phaseName)
                .text("boelge", texts.get("plan.wave"), PlanLine::waveName)
                .text("kommunekode", texts.get("plan.municipality-code"), line -> line.code()
                        .value());
    }

    ListColumns<PlanLine> ofMilestone() {
        ListColumns<PlanLine> columns =
                new ListColumns<PlanLine>(texts, "milepaelens-kommuner", texts.get("plan.municipalities"));
        columns.text("kommune", texts.get("plan.municipality"), PlanLine::municipalityName)
                .shownAs(line -> Links.inside(addresses.localProject(line.localProjectId()), line.municipalityName()))
                .text("boelge", texts.get("plan.wave"), PlanLine::waveName);
        return dates(columns);
    }

    ListColumns<PlanLine> ofLocalProject() {
        ListColumns<PlanLine> columns =
                new ListColumns<PlanLine>(texts, "lokale-milepaele", texts.get("plan.milestones"));
        columns.text("milepael", texts.get("plan.milestone"), PlanLine::milestoneName)
                .shownAs(line -> Links.inside(addresses.milestone(line.milestoneId()), line.milestoneName()))
                .text("fase", texts.get("plan.phase"), PlanLine::phaseName);
        return dates(columns);
    }

    /** What can be done with a municipality's own date, for who may. */
    ListColumns<PlanLine> acting(ListColumns<PlanLine> columns, Predicate<PlanLine> maySet) {
        return columns.acts(texts.get("plan.acts"), line -> {
            Div acts = new Div();
            if (maySet.test(line)) {
                String what = line.milestoneName() + ", " + line.municipalityName();
                if (line.plannedOn() == null || line.reachedOn() != null) {
                    acts.add(link(addresses.localDate(line.milestoneId(), line.localProjectId()), "plan.write", what));
                } else {
                    acts.add(
                            link(addresses.move(line.milestoneId(), line.localProjectId()), "plan.move", what),
                            new Text(" · "),
                            link(addresses.localDate(line.milestoneId(), line.localProjectId()), "plan.reach", what));
                }
            }
            return acts;
        });
    }

    private Anchor link(String address, String key, String what) {
        Anchor link = Links.inside(address, texts.get(key));
        link.setAriaLabel(texts.get(key) + ": " + what);
        return link;
    }

    private ListColumns<PlanLine> dates(ListColumns<PlanLine> columns) {
        return columns.date("leverandoer", texts.get("plan.supplier-date"), PlanLine::supplierOn)
                .date("kommunens", texts.get("plan.local-date"), PlanLine::plannedOn)
                .shownAs(this::planned)
                .date("naaet", texts.get("plan.reached"), PlanLine::reachedOn)
                .date("basisplan", texts.get("plan.baseline"), PlanLine::baselineOn)
                .number("forskel", texts.get("plan.slip"), PlanLine::slip);
    }

    private Component planned(PlanLine line) {
        LocalDate planned = line.plannedOn();
        if (planned == null) {
            return new Text("");
        }
        return line.overdueOn(Now.today())
                ? new StatusTag(Light.NONE, texts.get("plan.overdue", Dates.figures(planned))).overdue()
                : new Text(Dates.figures(planned));
    }
}
