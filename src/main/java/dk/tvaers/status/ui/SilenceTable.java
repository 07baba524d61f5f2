package dk.tvaers.status.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.Composite;
import com.vaadin.flow.component.Text;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Span;
import dk.tvaers.kernel.MunicipalityCode;
import dk.tvaers.kit.Dates;
import dk.tvaers.kit.Texts;
import dk.tvaers.kit.ui.Links;
import dk.tvaers.kit.ui.PlainTable;
import dk.tvaers.kit.ui.Tick;
import dk.tvaers.status.Silence;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;

/** The municipalities that lack something, each with a tick where there is somebody to write to. */
final class SilenceTable extends Composite<Div> {

    private final Texts texts;
    private final Set<MunicipalityCode> picked;
    private final Runnable changed;

    SilenceTable(
            Texts texts,
            StatusAddresses addresses,
            List<Silence> silences,
            Set<MunicipalityCode> picked,
            Runnable changed) {
        this.texts = texts;
        this.picked = picked;
        this.changed = changed;
        PlainTable table = new PlainTable(texts.get("status.remind.table"))
                .column(texts.get("status.overview.municipality"))
                .column(texts.get("status.remind.missing"))
                .column(texts.get("status.remind.leaders"))
                .column(texts.get("status.remind.last"));
        for (Silence silence : silences) {
            table.row(
                    new Span(
                            tick(silence),
                            Links.inside(addresses.municipality(silence.municipality()), silence.name())),
                    new Text(missing(silence)),
                    new Text(leaders(silence)),
                    new Text(last(silence)));
        }
        getContent().add(table);
    }

    private Component tick(Silence silence) {
        if (!silence.isReached()) {
            return new Span();
        }
        Tick tick = new Tick(texts.get("status.remind.pick", silence.name()));
        tick.setValue(picked.contains(silence.municipality()));
        tick.addValueChangeListener(change -> {
            if (change.getValue()) {
                picked.add(silence.municipality());
            } else {
                picked.remove(silence.municipality());
            }
            changed.run();
        });
        return tick;
    }

    private String missing(Silence silence) {
        return silence.missing().stream()
                .map(missing -> missing.silentDays() == null
                        ? missing.project()
                        : texts.get("status.remind.silent", missing.project(), missing.silentDays()))
                .collect(Collectors.joining(", "));
    }

    private String leaders(Silence silence) {
        return silence.leaders().isEmpty()
                ? texts.get("status.remind.no-leader")
                : silence.leaders().stream()
                        .map(leader ->
                                leader.reached() ? leader.name() : texts.get("status.remind.no-email", leader.name()))
                        .collect(Collectors.joining(", "));
    }

    private String last(Silence silence) {
        return silence.remindedAt() == null
                ? texts.get("status.remind.never")
                : new Dates(texts).moment(silence.remindedAt());
    }
}
