package dk.tvaers.people.ui;

import static dk.tvaers.testkit.Fresh.ALBERTSLUND;
import static dk.tvaers.testkit.Fresh.GLOSTRUP;
import static org.assertj.core.api.Assertions.assertThat;

import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.checkbox.CheckboxGroup;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.NativeButton;
import com.vaadin.flow.component.html.NativeTableHeaderCell;
import com.vaadin.flow.component.select.Select;
import dk.tvaers.access.Role;
import dk.tvaers.testkit.Fresh;
import dk.tvaers.testkit.ViewTest;
import dk.tvaers.testkit.Visitor;
import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import org.apache.poi.ss.usermodel.Sheet;
import org.apache.poi.ss.usermodel.Workbook;
import org.apache.poi.ss.usermodel.WorkbookFactory;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;

/** What every list can, tried on the list of persons: columns to choose, and Excel. */
@Tag("database")
class PersonListTest extends ViewTest {

    private final Fresh fresh = Fresh.collaboration(GLOSTRUP, ALBERTSLUND);
    private final Visitor coordinator = Visitor.with(Role.COORDINATOR, fresh.ref(), null, null);

    @Test
    void theColumnsInTheAddressAreShownInTheListsOwnOrder() {
        fresh.person("Anna", GLOSTRUP);
        open("?kolonner=personer.telefon.kommunekode.findes-ikke.kommune");
        assertThat(heads()).containsExactly("Navn", "Kommune", "Telefon", "Kommunekode");
        assertThat(text()).contains("161");
    }

    @Test
    void whatNamesNoColumnLeavesTheStandardOnes() {
        fresh.person("Anna", GLOSTRUP);
        open("?kolonner=personer.findes-ikke&kolonner=roller.fra");
        assertThat(heads()).containsExactly("Navn", "Kommune", "Titel", "Roller", "E-mail", "Telefon", "Kan logge ind");
    }

    @Test
    void aChoiceStandsInTheAddressAndIsRememberedUntilTheStandardIsTakenBack() {
        fresh.person("Anna", GLOSTRUP);
        open("?kommune=161");
        choose("titel", "mail");
        assertThat(heads()).containsExactly("Navn", "Titel", "E-mail");
        assertThat(address()).contains("kommune=161").contains("kolonner=personer.navn.titel.mail");

        open("");
        assertThat(heads()).containsExactly("Navn", "Titel", "E-mail");
        open("?kolonner=personer.telefon");
        assertThat(heads()).containsExactly("Navn", "Telefon");
        open("");
        assertThat(heads()).as("a link that was sent changes nothing").containsExactly("Navn", "Titel", "E-mail");

        open("?kolonner=personer.telefon&tekst=a");
        test(find(NativeButton.class).withText("Brug standardkolonner").single())
                .click();
        assertThat(heads()).hasSize(7);
        assertThat(address()).contains("tekst=a").doesNotContain("kolonner");
        open("");
        assertThat(heads()).hasSize(7);
    }

    @Test
    void withNothingChosenTheFirstColumnStandsAlone() {
        fresh.person("Anna", GLOSTRUP);
        open("");
        choose();
        assertThat(heads()).containsExactly("Navn");
    }

    @Test
    void whatOneRemembersIsNotAnothers() {
        fresh.person("Anna", GLOSTRUP);
        open("");
        choose("titel");
        open(
                Visitor.with(Role.COORDINATOR, fresh.ref(), null, null),
                "s/" + fresh.ref().slug() + "/personer");
        assertThat(heads()).hasSize(7);
    }

    @Test
    void sortingFilteringAndTurningKeepTheColumns() {
        for (int i = 0; i < 101; i++) {
            fresh.person("Person " + i, GLOSTRUP);
        }
        open("?kolonner=personer.titel");
        assertThat(links("Navn")).allMatch(href -> href.contains("kolonner=personer.titel"));
        assertThat(links("Næste side")).hasSize(1).allMatch(href -> href.contains("kolonner=personer.titel"));
        @SuppressWarnings("unchecked")
        Select<Boolean> logIn = find(Select.class).all().stream()
                .filter(select -> "Kan logge ind".equals(select.getLabel()))
                .findFirst()
                .orElseThrow();
        logIn.setValue(false);
        assertThat(address()).contains("login=nej").contains("kolonner=personer.titel");
        assertThat(heads()).containsExactly("Navn", "Titel");
    }

    @Test
    void excelGetsAllThatTheFiltersLetThroughWithTheChosenColumns() throws IOException {
        for (int i = 0; i < 230; i++) {
            fresh.person("Person " + i, GLOSTRUP);
        }
        fresh.person("=1+1", GLOSTRUP);
        fresh.person("Fra Albertslund", ALBERTSLUND);
        open("?kommune=161&kolonner=personer.kommunekode&sortering=navn-ned");
        try (Workbook book = download()) {
            Sheet sheet = book.getSheetAt(0);
            assertThat(sheet.getSheetName()).isEqualTo("Personer");
            List<String> names = new ArrayList<>();
            for (int i = 1; i <= 231; i++) {
                names.add(sheet.getRow(i).getCell(0).getStringCellValue());
                assertThat(sheet.getRow(i).getCell(1).getStringCellValue()).isEqualTo("161");
            }
            assertThat(names).doesNotHaveDuplicates().contains("'=1+1").doesNotContain("Fra Albertslund");
            assertThat(names.getFirst()).isEqualTo("Person 99");
            assertThat(sheet.getRow(0).getLastCellNum()).isEqualTo((short) 2);
            assertThat(sheet.getRow(232)).isNull();
            assertThat(sheet.getRow(233).getCell(0).getStringCellValue())
                    .startsWith("Personer. " + fresh.ref().name())
                    .endsWith("231 rækker.");
            assertThat(sheet.getRow(234).getCell(0).getStringCellValue()).isEqualTo("Kommune: Glostrup");
        }
    }

    private void open(String query) {
        open(coordinator, "s/" + fresh.ref().slug() + "/personer" + query);
    }

    private String address() {
        return UI.getCurrent().getActiveViewLocation().getPathWithQueryParameters();
    }

    @SuppressWarnings("unchecked")
    private void choose(String... keys) {
        find(CheckboxGroup.class).single().setValue(Set.of((Object[]) keys));
        test(find(NativeButton.class).withText("Vis de valgte").single()).click();
    }

    private Anchor excel() {
        return find(Anchor.class).withText("Hent i Excel").single();
    }

    private Workbook download() throws IOException {
        ByteArrayOutputStream file = new ByteArrayOutputStream();
        test(excel()).download(file);
        return WorkbookFactory.create(new ByteArrayInputStream(file.toByteArray()));
    }

    private List<String> heads() {
        return find(NativeTableHeaderCell.class).all().stream()
                .filter(cell -> "col".equals(cell.getElement().getAttribute("scope")))
                .map(cell -> cell.getElement().getTextRecursively())
                .toList();
    }

    private List<String> links(String text) {
        return find(Anchor.class).withText(text).all().stream()
                .map(Anchor::getHref)
                .toList();
    }
}
