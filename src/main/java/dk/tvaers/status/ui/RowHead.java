package dk.tvaers.status.ui;

import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Span;
import dk.tvaers.kernel.Now;
import dk.tvaers.kit.ui.Links;
import dk.tvaers.programme.Participation;
import dk.tvaers.status.MonthData;
import dk.tvaers.status.Report;

/** The name of a row's project, which leads to its page, and what is to be known about it at once. */
record RowHead(StatusAddresses addresses, MonthWords words) {

    Div of(MonthData.Row row) {
        Div head = new Div(Links.inside(addresses.localProject(row.localProject()), row.projectName()));
        head.getElement().setAttribute("role", "rowheader");
        String state = state(row);
        if (!state.isEmpty()) {
            Span said = new Span(state);
            said.addClassName("state");
            head.add(said);
        }
        return head;
    }

    private String state(MonthData.Row row) {
        Report last = row.last();
        MonthData.DraftState draft = row.draftState();
        Integer silent = row.silentDays();
        if (row.participation() != Participation.IN_PROGRESS) {
            return "";
        }
        if (draft != null) {
            return words.get("state.draft", draft.savedBy().name());
        }
        MonthData.Wanted wanted = row.wanted();
        if (wanted != null && wanted.said() == null) {
            return words.words().texts().get(wanted.reason(), words.date(wanted.since()));
        }
        if (row.submittedThisMonth() && last != null) {
            return words.get(
                    last.onBehalf() ? "state.submitted-on-behalf" : "state.submitted",
                    words.date(Now.date(last.reportedAt())));
        }
        if (silent != null) {
            return words.words().texts().get("status.overview.silent", silent);
        }
        return last == null ? words.get("state.first") : "";
    }
}
