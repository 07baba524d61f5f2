package dk.tvaers.platform.vaadin;

import com.vaadin.flow.server.startup.AnnotationValidator;
import com.vaadin.flow.server.startup.ErrorNavigationTargetInitializer;
import com.vaadin.flow.server.startup.LookupServletContainerInitializer;
import com.vaadin.flow.server.startup.RouteRegistryInitializer;
import com.vaadin.flow.server.startup.VaadinAppShellInitializer;
import com.vaadin.flow.server.startup.WebComponentConfigurationRegistryInitializer;
import com.vaadin.flow.server.startup.WebComponentExporterAwareValidator;
import io.micronaut.context.BeanContext;
import io.micronaut.inject.BeanDefinition;
import io.micronaut.inject.qualifiers.Qualifiers;
import jakarta.inject.Singleton;
import jakarta.servlet.ServletContainerInitializer;
import jakarta.servlet.annotation.HandlesTypes;
import java.lang.annotation.Annotation;
import java.util.Collection;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import org.eclipse.jetty.ee11.servlet.ServletContextHandler;

/** Starts Vaadin with the classes that Micronaut knows since compile time, which spares a scan of the class path. */
@Singleton
public final class VaadinBootstrap {

    private static final List<String> VAADIN_SERVICES = List.of(
            "com.vaadin.flow.di.LookupInitializer",
            "com.vaadin.flow.server.startup.DefaultApplicationConfigurationFactory",
            "com.vaadin.base.devserver.startup.DevModeStartupListener",
            "com.vaadin.base.devserver.DevModeHandlerManagerImpl",
            "com.vaadin.base.devserver.BrowserLiveReloadAccessorImpl");

    private final BeanContext beans;

    VaadinBootstrap(BeanContext beans) {
        this.beans = beans;
    }

    /** Registers Vaadin's initializers with the servlet context. */
    public void register(ServletContextHandler context) {
        context.setAttribute(BeanContext.class.getName(), beans);
        for (ServletContainerInitializer initializer : List.of(
                new LookupServletContainerInitializer(),
                new RouteRegistryInitializer(),
                new ErrorNavigationTargetInitializer(),
                new AnnotationValidator(),
                new WebComponentExporterAwareValidator(),
                new WebComponentConfigurationRegistryInitializer(),
                new VaadinAppShellInitializer())) {
            context.addServletContainerInitializer((classes, servletContext) -> initializer.onStartup(
                    initializer instanceof LookupServletContainerInitializer ? services() : handled(initializer),
                    servletContext));
        }
    }

    private static Set<Class<?>> services() {
        Set<Class<?>> found = new LinkedHashSet<>();
        found.add(MicronautInstantiatorFactory.class);
        for (String name : VAADIN_SERVICES) {
            try {
                found.add(Class.forName(name));
            } catch (ClassNotFoundException absentInProduction) {
                continue;
            }
        }
        return found;
    }

    private Set<Class<?>> handled(ServletContainerInitializer initializer) {
        Set<Class<?>> found = new LinkedHashSet<>();
        HandlesTypes handles = initializer.getClass().getAnnotation(HandlesTypes.class);
        if (handles != null) {
            for (Class<?> type : handles.value()) {
                definitions(type).forEach(definition -> found.add(definition.getBeanType()));
            }
        }
        return found;
    }

    private Collection<? extends BeanDefinition<?>> definitions(Class<?> type) {
        return type.isAnnotation()
                ? beans.getBeanDefinitions(Qualifiers.byStereotype(type.asSubclass(Annotation.class)))
                : beans.getBeanDefinitions(type);
    }
}
