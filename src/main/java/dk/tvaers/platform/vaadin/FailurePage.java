package dk.tvaers.platform.vaadin;

import com.vaadin.flow.router.BeforeEnterEvent;
import com.vaadin.flow.router.ErrorParameter;
import com.vaadin.flow.router.HasErrorParameter;
import com.vaadin.flow.router.ParentLayout;
import dk.tvaers.kernel.Forbidden;
import dk.tvaers.kernel.NotFound;
import dk.tvaers.kit.files.FileStoreDown;
import dk.tvaers.kit.ui.PlainLayout;
import dk.tvaers.platform.Failures;
import io.micronaut.context.annotation.Prototype;

/** Everything else that keeps a page from opening. */
@Prototype
@ParentLayout(PlainLayout.class)
final class FailurePage extends ErrorPage implements HasErrorParameter<Exception> {

    @Override
    public int setErrorParameter(BeforeEnterEvent event, ErrorParameter<Exception> error) {
        Throwable cause = Failures.root(error.getException());
        if (cause instanceof NotFound) {
            show(event, "not-found");
            return 404;
        }
        if (cause instanceof Forbidden) {
            show(event, "forbidden");
            return 403;
        }
        if (Failures.isDatabaseDown(cause)) {
            show(event, "database");
            return 503;
        }
        if (cause instanceof FileStoreDown) {
            show(event, "files");
            return 503;
        }
        show(event, "unexpected", Failures.note(error.getException()));
        return 500;
    }
}
