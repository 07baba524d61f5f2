package dk.tvaers.status.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.Composite;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.NativeButton;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Section;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.html.UnorderedList;
import com.vaadin.flow.dom.Element;
import dk.tvaers.kernel.TrafficLight;
import java.util.List;
import java.util.function.Consumer;

/** What stands below the grid: what waits for the reader, and what the last reports changed. */
final class MonthAside extends Composite<Div> {

    private final MonthWords words;

    MonthAside(MonthWords words) {
        this.words = words;
        getContent().addClassNames("columns", "even");
    }

    MonthAside asks(List<MonthAsk> asks, Consumer<MonthAsk> chosen) {
        UnorderedList list = new UnorderedList();
        list.addClassName("ask-list");
        for (MonthAsk ask : asks) {
            Span number = new Span(String.valueOf(list.getComponentCount() + 1));
            number.addClassName("tabular");
            Div sentence = new Div(ask.sentence());
            sentence.getElement().appendChild(new Element("small").setText(ask.detail()));
            NativeButton open = MonthCells.button(
                    ask.verb(), words.get("button", ask.verb(), ask.row().projectName()));
            open.addClickListener(event -> chosen.accept(ask));
            list.add(new ListItem(number, sentence, open));
        }
        section("ask", asks.isEmpty() ? muted(words.get("ask.none")) : list);
        return this;
    }

    MonthAside sinceLast(List<SinceLast> changes) {
        UnorderedList list = new UnorderedList();
        list.addClassName("ask-list");
        for (SinceLast change : changes) {
            Div said = new Div(change.title());
            said.getElement().appendChild(new Element("small").setText(change.detail()));
            Span shape = new Span();
            TrafficLight light = change.light();
            if (light != null) {
                shape.addClassNames("shape", OverviewWords.drawn(light).className());
                shape.getElement().setAttribute("aria-hidden", "true");
            }
            list.add(new ListItem(shape, said));
        }
        section("since-last", changes.isEmpty() ? muted(words.get("since-last.none")) : list);
        return this;
    }

    private void section(String name, Component content) {
        H2 title = new H2(words.get(name + ".title"));
        title.setId("month-" + name);
        Section section = new Section(title, content);
        section.getElement().setAttribute("aria-labelledby", "month-" + name);
        getContent().add(section);
    }

    private static Component muted(String text) {
        Paragraph paragraph = new Paragraph(text);
        paragraph.addClassName("muted");
        return paragraph;
    }
}
