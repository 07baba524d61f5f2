package dk.tvaers.klik.ui;

import com.vaadin.flow.component.Component;
import dk.tvaers.access.CurrentContext;
import dk.tvaers.kit.Rows;
import dk.tvaers.kit.Texts;
import dk.tvaers.kit.ui.ListColumns;
import dk.tvaers.kit.ui.Lists;
import dk.tvaers.klik.KlikCount;
import dk.tvaers.klik.KlikMarks;
import jakarta.inject.Singleton;
import java.util.List;

/** The list of municipalities with their counts, which two pages show. */
@Singleton
final class KlikLists {

    private final KlikMarks marks;
    private final Lists lists;
    private final CurrentContext context;

    KlikLists(KlikMarks marks, Lists lists, CurrentContext context) {
        this.marks = marks;
        this.lists = lists;
        this.context = context;
    }

    KlikAddresses addresses() {
        return new KlikAddresses(context.collaboration().collaboration());
    }

    /** The municipalities of one project. */
    Component ofProject(Texts texts, List<KlikCount> counts) {
        KlikCells cells = new KlikCells(texts, addresses());
        ListColumns<KlikCount> columns = new ListColumns<KlikCount>(texts, "klik-kommuner", texts.get("klik.place"))
                .text("kommune", texts.get("klik.municipality"), KlikCount::municipalityName)
                .text("talt", texts.get("klik.counted"), KlikCount::said)
                .shownAs(cells::counted)
                .number("i-gang", texts.get("klik.mark.in-progress"), KlikCount::inProgress)
                .number("aabne", texts.get("klik.open.many"), KlikCount::open)
                .number("ikke-relevante", texts.get("klik.mark.not-relevant"), KlikCount::notRelevant)
                .more()
                .number("faerdige", texts.get("klik.mark.done"), KlikCount::done)
                .number("i-alt", texts.get("klik.total"), KlikCount::total)
                .percent("procent", texts.get("klik.percent"), KlikCount::percent);
        KlikCount first = counts.getFirst();
        return lists.table(columns, Rows.whole(() -> marks.counts(first.projectId())))
                .filtered(List.of(first.projectName()))
                .show(counts);
    }
}
