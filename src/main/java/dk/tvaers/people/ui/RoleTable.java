package dk.tvaers.people.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.Composite;
import com.vaadin.flow.component.html.Div;
import dk.tvaers.exchange.Names;
import dk.tvaers.kernel.Now;
import dk.tvaers.kernel.ProjectId;
import dk.tvaers.kit.Dates;
import dk.tvaers.kit.Texts;
import dk.tvaers.kit.ui.EmptyState;
import dk.tvaers.kit.ui.PlainTable;
import dk.tvaers.people.RoleItem;
import java.util.List;

/** The roles of one person with their dates. */
final class RoleTable extends Composite<Div> {

    RoleTable(Texts texts, Names<ProjectId> names, List<RoleItem> roles) {
        getContent().add(roles.isEmpty() ? none(texts) : table(texts, new RoleWords(texts, names, roles), roles));
    }

    private static Component none(Texts texts) {
        return new EmptyState(texts.get("people.roles.none"), texts.get("people.roles.none.text"));
    }

    private static Component table(Texts texts, RoleWords words, List<RoleItem> roles) {
        PlainTable table = new PlainTable(texts.get("people.roles"))
                .column(texts.get("people.role"))
                .column(texts.get("people.from"))
                .column(texts.get("people.to"))
                .column(texts.get("people.in-force"));
        for (RoleItem role : roles) {
            table.row(
                    words.of(role),
                    Dates.figures(role.from()),
                    role.to() == null ? texts.get("people.until-further") : Dates.figures(role.to()),
                    texts.get(role.inForceOn(Now.today()) ? "kit.yes" : "kit.no"));
        }
        return table;
    }
}
