package dk.tvaers.platform.vaadin;

import com.vaadin.flow.router.BeforeEnterEvent;
import com.vaadin.flow.router.ErrorParameter;
import com.vaadin.flow.router.HasErrorParameter;
import com.vaadin.flow.router.NotFoundException;
import com.vaadin.flow.router.ParentLayout;
import dk.tvaers.kit.ui.PlainLayout;
import io.micronaut.context.annotation.Prototype;

/** There is no such address. */
@Prototype
@ParentLayout(PlainLayout.class)
final class NoSuchAddressPage extends ErrorPage implements HasErrorParameter<NotFoundException> {

    @Override
    public int setErrorParameter(BeforeEnterEvent event, ErrorParameter<NotFoundException> error) {
        show(event, "not-found");
        return 404;
    }
}
