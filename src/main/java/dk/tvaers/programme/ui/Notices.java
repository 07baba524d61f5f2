package dk.tvaers.programme.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.UnorderedList;
import com.vaadin.flow.dom.Element;
import dk.tvaers.kit.Texts;
import java.util.List;
import java.util.Map;
import java.util.Objects;

/** What an editor must be told. */
final class Notices {

    private Notices() {}

    static Component info(String title, String text) {
        return notice("info", "status", title, text);
    }

    /** @param typed what stands in the form, fact by fact */
    static Component overtaken(Texts texts, List<FactWords.Difference> changes, Map<String, String> typed) {
        Div notice = notice(
                "warn",
                "alert",
                texts.get("programme.edit.overtaken.title"),
                texts.get("programme.edit.overtaken", changes.size()));
        UnorderedList list = new UnorderedList();
        for (FactWords.Difference change : changes) {
            String mine = Objects.requireNonNull(typed.get(change.name()));
            boolean touched = !mine.equals(change.before()) && !mine.equals(change.after());
            list.add(new ListItem(
                    touched
                            ? texts.get(
                                    "programme.edit.overtaken.both",
                                    change.name(),
                                    change.before(),
                                    change.after(),
                                    mine)
                            : texts.get(
                                    "programme.edit.overtaken.theirs",
                                    change.name(),
                                    change.before(),
                                    change.after())));
        }
        notice.add(list);
        return notice;
    }

    private static Div notice(String kind, String role, String title, String text) {
        Div notice = new Div();
        notice.addClassNames("notice", kind);
        notice.getElement().setAttribute("role", role);
        Element strong = new Element("strong");
        strong.setText(title);
        notice.getElement().appendChild(strong);
        notice.add(new Paragraph(text));
        return notice;
    }
}
