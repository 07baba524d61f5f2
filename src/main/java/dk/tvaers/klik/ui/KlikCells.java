package dk.tvaers.klik.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.AnchorTarget;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.dom.Element;
import dk.tvaers.kit.Texts;
import dk.tvaers.kit.ui.Links;
import dk.tvaers.klik.KlikCount;
import dk.tvaers.klik.Mark;
import org.jspecify.annotations.Nullable;

/** How marks, counts and links look in lists. */
record KlikCells(Texts texts, KlikAddresses addresses) {

    /** "14/24" with a bar, as a link to the municipality's tasks. */
    Component counted(KlikCount count) {
        Anchor link = Links.inside(addresses.tasks(count.localProjectId()), count.said());
        link.setAriaLabel(texts.get(
                "klik.counted.of", count.municipalityName(), count.projectName(), count.done(), count.total()));
        Element bar = new Element("progress");
        bar.setAttribute("max", String.valueOf(Math.max(1, count.total())));
        bar.setAttribute("value", String.valueOf(count.done()));
        bar.setAttribute("aria-hidden", "true");
        Span cell = new Span(link);
        cell.addClassName("counted");
        cell.getElement().appendChild(bar);
        return cell;
    }

    String word(@Nullable Mark mark) {
        return mark == null ? texts.get("klik.open") : texts.word("klik.mark", mark);
    }

    Component marked(@Nullable Mark mark) {
        Span tag = new Span(word(mark));
        tag.addClassNames(
                "mark",
                switch (mark) {
                    case null -> "mark-open";
                    case DONE -> "mark-done";
                    case IN_PROGRESS -> "mark-begun";
                    case NOT_RELEVANT -> "mark-not";
                });
        return tag;
    }

    /** The way to where a task lives, in a window of its own. */
    Component link(String number, @Nullable String address) {
        if (address == null) {
            return new Span();
        }
        Anchor link = new Anchor(address, texts.get("klik.link.open"), AnchorTarget.BLANK);
        link.getElement().setAttribute("rel", "noreferrer");
        link.setAriaLabel(texts.get("klik.link.open.of", number));
        return link;
    }

    static Anchor button(String address, String text) {
        Anchor link = Links.inside(address, text);
        link.addClassName("button");
        return link;
    }
}
