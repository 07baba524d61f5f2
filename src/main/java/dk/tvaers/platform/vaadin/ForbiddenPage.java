package dk.tvaers.platform.vaadin;

import com.vaadin.flow.router.BeforeEnterEvent;
import com.vaadin.flow.router.ErrorParameter;
import com.vaadin.flow.router.HasErrorParameter;
import com.vaadin.flow.router.ParentLayout;
import dk.tvaers.kernel.Forbidden;
import dk.tvaers.kit.ui.PlainLayout;
import io.micronaut.context.annotation.Prototype;

/** No role of the reader opens the page. */
@Prototype
@ParentLayout(PlainLayout.class)
final class ForbiddenPage extends ErrorPage implements HasErrorParameter<Forbidden> {

    @Override
    public int setErrorParameter(BeforeEnterEvent event, ErrorParameter<Forbidden> error) {
        show(event, "forbidden");
        return 403;
    }
}
