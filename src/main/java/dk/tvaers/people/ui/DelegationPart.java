package dk.tvaers.people.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.Composite;
import com.vaadin.flow.component.Text;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.combobox.ComboBox;
import com.vaadin.flow.component.datepicker.DatePicker;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Paragraph;
import dk.tvaers.kernel.Invalid;
import dk.tvaers.kernel.Now;
import dk.tvaers.kernel.Period;
import dk.tvaers.kernel.PersonId;
import dk.tvaers.kernel.RuleBroken;
import dk.tvaers.kit.Rows;
import dk.tvaers.kit.Texts;
import dk.tvaers.kit.ui.DateField;
import dk.tvaers.kit.ui.ListColumns;
import dk.tvaers.kit.ui.Lists;
import dk.tvaers.kit.ui.Part;
import dk.tvaers.people.DelegationItem;
import dk.tvaers.people.Delegations;
import dk.tvaers.people.PersonName;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;

/** Who acts for somebody and for whom that one acts, and letting another act for them. */
final class DelegationPart extends Composite<Div> {

    /** Whose delegations they are. */
    private interface Whose {
        List<DelegationItem> list();

        List<PersonName> receivers();

        void give(PersonId receiver, Period period);

        String given(String receiver);
    }

    private final Texts texts;
    private final Lists lists;
    private final Delegations delegations;
    private final Whose whose;
    private final Div list = new Div();
    private final Notice notice = new Notice();
    private final ComboBox<PersonName> receiver = new ComboBox<>();
    private final DatePicker from;
    private final DatePicker to;
    private final FieldProblems problems;

    private DelegationPart(Texts texts, Lists lists, Delegations delegations, String title, String text, Whose whose) {
        this.texts = texts;
        this.lists = lists;
        this.delegations = delegations;
        this.whose = whose;
        from = DateField.of(texts, texts.get("people.from"));
        to = DateField.of(texts, texts.get("people.to"));
        problems = new FieldProblems(texts, Map.of("receiver", receiver, "from", from, "to", to));
        receiver.setLabel(texts.get("people.delegation.receiver"));
        receiver.setItems(whose.receivers());
        receiver.setItemLabelGenerator(PersonName::name);
        from.setValue(Now.today());
        Div fields = new Div(receiver, from, to);
        fields.addClassName("form-grid");
        getContent()
                .add(new Part(
                        title,
                        new Paragraph(text),
                        notice,
                        list,
                        new SubmitForm(texts.get("people.delegation.give"), this::give, fields)));
        show();
    }

    /** One's own. */
    static DelegationPart own(Texts texts, Lists lists, Delegations delegations) {
        return new DelegationPart(
                texts,
                lists,
                delegations,
                texts.get("people.delegation"),
                texts.get("people.delegation.text"),
                new Whose() {
                    @Override
                    public List<DelegationItem> list() {
                        return delegations.own();
                    }

                    @Override
                    public List<PersonName> receivers() {
                        return delegations.receivers();
                    }

                    @Override
                    public void give(PersonId receiver, Period period) {
                        delegations.give(receiver, period);
                    }

                    @Override
                    public String given(String receiver) {
                        return texts.get("people.delegation.given", receiver);
                    }
                });
    }

    /** Another's, whom the coordinator sees to. */
    static DelegationPart of(Texts texts, Lists lists, Delegations delegations, PersonId person, String name) {
        return new DelegationPart(
                texts,
                lists,
                delegations,
                texts.get("people.delegation.of"),
                texts.get("people.delegation.of.text"),
                new Whose() {
                    @Override
                    public List<DelegationItem> list() {
                        return delegations.of(person);
                    }

                    @Override
                    public List<PersonName> receivers() {
                        return delegations.receiversFor(person);
                    }

                    @Override
                    public void give(PersonId receiver, Period period) {
                        delegations.giveFor(person, receiver, period);
                    }

                    @Override
                    public String given(String receiver) {
                        return texts.get("people.delegation.of.given", receiver, name);
                    }
                });
    }

    private void show() {
        List<DelegationItem> own = whose.list();
        list.removeAll();
        if (own.isEmpty()) {
            return;
        }
        ListColumns<DelegationItem> columns = new ListColumns<DelegationItem>(
                        texts, "stedfortraedere", texts.get("people.delegation"))
                .text("hvem", texts.get("people.delegation.who"), DelegationItem::receiverName)
                .text("for", texts.get("people.delegation.for"), DelegationItem::giverName)
                .date("fra", texts.get("people.from"), DelegationItem::from)
                .date("til", texts.get("people.to"), DelegationItem::to)
                .acts(texts.get("people.delegation.act"), each -> delegations.mayEnd(each) ? stop(each) : new Text(""));
        list.add(lists.table(columns, Rows.whole(whose::list)).show(own));
    }

    private Component stop(DelegationItem each) {
        Button stop = new Button(texts.get("people.delegation.stop"), click -> {
            delegations.end(each.id());
            notice.info(texts.get("people.delegation.stopped", each.receiverName()), "");
            show();
        });
        stop.setAriaLabel(texts.get("people.delegation.stop-for", each.receiverName()));
        return stop;
    }

    private void give() {
        problems.clear();
        notice.clear();
        PersonName chosen = receiver.getValue();
        LocalDate first = from.getValue();
        LocalDate last = to.getValue();
        try {
            if (chosen == null || first == null || last == null) {
                new Invalid.Collector()
                        .check(chosen != null, "receiver", "error.required")
                        .check(first != null, "from", "error.required")
                        .check(last != null, "to", "error.required")
                        .throwIfAny();
                return;
            }
            whose.give(chosen.id(), new Period(first, last));
            receiver.clear();
            to.clear();
            notice.info(whose.given(chosen.name()), "");
            show();
        } catch (Invalid invalid) {
            problems.show(invalid);
        } catch (RuleBroken broken) {
            notice.error(texts.get("people.not-saved"), texts.get(broken));
        }
    }
}
