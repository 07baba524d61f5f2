package dk.tvaers.status.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.Composite;
import com.vaadin.flow.component.Focusable;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.NativeButton;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.dom.Element;
import dk.tvaers.kit.ui.Links;
import java.util.Locale;

/** Says what happened, and what can be done about it. */
final class MonthNotice extends Composite<Div> implements Focusable<MonthNotice> {

    /** How grave it is: the name of its class in the style sheet. */
    enum Kind {
        INFO,
        WARN,
        ERROR
    }

    MonthNotice(Kind kind, String title, String text) {
        Div notice = getContent();
        notice.addClassNames("notice", kind.name().toLowerCase(Locale.ROOT));
        notice.getElement()
                .setAttribute("role", kind == Kind.ERROR ? "alert" : "status")
                .setAttribute("tabindex", "-1")
                .appendChild(new Element("strong").setText(title));
        notice.add(new Paragraph(text));
    }

    MonthNotice button(String text, Runnable act) {
        NativeButton button = MonthCells.button(text, text);
        button.addClickListener(event -> act.run());
        return with(button);
    }

    MonthNotice link(String address, String text) {
        return with(Links.inside(address, text));
    }

    MonthNotice with(Component component) {
        getContent().add(component);
        return this;
    }
}
