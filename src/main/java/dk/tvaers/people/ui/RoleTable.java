package dk.tvaers.people.ui;

import com.vaadin.flow.component.Composite;
import com.vaadin.flow.component.Text;
import com.vaadin.flow.component.html.Div;
import dk.tvaers.exchange.Names;
import dk.tvaers.kernel.Now;
import dk.tvaers.kernel.ProjectId;
import dk.tvaers.kit.Dates;
import dk.tvaers.kit.Rows;
import dk.tvaers.kit.Texts;
import dk.tvaers.kit.ui.EmptyState;
import dk.tvaers.kit.ui.ListColumns;
import dk.tvaers.kit.ui.Lists;
import dk.tvaers.people.RoleItem;
import java.util.List;
import java.util.function.Supplier;

/** The roles of one person with their dates. */
final class RoleTable extends Composite<Div> {

    /** @param whose name of the person */
    RoleTable(Texts texts, Lists lists, Names<ProjectId> names, String whose, Supplier<List<RoleItem>> roles) {
        List<RoleItem> all = roles.get();
        getContent()
                .add(
                        all.isEmpty()
                                ? new EmptyState(texts.get("people.roles.none"), texts.get("people.roles.none.text"))
                                : lists.table(columns(texts, new RoleWords(texts, names, all)), Rows.whole(roles))
                                        .filtered(List.of(whose))
                                        .show(all));
    }

    static ListColumns<RoleItem> columns(Texts texts, RoleWords words) {
        return new ListColumns<RoleItem>(texts, "roller", texts.get("people.roles"))
                .text("rolle", texts.get("people.role"), words::of)
                .date("fra", texts.get("people.from"), RoleItem::from)
                .date("til", texts.get("people.to"), RoleItem::to)
                .shownAs(role ->
                        new Text(role.to() == null ? texts.get("people.until-further") : Dates.figures(role.to())))
                .yesNo("gaelder", texts.get("people.in-force"), role -> role.inForceOn(Now.today()));
    }
}
