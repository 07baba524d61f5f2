package dk.tvaers.kit.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.UnorderedList;
import com.vaadin.flow.dom.Element;
import dk.tvaers.kit.Texts;
import java.util.List;

/** What the reader of a page must be told, in the page. */
public final class Notices {

    private Notices() {}

    public static Div info(String title, String text, Component... more) {
        return notice("info", "status", title, text, more);
    }

    /** Something that should be thought of before going on. */
    public static Div warn(String title, String text, Component... more) {
        return notice("warn", "status", title, text, more);
    }

    public static Div error(String title, String text, Component... more) {
        return notice("error", "alert", title, text, more);
    }

    static Div overtaken(Texts texts, List<String> differences) {
        UnorderedList list = new UnorderedList();
        differences.forEach(sentence -> list.add(new ListItem(sentence)));
        return notice(
                "warn",
                "alert",
                texts.get("kit.form.overtaken.title"),
                texts.get("kit.form.overtaken", differences.size()),
                list);
    }

    private static Div notice(String kind, String role, String title, String text, Component... more) {
        Div notice = new Div();
        notice.addClassNames("notice", kind);
        notice.getElement().setAttribute("role", role);
        Element strong = new Element("strong");
        strong.setText(title);
        notice.getElement().appendChild(strong);
        notice.add(new Paragraph(text));
        notice.add(more);
        return notice;
    }
}
