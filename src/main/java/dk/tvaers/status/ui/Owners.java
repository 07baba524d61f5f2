package dk.tvaers.status.ui;

import dk.tvaers.kernel.PersonId;
import dk.tvaers.programme.ResponsibleItem;
import dk.tvaers.status.MonthData;
import dk.tvaers.status.Report;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** Who can answer for an action: the municipality's persons, and whom a report names although they have left it. */
final class Owners {

    private final Map<PersonId, ResponsibleItem> known = new LinkedHashMap<>();
    private final List<ResponsibleItem> present;

    Owners(List<ResponsibleItem> present, MonthData data) {
        this.present = present;
        present.forEach(person -> known.put(person.id(), person));
        for (MonthData.Row row : data.rows()) {
            named(row.last());
            named(row.previous());
        }
    }

    private void named(@Nullable Report report) {
        if (report != null) {
            report.explanations().stream()
                    .map(Report.Reason::owner)
                    .forEach(who -> known.putIfAbsent(who.id(), new ResponsibleItem(who.id(), who.name(), null)));
        }
    }

    Collection<ResponsibleItem> all() {
        return present;
    }

    @Nullable
    ResponsibleItem of(@Nullable PersonId id) {
        return id == null ? null : known.get(id);
    }

    String name(PersonId id) {
        ResponsibleItem person = known.get(id);
        return person == null ? id.toString() : person.name();
    }
}
