package dk.tvaers.house;

import static org.assertj.core.api.Assertions.assertThat;

import com.tngtech.archunit.core.domain.JavaClass;
import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.dependency.JsModule;
import com.vaadin.flow.component.dependency.Uses;
import dk.tvaers.kit.ui.CollaborationLayout;
import java.util.Arrays;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;

class LayoutUsesTest {

    @Test
    void theFrameBringsEveryComponentThatAPartOfAViewMayShow() {
        Set<String> shown = new TreeSet<>();
        for (JavaClass type : PortalClasses.all()) {
            type.getConstructorCallsFromSelf().stream()
                    .map(call -> call.getTargetOwner())
                    .filter(made -> made.isAssignableTo(Component.class) && hasAPartInTheBrowser(made))
                    .map(JavaClass::getName)
                    .forEach(shown::add);
        }
        assertThat(Arrays.stream(CollaborationLayout.class.getAnnotationsByType(Uses.class))
                        .map(uses -> uses.value().getName())
                        .collect(Collectors.toSet()))
                .containsAll(Found.some("components with a part in the browser", shown));
    }

    /** Two of the same annotation stand in a container. */
    private static boolean hasAPartInTheBrowser(JavaClass component) {
        return component.isAnnotatedWith(JsModule.class) || component.isAnnotatedWith(JsModule.Container.class);
    }
}
