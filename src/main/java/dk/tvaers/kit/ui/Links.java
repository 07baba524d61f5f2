package dk.tvaers.kit.ui;

import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Paragraph;

/** Links: within the open collaboration they change the view, everywhere else they load a page. */
public final class Links {

    private Links() {}

    /** A link within the collaboration that is open. */
    public static Anchor inside(String address, String text) {
        Anchor link = new Anchor(address, text);
        link.getElement().setAttribute("router-link", true);
        return link;
    }

    /** The same on a line of its own below a list. */
    public static Paragraph below(String address, String text) {
        Paragraph line = new Paragraph(inside(address, text));
        line.addClassName("below");
        return line;
    }

    /** A link that loads a page: to another collaboration, or in or out of one. */
    public static Anchor page(String address, String text) {
        Anchor link = new Anchor(address, text);
        link.setRouterIgnore(true);
        return link;
    }

    /** Loads another page in place of this one, so that the back button does not lead here and on again. */
    public static void replacePage(UI ui, String address) {
        ui.getPage().executeJs("window.location.replace($0)", address);
    }
}
