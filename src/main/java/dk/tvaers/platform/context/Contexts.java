package dk.tvaers.platform.context;

import com.vaadin.flow.component.ComponentUtil;
import com.vaadin.flow.component.UI;
import com.vaadin.flow.router.Location;
import dk.tvaers.access.Actor;
import dk.tvaers.access.CollaborationRef;
import dk.tvaers.access.Context;
import dk.tvaers.access.CurrentContext;
import dk.tvaers.kernel.Forbidden;
import io.micronaut.http.HttpRequest;
import io.micronaut.http.context.ServerRequestContext;
import jakarta.inject.Singleton;
import java.util.Optional;
import java.util.concurrent.Callable;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/** Finds the context of a call: of the view that is open, of the work that was started within one, or of the request. */
@Singleton
public final class Contexts implements CurrentContext {

    private static final String REQUEST_ATTRIBUTE = Context.class.getName();
    private static final ScopedValue<Context> SCOPED = ScopedValue.newInstance();
    private static final ScopedValue<String> PLACE = ScopedValue.newInstance();
    private static final String API = "/api/v1/collaborations/";
    private static final ScopedValue<Boolean> FOUNDING = ScopedValue.newInstance();

    /** The context of the call, if there is one. */
    public static Optional<Context> find() {
        Context ofView = ofView(UI.getCurrent());
        Context scoped = SCOPED.isBound() ? SCOPED.get() : null;
        if (ofView != null && scoped != null && !agree(ofView, scoped)) {
            throw new IllegalStateException("a view of one collaboration does work of another");
        }
        if (scoped != null) {
            return Optional.of(scoped);
        }
        return ofView != null
                ? Optional.of(ofView)
                : ServerRequestContext.currentRequest()
                        .flatMap(request -> request.getAttribute(REQUEST_ATTRIBUTE, Context.class));
    }

    @Override
    public Context get() {
        return find().orElseThrow(() -> new IllegalStateException("no context"));
    }

    @Override
    public <T> T within(Context context, Callable<T> call) {
        Context ofView = ofView(UI.getCurrent());
        if (ofView != null && !agree(ofView, context)) {
            throw new IllegalStateException("a view of one collaboration does work of another");
        }
        return calling(ScopedValue.where(SCOPED, context), call);
    }

    @Override
    public String place() {
        if (PLACE.isBound()) {
            return PLACE.get();
        }
        Location shown = UI.getCurrent() == null ? null : ComponentUtil.getData(UI.getCurrent(), Location.class);
        if (shown != null) {
            return shown.getSegments().stream().skip(2).collect(Collectors.joining("/"));
        }
        return ServerRequestContext.currentRequest()
                .map(HttpRequest::getPath)
                .filter(path -> path.startsWith(API))
                .map(path -> "api" + path.substring(API.length()).replaceFirst("^[^/]*", ""))
                .orElse("");
    }

    @Override
    public <T> T at(String place, Callable<T> call) {
        return calling(ScopedValue.where(PLACE, place), call);
    }

    /** Remembers where a page is, from the moment it goes there. */
    public static void shows(UI ui, Location location) {
        ComponentUtil.setData(ui, Location.class, location);
    }

    private static <T> T calling(ScopedValue.Carrier within, Callable<T> call) {
        try {
            return within.call(call::call);
        } catch (RuntimeException e) {
            throw e;
        } catch (Exception e) {
            throw new IllegalStateException(e);
        }
    }

    @Override
    public void founding(CollaborationRef collaboration, Actor coordinator, Runnable run) {
        if (!(get() instanceof Context.InInstallation outside && outside.operator())) {
            throw new Forbidden();
        }
        ScopedValue.where(FOUNDING, true)
                .run(() -> within(new Context.InCollaboration(collaboration, coordinator), run));
    }

    /** Gives a request of the API its context. */
    public static void bind(HttpRequest<?> request, Context context) {
        request.setAttribute(REQUEST_ATTRIBUTE, context);
    }

    private static @Nullable Context ofView(@Nullable UI ui) {
        Binding binding = ui == null ? null : ComponentUtil.getData(ui, Binding.class);
        return binding == null ? null : binding.context();
    }

    /** The same tenant; and the operator's page, which shows none, only while a first coordinator is made. */
    private static boolean agree(Context ofView, Context work) {
        return switch (ofView) {
            case Context.InInstallation installation ->
                work instanceof Context.InInstallation || installation.operator() && FOUNDING.isBound();
            case Context.InCollaboration inside ->
                work instanceof Context.InCollaboration elsewhere
                        && inside.collaboration()
                                .id()
                                .equals(elsewhere.collaboration().id());
        };
    }
}
