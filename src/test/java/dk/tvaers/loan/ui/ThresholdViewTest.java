package dk.tvaers.loan.ui;

import static org.assertj.core.api.Assertions.assertThat;

import dk.tvaers.access.Role;
import dk.tvaers.kernel.Now;
import dk.tvaers.kit.Dates;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;

@Tag("database")
class ThresholdViewTest extends MarketPages {

    @Test
    void theCoordinatorRecordsThresholdsFromADayOnAndReadsWhichOneHolds() {
        at(coordinator, "/udlaan/graense");
        assertThat(text()).contains("Ingen tærskelværdi");
        press("Skriv tærskelværdien ind");
        assertThat(field("Kroner").isInvalid()).isTrue();
        record("1.600.000 kr.", 0);
        assertThat(text()).contains("I dag gælder 1.600.000,00 kr.", "I dag");
        record("1.700.000", 30);
        assertThat(text())
                .contains("I dag gælder 1.600.000,00 kr.", "1.700.000,00", "Senere")
                .contains(Dates.figures(Now.today().plusDays(30)));
        record("1", 30);
        assertThat(text()).contains("Der begynder allerede en tærskelværdi den dag");
        assertThat(field("Kroner").getValue()).isEqualTo("1");
    }

    @Test
    void nobodyElseOpensThePage() {
        for (Role role : new Role[] {Role.PROGRAMME_LEADER, Role.DIRECTOR, Role.CONTROLLER}) {
            at(as(role, "161", null), "/udlaan/graense");
            assertThat(text()).as("%s", role).contains(REFUSED);
        }
    }

    private void record(String kroner, int days) {
        field("Kroner").setValue(kroner);
        date("Gælder fra").setValue(Now.today().plusDays(days));
        press("Skriv tærskelværdien ind");
    }
}
