package dk.tvaers.platform.vaadin;

import com.vaadin.flow.component.Composite;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H1;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.router.BeforeEnterEvent;
import com.vaadin.flow.router.HasDynamicTitle;
import dk.tvaers.kit.Texts;
import dk.tvaers.kit.ui.Links;

/** What every error page has: what happened, what to do, and a way on. */
abstract class ErrorPage extends Composite<Div> implements HasDynamicTitle {

    private String title = "";

    final void show(BeforeEnterEvent event, String kind, Object... parameters) {
        Texts texts = Texts.in(event.getUI().getLocale());
        title = texts.get("kit.error." + kind + ".title");
        Div page = getContent();
        page.removeAll();
        page.addClassName("error-page");
        page.add(
                new H1(title),
                new Paragraph(texts.get("kit.error." + kind + ".text", parameters)),
                Links.page("/" + event.getLocation().getPathWithQueryParameters(), texts.get("kit.error.retry")),
                Links.page("/", texts.get("kit.error.home")));
        title = texts.get("kit.title", title);
    }

    @Override
    public String getPageTitle() {
        return title;
    }
}
