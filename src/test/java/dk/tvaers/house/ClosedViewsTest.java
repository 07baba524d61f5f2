package dk.tvaers.house;

import static org.assertj.core.api.Assertions.assertThat;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.UI;
import dk.tvaers.access.OpenTo;
import dk.tvaers.demo.FilledDemo;
import dk.tvaers.house.Views.View;
import dk.tvaers.kit.Texts;
import dk.tvaers.testkit.ForeignRows;
import dk.tvaers.testkit.Fresh;
import dk.tvaers.testkit.ViewTest;
import dk.tvaers.testkit.Visitor;
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** Every view stays closed to whom it does not concern, also those that are added later. */
class ClosedViewsTest extends ViewTest {

    private static final String OWN = "vestegnen";
    private static final String COORDINATOR = "koordinator@vestegnen.example";

    /** A collaboration in which the coordinator has no part, with a record of every kind. */
    private static String other = "";

    @BeforeAll
    static void fillTheDemo() {
        FilledDemo.fill();
        other = ForeignRows.in(Fresh.collaboration().ref()).collaboration().slug();
    }

    static Stream<View> viewsOfACollaboration() {
        return Views.all().stream().filter(View::isInCollaboration);
    }

    static Stream<View> viewsOfARecord() {
        return viewsOfACollaboration().filter(View::namesARecord);
    }

    static Stream<View> viewsOfTheOperator() {
        return Views.all().stream().filter(view -> view.isOpenTo(OpenTo.Whom.OPERATOR));
    }

    static Stream<View> viewsBehindTheLogIn() {
        return Views.all().stream().filter(view -> !view.isOpenTo(OpenTo.Whom.ANYBODY));
    }

    @Test
    void everyViewSaysWhoMayOpenIt() {
        for (View view : Views.all()) {
            assertThat(view.isInCollaboration() ? view.needs() : view.openTo())
                    .as("%s", view.type())
                    .isNotNull();
        }
    }

    @ParameterizedTest
    @MethodSource("viewsOfACollaboration")
    void aForeignCollaborationIsNotFound(View view) {
        open(Visitor.named(COORDINATOR), view.address(other, other));
        assertThat(title()).isEqualTo("kit.error.not-found.title");
    }

    @ParameterizedTest
    @MethodSource("viewsOfARecord")
    void aForeignRecordIsNotFoundInOnesOwnCollaboration(View view) {
        open(Visitor.named(COORDINATOR), view.address(OWN, other));
        assertThat(title()).isEqualTo("kit.error.not-found.title");
    }

    @ParameterizedTest
    @MethodSource("viewsOfTheOperator")
    void whatIsTheOperatorsIsRefusedToEverybodyElse(View view) {
        open(Visitor.named(COORDINATOR), view.address(OWN, OWN));
        assertThat(title()).isEqualTo("kit.error.forbidden.title");
    }

    @ParameterizedTest
    @MethodSource("viewsBehindTheLogIn")
    void whoIsNotLoggedInIsAskedToAndComesBack(View view) {
        openAsNobody(view.address(OWN, OWN));
        assertThat(UI.getCurrent().getInternals().dumpPendingJavaScriptInvocations())
                .flatExtracting(pending -> pending.getInvocation().getParameters())
                .contains("/log-ind?til=" + URLEncoder.encode(view.address(OWN, OWN), StandardCharsets.UTF_8));
        assertThat(UI.getCurrent().getInternals().getActiveRouterTargetsChain()).isEmpty();
    }

    /** The key of the title that the page has, which is one of an error. */
    private String title() {
        String shown = ((Component) getCurrentView()).getElement().getTextRecursively();
        return Stream.of("not-found", "forbidden")
                .map(error -> "kit.error." + error + ".title")
                .filter(key -> shown.startsWith(Texts.in(Texts.DANISH).get(key)))
                .findFirst()
                .orElse(shown);
    }
}
