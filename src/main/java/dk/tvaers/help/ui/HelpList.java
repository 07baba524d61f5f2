package dk.tvaers.help.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.html.UnorderedList;
import dk.tvaers.help.WishItem;
import dk.tvaers.kernel.LocalProjectId;
import dk.tvaers.kit.ui.Links;
import dk.tvaers.kit.ui.Part;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** Open wishes as a part of another page, with the way to ask. */
record HelpList(HelpWords words, HelpAddresses addresses) {

    /** @param local for which a new wish would be; null when that is still to be chosen */
    Component part(List<WishItem> wishes, boolean mayAsk, @Nullable LocalProjectId local) {
        Div content = new Div();
        if (wishes.isEmpty()) {
            content.add(new Paragraph(words.get("section.none")));
        } else {
            UnorderedList list = new UnorderedList();
            for (WishItem wish : wishes) {
                Span about = new Span(words.get("section.about", wish.projectName(), words.state(wish), wish.offers()));
                about.addClassName("muted");
                list.add(new ListItem(Links.inside(addresses.wish(wish.id()), wish.title()), new Span(" "), about));
            }
            content.add(list);
        }
        Paragraph ways = new Paragraph(Links.inside(addresses.wishes(), words.get("section.all")));
        ways.addClassName("beside");
        if (mayAsk) {
            Anchor ask = Links.inside(addresses.ask(local), words.get("ask"));
            ask.addClassName("button");
            ways.add(ask);
        }
        content.add(ways);
        return new Part(words.get("wishes"), content);
    }
}
