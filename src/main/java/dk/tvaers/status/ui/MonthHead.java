package dk.tvaers.status.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.Composite;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.html.Div;
import dk.tvaers.kit.ui.PageHead;
import dk.tvaers.status.MonthData;
import java.util.List;
import java.util.Optional;

/** The head of a municipality's month: where it stands, and what can be done with all rows at once. */
final class MonthHead extends Composite<Div> {

    private final MonthWords words;
    private final Button submit = new Button();
    private final Button rest;

    MonthHead(
            MonthData data,
            MonthWords words,
            Optional<Component> deadlines,
            Runnable markRest,
            Runnable save,
            Runnable submitAll) {
        this.words = words;
        this.rest = new Button(words.get("mark-rest"), event -> markRest.run());
        PageHead head = new PageHead(words.get("title", data.municipalityName(), words.month(data.yearMonth())))
                .lead(MonthLead.of(data, words));
        Button draft = new Button(words.get("save"), event -> save.run());
        draft.setDisableOnClick(true);
        draft.setId("month-save");
        rest.setId("month-rest");
        submit.setId("month-submit");
        submit.addThemeVariants(ButtonVariant.LUMO_PRIMARY);
        submit.setDisableOnClick(true);
        submit.addClickListener(event -> submitAll.run());
        deadlines.ifPresent(head::actions);
        if (may(data, MonthData.Act.UNCHANGED)) {
            head.actions(rest);
        }
        if (may(data, MonthData.Act.DRAFT)) {
            head.actions(draft);
        }
        if (may(data, MonthData.Act.SUBMIT)) {
            head.actions(submit);
        }
        getContent().add(head);
    }

    /** Follows what is typed and marked. */
    void show(List<Typing> typings) {
        long rows = typings.stream()
                .filter(typing -> typing.mark() != Typing.Mark.NONE)
                .count();
        submit.setText(rows == 0 ? words.get("submit") : words.get("submit.all", rows));
        rest.setEnabled(typings.stream().anyMatch(MonthHead::isLeft));
    }

    /** Whether nothing is said about it this month, and it can be said to be unchanged. */
    static boolean isLeft(Typing typing) {
        return typing.mark() == Typing.Mark.NONE
                && typing.mayBeUnchanged()
                && !typing.row().submittedThisMonth();
    }

    static boolean may(MonthData data, MonthData.Act act) {
        return data.rows().stream().anyMatch(row -> row.permitted().contains(act));
    }
}
