package dk.tvaers.people.ui;

import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.combobox.ComboBox;
import com.vaadin.flow.component.confirmdialog.ConfirmDialog;
import com.vaadin.flow.component.datepicker.DatePicker;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.notification.Notification;
import com.vaadin.flow.router.BeforeEnterEvent;
import com.vaadin.flow.router.BeforeEnterObserver;
import com.vaadin.flow.router.HasDynamicTitle;
import com.vaadin.flow.router.Route;
import dk.tvaers.access.CurrentContext;
import dk.tvaers.access.Needs;
import dk.tvaers.access.Right;
import dk.tvaers.exchange.Responsibility;
import dk.tvaers.kernel.Conflict;
import dk.tvaers.kernel.Invalid;
import dk.tvaers.kernel.NotFound;
import dk.tvaers.kernel.Now;
import dk.tvaers.kernel.PersonId;
import dk.tvaers.kernel.RuleBroken;
import dk.tvaers.kit.Dates;
import dk.tvaers.kit.Texts;
import dk.tvaers.kit.ui.CollaborationLayout;
import dk.tvaers.kit.ui.DateField;
import dk.tvaers.kit.ui.EmptyState;
import dk.tvaers.kit.ui.PageHead;
import dk.tvaers.kit.ui.Places;
import dk.tvaers.people.HandingOver;
import dk.tvaers.people.Handover;
import dk.tvaers.people.PersonAt;
import dk.tvaers.people.PersonDetails;
import dk.tvaers.people.PersonLogIn;
import dk.tvaers.people.PersonLogIns;
import dk.tvaers.people.Persons;
import io.micronaut.context.annotation.Prototype;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.function.BiConsumer;
import org.jspecify.annotations.Nullable;

/** When somebody stops: all the person is responsible for, who takes it over, and what becomes of roles and log-in. */
@Prototype
@Route(value = PeoplePlaces.LEAVING, layout = CollaborationLayout.class)
@Needs(Right.ADMINISTER_PERSONS)
final class LeavingView extends Div implements BeforeEnterObserver, HasDynamicTitle {

    private final Persons persons;
    private final HandingOver handingOver;
    private final PersonLogIns logIns;
    private final CurrentContext context;
    private final Texts texts = Texts.in(getLocale());
    private final Notice notice = new Notice();
    private final DatePicker lastDay = DateField.of(texts, texts.get("people.leaving.last-day"));
    private final ComboBox<PersonAt> all = new ComboBox<>(texts.get("people.leaving.all"));
    private @Nullable HandoverTable table;
    private String title = "";

    LeavingView(Persons persons, HandingOver handingOver, PersonLogIns logIns, CurrentContext context) {
        this.persons = persons;
        this.handingOver = handingOver;
        this.logIns = logIns;
        this.context = context;
        all.setItemLabelGenerator(PersonAt::label);
        all.setHelperText(texts.get("people.leaving.all.help"));
        all.addValueChangeListener(change -> {
            if (table != null && change.getValue() != null) {
                table.giveAllTo(change.getValue());
            }
        });
    }

    @Override
    public String getPageTitle() {
        return texts.get("kit.title", title);
    }

    @Override
    public void beforeEnter(BeforeEnterEvent event) {
        PersonId id = PersonId.of(event.getRouteParameters().get("person").orElseThrow(NotFound::new));
        lastDay.setValue(Now.today());
        notice.clear();
        show(persons.get(id));
    }

    private void show(PersonDetails person) {
        title = texts.get("people.leaving", person.name());
        List<Responsibility> responsibilities = handingOver.of(person.id());
        List<PersonAt> others = persons.everybody().stream()
                .filter(each -> !each.id().equals(person.id()))
                .toList();
        all.setItems(others);
        removeAll();
        Div fields = new Div(lastDay);
        fields.addClassNames("form-grid", "above");
        add(new PageHead(title).lead(texts.get("people.leaving.lead", responsibilities.size())), notice, fields);
        if (responsibilities.isEmpty()) {
            table = null;
            add(new EmptyState(texts.get("people.leaving.nothing"), texts.get("people.leaving.nothing.text")));
        } else {
            fields.add(all);
            table = new HandoverTable(texts, responsibilities, others, this::address);
            add(table);
        }
        Paragraph logIn = new Paragraph(logInWords(person));
        logIn.addClassName("beneath");
        add(logIn, acts(person));
    }

    private Div acts(PersonDetails person) {
        Button leave = new Button(texts.get("people.leaving.leave"), click -> confirm(person));
        leave.addThemeVariants(ButtonVariant.LUMO_PRIMARY);
        Div acts = new Div(leave);
        if (table != null) {
            acts.add(new Button(
                    texts.get("people.leaving.move"),
                    click -> act(person, handingOver::move, () -> {
                        all.clear();
                        show(person);
                        notice.info(texts.get("people.leaving.moved"), "");
                    })));
        }
        acts.addClassNames("actions", "beneath");
        return acts;
    }

    /** What becomes of the log-in. */
    private String logInWords(PersonDetails person) {
        PersonLogIn logIn = logIns.get(person.id());
        return switch (logIn.state()) {
            case NONE, CLOSED -> texts.get("people.leaving.log-in.none");
            case INVITED, OPEN ->
                texts.get(logIn.elsewhere() ? "people.leaving.log-in.elsewhere" : "people.leaving.log-in.closed");
        };
    }

    private void confirm(PersonDetails person) {
        LocalDate day = lastDay.getValue();
        if (day == null) {
            refuse(new Invalid("lastDay", "error.required"));
            return;
        }
        int moved = table == null ? 0 : table.chosen().size();
        ConfirmDialog dialog = new ConfirmDialog();
        dialog.setHeader(title);
        dialog.setText(texts.get("people.leaving.confirm", moved, new Dates(texts).words(day)));
        dialog.setConfirmText(texts.get("people.leaving.leave"));
        dialog.setCancelable(true);
        dialog.setCancelText(texts.get("kit.cancel"));
        dialog.addConfirmListener(confirmed -> act(person, handingOver::leave, () -> {
            UI.getCurrent().navigate(address(PeoplePlaces.PERSONS + "/" + person.id()));
            Notification.show(texts.get("people.leaving.done", person.name()));
        }));
        dialog.open();
    }

    private void act(PersonDetails person, BiConsumer<PersonId, Handover> act, Runnable done) {
        notice.clear();
        try {
            LocalDate day = lastDay.getValue();
            if (day == null) {
                throw new Invalid("lastDay", "error.required");
            }
            act.accept(person.id(), new Handover(day, table == null ? Map.of() : table.chosen()));
            done.run();
        } catch (Invalid invalid) {
            refuse(invalid);
        } catch (RuleBroken broken) {
            notice.error(texts.get("people.not-saved"), texts.get(broken));
        } catch (Conflict conflict) {
            show(person);
            notice.error(texts.get("people.not-saved"), texts.get("people.leaving.conflict"));
        }
    }

    private void refuse(Invalid invalid) {
        notice.error(texts.get("people.not-saved"), texts.get("people.leaving.refused"));
        if (table != null && invalid.problems().stream().allMatch(problem -> table.has(problem.field()))) {
            table.refuse(invalid);
        } else {
            new FieldProblems(texts, Map.of("lastDay", lastDay)).show(invalid);
        }
    }

    private String address(String path) {
        return Places.address(context.collaboration().collaboration(), path);
    }
}
