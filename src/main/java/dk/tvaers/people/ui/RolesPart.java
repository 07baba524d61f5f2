package dk.tvaers.people.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.Composite;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.datepicker.DatePicker;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H3;
import com.vaadin.flow.component.html.Paragraph;
import dk.tvaers.collaboration.MembershipItem;
import dk.tvaers.exchange.Names;
import dk.tvaers.exchange.ProjectPeople;
import dk.tvaers.kernel.Conflict;
import dk.tvaers.kernel.Invalid;
import dk.tvaers.kernel.Now;
import dk.tvaers.kernel.ProjectId;
import dk.tvaers.kernel.RuleBroken;
import dk.tvaers.kit.Dates;
import dk.tvaers.kit.Rows;
import dk.tvaers.kit.Texts;
import dk.tvaers.kit.ui.DateField;
import dk.tvaers.kit.ui.EmptyState;
import dk.tvaers.kit.ui.Lists;
import dk.tvaers.kit.ui.Part;
import dk.tvaers.people.PersonDetails;
import dk.tvaers.people.Persons;
import dk.tvaers.people.RoleItem;
import dk.tvaers.people.Roles;
import java.util.List;
import java.util.Map;

/** The roles of a person as the coordinator gives, corrects and ends them. */
final class RolesPart extends Composite<Div> {

    private final Texts texts;
    private final Lists lists;
    private final Persons persons;
    private final Roles roles;
    private final Names<ProjectId> names;
    private final List<MembershipItem> members;
    private final Map<ProjectId, String> projects;
    private final PersonDetails person;
    private final Notice notice = new Notice();
    private final Div list = new Div();
    private final Div work = new Div();

    RolesPart(
            Texts texts,
            Lists lists,
            Persons persons,
            Roles roles,
            Names<ProjectId> names,
            ProjectPeople projectPeople,
            List<MembershipItem> members,
            PersonDetails person) {
        this.texts = texts;
        this.lists = lists;
        this.persons = persons;
        this.roles = roles;
        this.names = names;
        this.members = members;
        this.projects = projectPeople.projects();
        this.person = person;
        work.addClassName("beneath");
        getContent().add(new Part(texts.get("people.roles"), notice, list, work));
        show();
    }

    private void show() {
        List<RoleItem> all = persons.get(person.id()).roles();
        list.removeAll();
        list.add(
                all.isEmpty()
                        ? new EmptyState(texts.get("people.roles.none"), texts.get("people.roles.none.give"))
                        : table(all));
        work.removeAll();
        Button give = new Button(texts.get("people.role.give"), click -> give());
        work.add(give);
    }

    private Component table(List<RoleItem> all) {
        RoleWords words = new RoleWords(texts, names, all);
        return lists.table(
                        RoleTable.columns(texts, words)
                                .acts(texts.get("people.role.act"), role -> acts(role, words.of(role))),
                        Rows.whole(() -> persons.get(person.id()).roles()))
                .filtered(List.of(person.name()))
                .show(all);
    }

    private Component acts(RoleItem role, String name) {
        Div acts = new Div();
        acts.addClassName("actions");
        Button correct = new Button(texts.get("kit.edit"), click -> correct(role, name));
        correct.setAriaLabel(texts.get("people.role.correct", name));
        acts.add(correct);
        if (role.to() == null || !role.to().isBefore(Now.today())) {
            Button end = new Button(texts.get("people.role.end"), click -> end(role, name));
            end.setAriaLabel(texts.get("people.role.end-it", name));
            acts.add(end);
        }
        return acts;
    }

    private void give() {
        RoleForm form = new RoleForm(texts, members, projects);
        form.suggest(
                person.municipality() == null ? null : person.municipality().code());
        work(
                texts.get("people.role.give"),
                texts.get("people.role.give.text"),
                "people.role.give",
                form,
                () -> {
                    RoleForm.Chosen chosen = form.chosen();
                    roles.give(person.id(), chosen.role(), chosen.municipality(), chosen.project(), chosen.period());
                    return texts.get("people.role.given", texts.word("people.role", chosen.role()));
                },
                form::refuse);
        form.focus();
    }

    private void correct(RoleItem role, String name) {
        RoleForm form = new RoleForm(texts, members, projects);
        form.show(role);
        work(
                texts.get("people.role.correct", name),
                texts.get("people.role.correct.text"),
                "kit.save",
                form,
                () -> {
                    RoleForm.Chosen chosen = form.chosen();
                    roles.change(role.id(), role.version(), chosen.municipality(), chosen.project(), chosen.period());
                    return texts.get("people.role.corrected", name);
                },
                form::refuse);
        form.focus();
    }

    private void end(RoleItem role, String name) {
        DatePicker lastDay = DateField.of(texts, texts.get("people.role.last-day"));
        lastDay.setValue(Now.today());
        FieldProblems problems = new FieldProblems(texts, Map.of("lastDay", lastDay));
        work(
                texts.get("people.role.end-it", name),
                texts.get("people.role.end.text"),
                "people.role.end.do",
                lastDay,
                () -> {
                    if (lastDay.getValue() == null) {
                        throw new Invalid("lastDay", "error.required");
                    }
                    roles.end(role.id(), lastDay.getValue());
                    return texts.get("people.role.ended", name, new Dates(texts).words(lastDay.getValue()));
                },
                problems::show);
        lastDay.focus();
    }

    /** Does something and says what was done. */
    private interface Act {
        String run();
    }

    private interface Refusal {
        void show(Invalid invalid);
    }

    /** Asks for something in place; whatever is refused, what was chosen stays. */
    private void work(String title, String text, String verb, Component fields, Act act, Refusal refusal) {
        notice.clear();
        Div box = new Div(new H3(title), new Paragraph(text));
        box.addClassNames("panel", "padded");
        SubmitForm form = new SubmitForm(
                texts.get(verb),
                () -> {
                    try {
                        String said = act.run();
                        show();
                        notice.info(said, "");
                    } catch (Invalid invalid) {
                        refusal.show(invalid);
                    } catch (RuleBroken broken) {
                        notice.error(texts.get("people.not-saved"), texts.get(broken));
                    } catch (Conflict conflict) {
                        show();
                        notice.error(texts.get("people.not-saved"), texts.get(conflict));
                    }
                },
                fields);
        form.add(new Button(texts.get("kit.cancel"), click -> show()));
        box.add(form);
        work.removeAll();
        work.add(box);
    }
}
