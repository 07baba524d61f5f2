package dk.tvaers.house;

import static org.assertj.core.api.Assertions.assertThat;

import dk.tvaers.audit.ui.HistoryPart;
import dk.tvaers.demo.FilledDemo;
import dk.tvaers.house.Views.View;
import dk.tvaers.testkit.ViewTest;
import dk.tvaers.testkit.Visitor;
import java.util.Set;
import java.util.TreeSet;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;

/** Every page of a record tells its history, also those that are added later. */
class HistoryEverywhereTest {

    /** Forms that lead back to the record's own page, where its history stands, and one page of something else. */
    private static final Set<String> NO_RECORD_PAGES = Set.of(
            "AgreeView",
            // steps, hours and disputes of a loan, whose page has the history
            "AmendmentView",
            "ConfirmView",
            "DisputeView",
            "HoursView",
            "AskLateView",
            "BaselinesView",
            "ClosePositionView",
            "DeadlineView",
            // the decisions on a project's joint level, every one of them; the project's page has the history
            "DecisionsView",
            "EditDocumentView",
            "EditJointTaskView",
            "EditMilestoneView",
            "EditNeedView",
            "EditOfferView",
            "EditPositionView",
            "EditPostView",
            "EditProgrammeView",
            "EditProjectView",
            "EditVisitView",
            "EditRiskView",
            "EditSpecialistView",
            "JoinView",
            "LeavingView",
            "LetterView",
            "LocalDateView",
            "MoveClosingView",
            // the tasks of a local project and of a project, whose own pages have the history
            "LocalTasksView",
            "ProjectTasksView",
            "MoveView",
            "NewMilestoneView",
            "NewOfferView",
            "NewVersionView",
            "NewWaveView",
            // one municipality's part of a matter, whose page has the history
            "PartView",
            "PhasesView",
            "ReturnReportView",
            // the documents and the lines of a settlement, whose page has the history
            "BillsView",
            "SettlementLineView",
            "EditCostView",
            "StandView",
            "StepView",
            // the month of a municipality, which is the register's and not the collaboration's
            "MunicipalityMonthView");

    private static final Set<String> PAGES_OF_SEVERAL = Set.of("BudgetView", "CollaborationView");

    @BeforeAll
    static void fillTheDemo() {
        FilledDemo.fill();
    }

    static final class Pages extends ViewTest {
        void close() {
            cleanVaadinEnvironment();
        }

        boolean tellHistory(View view) {
            open(
                    Visitor.named("koordinator@vestegnen.example"),
                    view.address("vestegnen", "vestegnen").substring(1));
            assertThat(getCurrentView()).as("%s", view).isInstanceOf(view.type());
            boolean told = !find(HistoryPart.class).all().isEmpty();
            return told;
        }
    }

    @Test
    void everyPageOfARecordShowsItsHistory() {
        Pages pages = new Pages();
        Set<String> with = new TreeSet<>();
        Set<String> without = new TreeSet<>();
        for (View view : Views.all()) {
            if (view.isInCollaboration() && (view.namesARecord() || PAGES_OF_SEVERAL.contains(view.name()))) {
                (pages.tellHistory(view) ? with : without).add(view.name());
            }
        }
        pages.close();
        Found.some("pages with a history", with);
        assertThat(without).isEqualTo(new TreeSet<>(NO_RECORD_PAGES));
    }
}
