package dk.tvaers.programme.ui;

import com.vaadin.flow.component.Composite;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.html.UnorderedList;
import dk.tvaers.kit.Dates;
import dk.tvaers.kit.Texts;
import dk.tvaers.programme.ParticipationItem;
import java.util.List;

/** How the participation has been recorded over time, the newest first. */
final class ParticipationTimeline extends Composite<UnorderedList> {

    ParticipationTimeline(Texts texts, List<ParticipationItem> newestFirst) {
        Dates dates = new Dates(texts);
        getContent().addClassName("timeline");
        for (ParticipationItem item : newestFirst) {
            Span meta = new Span(
                    texts.get("programme.participation.recorded", dates.moment(item.recordedAt()), item.recordedBy()));
            meta.addClassName("meta");
            getContent()
                    .add(new ListItem(
                            new Paragraph(texts.get(
                                    "programme.local.lead",
                                    texts.word("programme.participation", item.participation()),
                                    dates.words(item.participationOn()))),
                            meta));
        }
    }
}
