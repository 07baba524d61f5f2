package dk.tvaers.status.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.NativeButton;
import com.vaadin.flow.component.html.Span;

/** The parts of the grid, which on a phone is a list of cards. */
final class MonthCells {

    private MonthCells() {}

    static Div line(Component name) {
        Div line = new Div(name);
        line.addClassName("report-row");
        line.getElement().setAttribute("role", "row");
        return line;
    }

    /** @param label stands before the content on a phone, where the grid has no head */
    static Div cell(String label, Component content) {
        Div cell = new Div(content);
        cell.getElement().setAttribute("role", "cell").setAttribute("data-label", label);
        return cell;
    }

    /** A cell of words, right-aligned as numbers are. */
    static Div number(String label, String text) {
        Div cell = cell(label, new Span(text));
        cell.addClassName("num");
        return cell;
    }

    /** @param name what it is called by who cannot see the row; begins with its text */
    static NativeButton button(String text, String name) {
        NativeButton button = new NativeButton(text);
        button.getElement().setAttribute("type", "button");
        button.setAriaLabel(name);
        button.addClassName("button");
        return button;
    }
}
