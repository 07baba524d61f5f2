package dk.tvaers.programme.ui;

import static dk.tvaers.testkit.Fresh.ALBERTSLUND;
import static dk.tvaers.testkit.Fresh.GLOSTRUP;
import static org.assertj.core.api.Assertions.assertThat;

import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.NativeTableBody;
import com.vaadin.flow.component.html.NativeTableHeaderCell;
import dk.tvaers.access.Role;
import dk.tvaers.kernel.ProgrammeId;
import dk.tvaers.kernel.ProjectId;
import dk.tvaers.programme.Participation;
import dk.tvaers.programme.Projected;
import dk.tvaers.testkit.Fresh;
import dk.tvaers.testkit.ViewTest;
import dk.tvaers.testkit.Visitor;
import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;

@Tag("database")
class ProjectsViewTest extends ViewTest {

    private final Fresh fresh = Fresh.collaboration(GLOSTRUP, ALBERTSLUND);
    private final Visitor reader = Visitor.with(Role.READER, fresh.ref(), "161", null);
    private final ProgrammeId breaking = Projected.programme(fresh, "Monopolbruddet");
    private final ProgrammeId tender = Projected.programme(fresh, "Fælles udbud");
    private final ProjectId ksd = Projected.project(fresh, breaking, "KSD");
    private final ProjectId ky = Projected.project(fresh, breaking, "KY");
    private final ProjectId erp = Projected.project(fresh, tender, "ERP7");

    @BeforeEach
    void twoMunicipalitiesTakePart() {
        Projected.joined(fresh, ky, GLOSTRUP, Participation.IN_PROGRESS);
        Projected.joined(fresh, ky, ALBERTSLUND, Participation.IN_PROGRESS);
        Projected.joined(fresh, ksd, GLOSTRUP, Participation.IN_PROGRESS);
    }

    @Test
    void projectsStandByProgrammeUntilAnotherOrderIsAskedFor() {
        open("");
        assertThat(names()).containsExactly("Fællesudbud af Økonomisystemet", "KSD", "KY");
        open("?sorter=-i-gang");
        assertThat(names()).containsExactly("KY", "KSD", "Fællesudbud af Økonomisystemet");
        open("?sorter=navn");
        assertThat(names()).containsExactly("Fællesudbud af Økonomisystemet", "KSD", "KY");
    }

    @Test
    void theProgrammeInTheAddressFilters() {
        open("?program=" + breaking);
        assertThat(names()).containsExactly("KSD", "KY");
        assertThat(text()).contains("2 af 3 projekter");
        open("?program=" + ProgrammeId.next());
        assertThat(text()).contains("Ingen projekter i programmet");
    }

    @Test
    void aColumnHeadLinksToItsOrderAndThenToTheReverse() {
        open("?program=" + breaking + "&sorter=-i-gang");
        assertThat(head("I gang").getHref()).endsWith("?program=" + breaking + "&sorter=i-gang");
        assertThat(head("Projekt").getHref()).endsWith("&sorter=navn");
        assertThat(find(NativeTableHeaderCell.class).all().stream()
                        .map(cell -> cell.getElement().getAttribute("aria-sort"))
                        .filter(sort -> sort != null))
                .containsExactly("descending");
    }

    @Test
    void aProjectShowsItsFactsAndItsMunicipalities() {
        open("/" + ky);
        assertThat(text())
                .contains("I gang i 2, i drift i 0 af 2 kommuner")
                .contains("Kommunernes Ydelsessystem", "EG/Netcompany", "KMD Aktiv", "23 municipalities by March 2021")
                .contains("Glostrup", "Albertslund");
    }

    @Test
    void aProjectThatNobodyHasJoinedSaysSo() {
        open("/" + erp);
        assertThat(text()).contains("Ingen kommuner endnu");
    }

    @Test
    void anAddressThatNamesNoProjectSaysSo() {
        open("/findes-ikke");
        assertThat(text()).contains("Vi kan ikke finde siden");
    }

    private void open(String rest) {
        open(reader, "s/" + fresh.ref().slug() + "/projekter" + rest);
    }

    private List<String> names() {
        return find(NativeTableBody.class)
                .single()
                .getChildren()
                .map(row -> row.getChildren().findFirst().orElseThrow())
                .map(cell -> cell.getElement().getTextRecursively())
                .toList();
    }

    private Anchor head(String word) {
        return find(Anchor.class).all().stream()
                .filter(link -> link.getText().equals(word))
                .filter(link -> link.getParent().orElseThrow() instanceof NativeTableHeaderCell)
                .findFirst()
                .orElseThrow();
    }
}
