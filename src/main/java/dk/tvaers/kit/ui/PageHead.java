package dk.tvaers.kit.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.Composite;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H1;
import com.vaadin.flow.component.html.Paragraph;

/** The head of a page: its title, one line that says where we stand, and what can be done, at most one of it filled. */
public final class PageHead extends Composite<Div> {

    private final H1 title = new H1();
    private final Paragraph lead = new Paragraph();
    private final Div actions = new Div();

    public PageHead(String title) {
        this.title.setText(title);
        lead.addClassName("lead");
        lead.setVisible(false);
        actions.addClassName("actions");
        getContent().addClassName("page-head");
        getContent().add(new Div(this.title, lead), actions);
    }

    public PageHead lead(String text) {
        lead.setText(text);
        lead.setVisible(!text.isBlank());
        return this;
    }

    public PageHead actions(Component... components) {
        actions.add(components);
        return this;
    }
}
