package dk.tvaers.collaboration.ui;

import static dk.tvaers.testkit.Fresh.ALBERTSLUND;
import static dk.tvaers.testkit.Fresh.GLOSTRUP;
import static dk.tvaers.testkit.Fresh.HOEJE_TAASTRUP;
import static org.assertj.core.api.Assertions.assertThat;

import com.vaadin.flow.component.datepicker.DatePicker;
import com.vaadin.flow.component.html.Anchor;
import dk.tvaers.access.Role;
import dk.tvaers.collaboration.AgreementData;
import dk.tvaers.collaboration.AgreementId;
import dk.tvaers.collaboration.Agreements;
import dk.tvaers.collaboration.Members;
import dk.tvaers.collaboration.Office;
import dk.tvaers.collaboration.Offices;
import dk.tvaers.kernel.Period;
import dk.tvaers.testkit.Fresh;
import dk.tvaers.testkit.Portal;
import dk.tvaers.testkit.ViewTest;
import dk.tvaers.testkit.Visitor;
import java.time.LocalDate;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;

@Tag("database")
class CollaborationViewTest extends ViewTest {

    private final Fresh fresh = Fresh.collaboration(GLOSTRUP, HOEJE_TAASTRUP);
    private final Visitor reader = Visitor.with(Role.READER, fresh.ref(), "161", null);

    @Test
    void theDateInTheAddressDecidesWhichMembersAreShown() {
        fresh.asCoordinator(
                () -> Portal.bean(Members.class).admit(ALBERTSLUND, new Period(LocalDate.of(2016, 1, 1), null)));
        open("?dato=2015-06-01");
        assertThat(text()).contains("2 medlemmer den 1. juni 2015").contains("Høje-Taastrup Kommune");
        assertThat(find(DatePicker.class).single().getValue()).isEqualTo(LocalDate.of(2015, 6, 1));
        open("?dato=2016-06-01");
        assertThat(text()).contains("3 medlemmer den 1. juni 2016").contains("Albertslund Kommune");
    }

    @Test
    void aDayBeforeTheFirstMemberSaysSo() {
        open("?dato=2010-01-01");
        assertThat(text()).contains("Ingen medlemmer den dag");
    }

    @Test
    void aDateThatCannotBeReadMeansToday() {
        open("?dato=igaar");
        assertThat(text()).contains("2 medlemmer");
    }

    @Test
    void agreementHostAndChairAreShownWithWhatWasBefore() {
        LocalDate start = LocalDate.of(2015, 5, 21);
        fresh.asCoordinator(
                () -> Portal.bean(Offices.class).hold(Office.HOST, HOEJE_TAASTRUP, new Period(start, null)));
        fresh.asCoordinator(() ->
                Portal.bean(Offices.class).hold(Office.CHAIR, GLOSTRUP, new Period(start, LocalDate.of(2016, 5, 31))));
        AgreementId first = fresh.asCoordinator(() -> Portal.bean(Agreements.class)
                .record(new AgreementData("Samarbejdsaftale", "Monopolbruddet", start, "15/6820")));
        fresh.asCoordinator(() -> Portal.bean(Agreements.class)
                .supersede(first, new AgreementData("Ny aftale", "Også fælles udbud", start.plusYears(1), null)));
        open("");
        assertThat(text())
                .contains("Også fælles udbud", "Én tidligere udgave", "15/6820", "21. maj 2015")
                .contains("Vært", "Formand", "31-05-2016");
    }

    @Test
    void aVersionOfTheAgreementHasAPageWithWhatItChangedAndItsFiling() {
        LocalDate start = LocalDate.of(2015, 5, 21);
        AgreementId first = fresh.asCoordinator(() -> Portal.bean(Agreements.class)
                .record(new AgreementData("Samarbejdsaftale", "Monopolbruddet", start, "15/6820")));
        AgreementId second = fresh.asCoordinator(() -> Portal.bean(Agreements.class)
                .supersede(first, new AgreementData("Ny aftale", "Også fælles udbud", start.plusYears(1), null)));
        open("");
        assertThat(find(Anchor.class).all().stream().map(Anchor::getHref))
                .contains("s/" + fresh.ref().slug() + "/samarbejde/aftaler/" + second);
        open("/aftaler/" + second);
        assertThat(text())
                .contains("Ny aftale", "Gælder fra 21. maj 2016", "Tilføjet: »Også fælles udbud«")
                .contains("Journalisering", "Glostrup", "Historik");
        open("/aftaler/" + first);
        assertThat(text()).contains("Monopolbruddet").doesNotContain("Tilføjet");
    }

    @Test
    void theHistorySaysWhoJoinedTogether() {
        open("");
        assertThat(text()).contains("2 kommuner blev medlem: Glostrup, Høje-Taastrup.");
    }

    @Test
    void theOperatorSeesTheNamesOfCollaborationsAndNothingInThem() {
        open(Visitor.without().asOperator(), "drift");
        assertThat(text()).contains(fresh.ref().slug()).doesNotContain("Glostrup");
        open(reader, "drift");
        assertThat(text()).doesNotContain(fresh.ref().slug());
    }

    private void open(String query) {
        open(reader, "s/" + fresh.ref().slug() + "/samarbejde" + query);
    }
}
