package dk.tvaers.message.ui;

import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.Span;
import dk.tvaers.access.CollaborationRef;
import dk.tvaers.kit.Dates;
import dk.tvaers.kit.Texts;
import dk.tvaers.kit.ui.Links;
import dk.tvaers.kit.ui.Places;
import dk.tvaers.message.MessageItem;
import dk.tvaers.message.Messages;

/**
 * A message as a line: what it says, which leads to what it tells of and reads it, and when.
 *
 * @param opened what is done besides when somebody opens one
 */
record MessageLines(Texts texts, CollaborationRef collaboration, Messages messages, Runnable opened) {

    ListItem of(MessageItem message) {
        Anchor sentence = Links.inside(Places.address(collaboration, message.path()), message.sentence(texts));
        sentence.getElement().addEventListener("click", click -> {
            messages.read(message.id());
            opened.run();
        });
        Span when = new Span(new Dates(texts).moment(message.at()));
        when.addClassName("message-when");
        ListItem line = new ListItem(sentence, when);
        line.addClassName("message");
        if (!message.read()) {
            Span mark = new Span(texts.get("message.is-unread"));
            mark.addClassName("tag");
            line.addClassName("unread");
            line.add(mark);
        }
        return line;
    }
}
