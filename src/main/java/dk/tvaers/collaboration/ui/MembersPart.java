package dk.tvaers.collaboration.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.Composite;
import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.datepicker.DatePicker;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.router.QueryParameters;
import dk.tvaers.collaboration.MembershipItem;
import dk.tvaers.kit.Dates;
import dk.tvaers.kit.Rows;
import dk.tvaers.kit.Texts;
import dk.tvaers.kit.ui.DateField;
import dk.tvaers.kit.ui.EmptyState;
import dk.tvaers.kit.ui.ListColumns;
import dk.tvaers.kit.ui.Lists;
import dk.tvaers.kit.ui.OpenAddress;
import dk.tvaers.kit.ui.Part;
import java.time.LocalDate;
import java.util.List;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;

/** The members on a date; another date is another address. */
final class MembersPart extends Composite<Div> {

    private final Texts texts;
    private final Lists lists;
    private final @Nullable MemberActions actions;

    MembersPart(
            Texts texts,
            Lists lists,
            String address,
            String parameter,
            LocalDate date,
            Supplier<List<MembershipItem>> members,
            @Nullable MemberActions actions) {
        this.texts = texts;
        this.lists = lists;
        this.actions = actions;
        DatePicker picker = DateField.of(texts, texts.get("collaboration.members.date"));
        picker.setValue(date);
        picker.addValueChangeListener(change -> {
            if (change.getValue() != null) {
                QueryParameters day =
                        QueryParameters.of(parameter, change.getValue().toString());
                UI.getCurrent().navigate(address, OpenAddress.withColumns(day));
            }
        });
        Div bar = new Div(picker);
        bar.addClassName("filter-bar");
        List<MembershipItem> all = members.get();
        getContent()
                .add(new Part(
                        texts.get("collaboration.members"),
                        bar,
                        all.isEmpty()
                                ? new EmptyState(
                                        texts.get("collaboration.members.none"),
                                        texts.get("collaboration.members.none.text"))
                                : table(all, members, date)));
    }

    private Component table(List<MembershipItem> all, Supplier<List<MembershipItem>> members, LocalDate date) {
        ListColumns<MembershipItem> columns = columns(texts, "medlemmer", texts.get("collaboration.members"));
        if (actions != null) {
            columns.acts(texts.get("collaboration.members.actions"), actions::of);
        }
        return lists.table(columns, Rows.whole(members))
                .filtered(List.of(texts.get(
                        "kit.list.filter", texts.get("collaboration.members.date"), new Dates(texts).words(date))))
                .show(all);
    }

    static ListColumns<MembershipItem> columns(Texts texts, String list, String title) {
        return new ListColumns<MembershipItem>(texts, list, title)
                .text("kommune", texts.get("collaboration.municipality"), MembershipItem::officialName)
                .text("kode", texts.get("collaboration.code"), member -> member.code()
                        .value())
                .date("ind", texts.get("collaboration.joined"), MembershipItem::joinedOn)
                .date("ud", texts.get("collaboration.left"), MembershipItem::leftOn);
    }
}
