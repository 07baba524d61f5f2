package dk.tvaers.kit.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.HasElement;
import com.vaadin.flow.component.dependency.Uses;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Header;
import com.vaadin.flow.component.html.Main;
import com.vaadin.flow.router.RouterLayout;
import dk.tvaers.kit.Statements;
import dk.tvaers.kit.Texts;
import io.micronaut.context.annotation.Prototype;
import org.jspecify.annotations.Nullable;

/** The page around views outside the collaborations: brand, content, footer. */
@Prototype
@Uses(Look.class)
public final class PlainLayout extends Div implements RouterLayout {

    private final Main content = new Main();

    PlainLayout(Statements statements) {
        addClassName("plain");
        content.addClassName("app-main");
        content.setId("main");
        Texts texts = Texts.in(getLocale());
        Anchor brand = Links.page("/", texts.get("kit.brand"));
        brand.addClassName("brand");
        Header head = new Header(brand);
        head.addClassName("plain-head");
        add(head, content, new Footer(texts, statements));
    }

    @Override
    public void showRouterLayoutContent(HasElement view) {
        content.removeAll();
        content.add((Component) view);
    }

    @Override
    public void removeRouterLayoutContent(@Nullable HasElement view) {
        content.removeAll();
    }
}
