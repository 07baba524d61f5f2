package dk.tvaers.status.ui;

import static org.assertj.core.api.Assertions.assertThat;

import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.html.Anchor;
import dk.tvaers.access.Role;
import dk.tvaers.testkit.ViewTest;
import dk.tvaers.testkit.Visitor;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/** Where dates can be fetched for one's own calendar. */
@Tag("database")
class DeadlinesLinkTest extends ViewTest {

    private static final String FETCH = "Hent frister til kalenderen";

    private final MonthPlaces glostrup = new MonthPlaces();

    @ParameterizedTest
    @EnumSource(names = {"PROGRAMME_LEADER", "DIRECTOR", "READER"})
    void theMonthOffersItsDates(Role role) {
        open(role, "161", "min-kommune");
        assertThat(find(Anchor.class).withText(FETCH).all()).hasSize(1);
    }

    @Test
    void aMonthWithoutDatesOffersNone() {
        open(Role.PROGRAMME_LEADER, "165", "min-kommune");
        assertThat(text()).contains("Albertslund").doesNotContain(FETCH);
    }

    @Test
    void theLinkIsStillThereOnceTheMonthIsSubmitted() {
        open(Role.PROGRAMME_LEADER, "161", "min-kommune");
        find(Button.class).withId("month-rest").single().click();
        find(Button.class).withId("month-submit").single().click();
        assertThat(find(Anchor.class).withText(FETCH).all()).hasSize(1);
    }

    @Test
    void aLocalProjectOffersItsOwnDates() {
        open(Role.READER, "161", "lokale-projekter/" + glostrup.local("KY"));
        assertThat(find(Anchor.class).withText(FETCH).all()).hasSize(1);
        open(Role.READER, "161", "lokale-projekter/" + glostrup.local("BBR"));
        assertThat(text()).contains("BBR i Glostrup").doesNotContain(FETCH);
    }

    private void open(Role role, String municipality, String path) {
        Visitor visitor = Visitor.with(role, glostrup.fresh.ref(), municipality, null);
        open(visitor, "s/" + glostrup.fresh.ref().slug() + "/" + path);
    }
}
