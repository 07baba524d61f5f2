package dk.tvaers.loan.specialist.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Paragraph;
import dk.tvaers.kernel.Period;
import dk.tvaers.kit.Rows;
import dk.tvaers.kit.ui.Acting;
import dk.tvaers.kit.ui.FormFields;
import dk.tvaers.kit.ui.ListColumns;
import dk.tvaers.kit.ui.Lists;
import dk.tvaers.kit.ui.Part;
import dk.tvaers.kit.ui.RecordForm;
import dk.tvaers.loan.specialist.AbsenceItem;
import dk.tvaers.loan.specialist.KeepingSpecialists;
import dk.tvaers.loan.specialist.SpecialistItem;
import dk.tvaers.loan.specialist.Specialists;
import java.util.List;
import java.util.Map;

/** When a specialist is not available, and never why. */
record AbsencePart(
        SpecialistWords words,
        SpecialistItem specialist,
        Specialists specialists,
        KeepingSpecialists keeping,
        Lists lists,
        Acting acting) {

    Component part() {
        List<AbsenceItem> absences = specialists.absences(specialist.id());
        boolean mayWrite = specialists.mayWriteAbsence(specialist) && !specialist.isRetired();
        Div content = new Div();
        content.add(
                absences.isEmpty()
                        ? new Paragraph(words.get("absences.none"))
                        : lists.table(columns(mayWrite), Rows.whole(() -> specialists.absences(specialist.id())))
                                .filtered(List.of(specialist.label()))
                                .show(absences));
        if (mayWrite) {
            content.add(form());
        }
        return new Part(words.get("absences"), content);
    }

    private ListColumns<AbsenceItem> columns(boolean mayWrite) {
        ListColumns<AbsenceItem> columns = new ListColumns<AbsenceItem>(
                        words.texts(), "ikke-til-raadighed", words.get("absences"))
                .date("fra", words.get("absence.from"), AbsenceItem::fromOn)
                .date("til", words.get("absence.to"), AbsenceItem::toOn);
        return mayWrite ? columns.acts(words.get("acts"), this::removing) : columns;
    }

    private Component removing(AbsenceItem absence) {
        return acting.at(
                words.get("absence.remove"),
                words.get("absence.remove.of", words.date(absence.fromOn()), words.date(absence.toOn())),
                () -> keeping.removeAbsence(specialist.id(), absence.id()),
                words.get("absence.removed"));
    }

    private Component form() {
        FormFields fields = new FormFields(words.texts());
        fields.date("from", words.get("absence.from"));
        fields.date("to", words.get("absence.to"));
        return new RecordForm(words.texts(), fields)
                .from(Map.of())
                .action(words.get("absence.add"), (values, version) -> {
                    keeping.addAbsence(
                            specialist.id(), new Period(values.requiredDate("from"), values.requiredDate("to")));
                    return () -> acting.again(words.get("absence.added"));
                });
    }
}
