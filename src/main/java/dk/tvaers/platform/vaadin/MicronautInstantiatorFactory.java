package dk.tvaers.platform.vaadin;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.di.DefaultInstantiator;
import com.vaadin.flow.di.Instantiator;
import com.vaadin.flow.di.InstantiatorFactory;
import com.vaadin.flow.i18n.I18NProvider;
import com.vaadin.flow.server.VaadinService;
import com.vaadin.flow.server.VaadinServiceInitListener;
import com.vaadin.flow.server.VaadinServletService;
import com.vaadin.flow.server.communication.IndexHtmlRequestListener;
import io.micronaut.context.BeanContext;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** Lets Micronaut make Vaadin's objects. Vaadin makes this one itself, so it finds the beans in the servlet context. */
public final class MicronautInstantiatorFactory implements InstantiatorFactory {

    @Override
    public @Nullable Instantiator createInstantitor(VaadinService service) {
        Object beans = ((VaadinServletService) service)
                .getServlet()
                .getServletContext()
                .getAttribute(BeanContext.class.getName());
        return beans instanceof BeanContext context ? create(service, context) : null;
    }

    /** An instantiator over these beans; for tests without a servlet too. */
    public static Instantiator create(VaadinService service, BeanContext beans) {
        return new MicronautInstantiator(service, beans);
    }

    private static final class MicronautInstantiator extends DefaultInstantiator {
        private final transient BeanContext beans;

        MicronautInstantiator(VaadinService service, BeanContext beans) {
            super(service);
            this.beans = beans;
        }

        @Override
        public <T> T getOrCreate(Class<T> type) {
            return beans.containsBean(type) ? beans.getBean(type) : super.getOrCreate(type);
        }

        @Override
        public <T extends Component> T createComponent(Class<T> type) {
            return beans.containsBean(type) ? beans.getBean(type) : super.createComponent(type);
        }

        @Override
        public Stream<VaadinServiceInitListener> getServiceInitListeners() {
            return Stream.concat(
                    super.getServiceInitListeners(), beans.getBeansOfType(VaadinServiceInitListener.class).stream());
        }

        @Override
        public Stream<IndexHtmlRequestListener> getIndexHtmlRequestListeners(Stream<IndexHtmlRequestListener> own) {
            return Stream.concat(
                    super.getIndexHtmlRequestListeners(own),
                    beans.getBeansOfType(IndexHtmlRequestListener.class).stream());
        }

        @Override
        public I18NProvider getI18NProvider() {
            return beans.findBean(I18NProvider.class).orElseGet(super::getI18NProvider);
        }
    }
}
