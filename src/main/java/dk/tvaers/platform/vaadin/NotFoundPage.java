package dk.tvaers.platform.vaadin;

import com.vaadin.flow.router.BeforeEnterEvent;
import com.vaadin.flow.router.ErrorParameter;
import com.vaadin.flow.router.HasErrorParameter;
import com.vaadin.flow.router.ParentLayout;
import dk.tvaers.kernel.NotFound;
import dk.tvaers.kit.ui.PlainLayout;
import io.micronaut.context.annotation.Prototype;

/** There is no such record for the reader. */
@Prototype
@ParentLayout(PlainLayout.class)
final class NotFoundPage extends ErrorPage implements HasErrorParameter<NotFound> {

    @Override
    public int setErrorParameter(BeforeEnterEvent event, ErrorParameter<NotFound> error) {
        show(event, "not-found");
        return 404;
    }
}
