package dk.tvaers.kit.ui;

import com.vaadin.flow.component.Composite;
import com.vaadin.flow.component.Text;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Paragraph;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * What somebody wrote, as it was written: an empty line parts paragraphs, a line stays a line, and an address of the web
 * becomes a link. Nothing in it is ever read as HTML.
 */
public final class PlainText extends Composite<Div> {

    /** Up to what more likely ends the sentence than the address. */
    private static final Pattern ADDRESS = Pattern.compile("https?://[^\\s<>\"]*[^\\s<>\".,;:!?)\\]'»]");

    private static final Pattern BETWEEN_PARAGRAPHS = Pattern.compile("\\n\\s*\\n");

    public PlainText(String text) {
        getContent().addClassName("plain-text");
        for (String part : BETWEEN_PARAGRAPHS.split(text.strip())) {
            getContent().add(paragraph(part));
        }
    }

    private static Paragraph paragraph(String text) {
        Paragraph paragraph = new Paragraph();
        Matcher found = ADDRESS.matcher(text);
        int from = 0;
        while (found.find()) {
            paragraph.add(new Text(text.substring(from, found.start())));
            Anchor link = new Anchor(found.group(), found.group());
            link.getElement().setAttribute("rel", "noreferrer");
            link.setRouterIgnore(true);
            paragraph.add(link);
            from = found.end();
        }
        paragraph.add(new Text(text.substring(from)));
        return paragraph;
    }
}
