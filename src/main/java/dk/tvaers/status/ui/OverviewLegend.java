package dk.tvaers.status.ui;

import com.vaadin.flow.component.Composite;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.html.UnorderedList;
import dk.tvaers.kernel.TrafficLight;
import dk.tvaers.kit.Texts;
import dk.tvaers.kit.ui.Light;
import dk.tvaers.kit.ui.StatusTag;
import dk.tvaers.kit.ui.Trend;
import dk.tvaers.status.Freshness;

/** What the shapes of the matrix mean. */
final class OverviewLegend extends Composite<UnorderedList> {

    OverviewLegend(Texts texts) {
        OverviewWords words = new OverviewWords(texts);
        getContent().addClassName("legend");
        getContent().getElement().setAttribute("aria-label", texts.get("status.overview.legend"));
        for (TrafficLight light : TrafficLight.values()) {
            add(new StatusTag(OverviewWords.drawn(light), words.light(light)));
        }
        add(new StatusTag(Light.SILENT, texts.get("status.overview.legend.silent", Freshness.SILENT_AFTER_DAYS)));
        add(new StatusTag(Light.NONE, texts.get("status.overview.legend.overdue")).overdue());
        for (Trend trend : new Trend[] {Trend.BETTER, Trend.SAME, Trend.WORSE}) {
            StatusTag tag = new StatusTag(Light.NONE, texts.word("status.overview.legend", trend));
            tag.addClassName(trend.className());
            add(tag);
        }
    }

    private void add(Span tag) {
        getContent().add(new ListItem(tag));
    }
}
