package dk.tvaers.jointwork.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.Text;
import com.vaadin.flow.component.html.Span;
import dk.tvaers.jointwork.SupportVisitFilter.Sort;
import dk.tvaers.jointwork.SupportVisitItem;
import dk.tvaers.kernel.Now;
import dk.tvaers.kit.Dates;
import dk.tvaers.kit.Texts;
import dk.tvaers.kit.ui.Light;
import dk.tvaers.kit.ui.Links;
import dk.tvaers.kit.ui.ListColumns;
import dk.tvaers.kit.ui.StatusTag;
import java.text.NumberFormat;

/** What the list of visits says of each, with a head that sorts. */
final class VisitTable {

    private static final int DECIMALS = 2;

    private final Texts texts;
    private final JointWorkAddresses addresses;
    private final VisitsAddress state;

    VisitTable(Texts texts, JointWorkAddresses addresses, VisitsAddress state) {
        this.texts = texts;
        this.addresses = addresses;
        this.state = state;
    }

    ListColumns<SupportVisitItem> columns() {
        Sort other = state.sort() == Sort.NEWEST ? Sort.OLDEST : Sort.NEWEST;
        return new ListColumns<SupportVisitItem>(texts, "styregruppebesoeg", texts.get("jointwork.visits"))
                .date("dato", texts.get("jointwork.visit.on"), SupportVisitItem::visitOn)
                .shownAs(visit -> Links.inside(addresses.visit(visit.id()), Dates.figures(visit.visitOn())))
                .sortedBy(
                        addresses.visits() + "?"
                                + state.sorted(other).parameters().getQueryString(),
                        state.sort() == Sort.OLDEST ? "ascending" : "descending")
                .text("kommune", texts.get("jointwork.visit.municipality"), SupportVisitItem::municipalityName)
                .text("formaal", texts.get("jointwork.visit.purpose"), SupportVisitItem::purpose)
                .decimal("timer", texts.get("jointwork.visit.hours"), SupportVisitItem::hours)
                .shownAs(this::hours)
                .more()
                .text("bemaerkning", texts.get("jointwork.visit.note"), SupportVisitItem::note);
    }

    private Component hours(SupportVisitItem visit) {
        if (visit.lacksHoursOn(Now.today())) {
            return new StatusTag(Light.NONE, texts.get("jointwork.visit.no-hours")).overdue();
        }
        if (visit.hours() == null) {
            Span planned = new Span(texts.get("jointwork.visit.planned"));
            planned.addClassName("meta");
            return planned;
        }
        return new Text(figures(texts, visit.hours()));
    }

    static String figures(Texts texts, Number hours) {
        NumberFormat format = NumberFormat.getInstance(texts.locale());
        format.setMinimumFractionDigits(DECIMALS);
        format.setMaximumFractionDigits(DECIMALS);
        return format.format(hours);
    }
}
