package dk.tvaers.collaboration.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.Composite;
import com.vaadin.flow.component.Text;
import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.datepicker.DatePicker;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.router.QueryParameters;
import dk.tvaers.collaboration.MembershipItem;
import dk.tvaers.kit.Dates;
import dk.tvaers.kit.Texts;
import dk.tvaers.kit.ui.DateField;
import dk.tvaers.kit.ui.EmptyState;
import dk.tvaers.kit.ui.Part;
import dk.tvaers.kit.ui.PlainTable;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** The members on a date; another date is another address. */
final class MembersPart extends Composite<Div> {

    private final Texts texts;
    private final @Nullable MemberActions actions;

    MembersPart(
            Texts texts,
            String address,
            String parameter,
            LocalDate date,
            List<MembershipItem> members,
            @Nullable MemberActions actions) {
        this.texts = texts;
        this.actions = actions;
        DatePicker picker = DateField.of(texts, texts.get("collaboration.members.date"));
        picker.setValue(date);
        picker.addValueChangeListener(change -> {
            if (change.getValue() != null) {
                UI.getCurrent()
                        .navigate(
                                address,
                                QueryParameters.of(parameter, change.getValue().toString()));
            }
        });
        Div bar = new Div(picker);
        bar.addClassName("filter-bar");
        getContent()
                .add(new Part(
                        texts.get("collaboration.members"),
                        bar,
                        members.isEmpty()
                                ? new EmptyState(
                                        texts.get("collaboration.members.none"),
                                        texts.get("collaboration.members.none.text"))
                                : table(members)));
    }

    private PlainTable table(List<MembershipItem> members) {
        PlainTable table = new PlainTable(texts.get("collaboration.members"))
                .column(texts.get("collaboration.municipality"))
                .column(texts.get("collaboration.code"))
                .column(texts.get("collaboration.joined"))
                .column(texts.get("collaboration.left"));
        if (actions != null) {
            table.column(texts.get("collaboration.members.actions"));
        }
        for (MembershipItem member : members) {
            List<Component> cells = new ArrayList<>(List.of(
                    new Text(member.code().value()),
                    new Text(Dates.figures(member.joinedOn())),
                    new Text(member.leftOn() == null ? "" : Dates.figures(member.leftOn()))));
            if (actions != null) {
                cells.add(actions.of(member));
            }
            table.row(new Text(member.officialName()), cells.toArray(Component[]::new));
        }
        return table;
    }
}
