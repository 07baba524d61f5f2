package dk.tvaers.people.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.Text;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.router.BeforeEnterEvent;
import com.vaadin.flow.router.BeforeEnterObserver;
import com.vaadin.flow.router.HasDynamicTitle;
import com.vaadin.flow.router.Route;
import dk.tvaers.access.CurrentContext;
import dk.tvaers.access.Needs;
import dk.tvaers.access.Right;
import dk.tvaers.access.Rights;
import dk.tvaers.access.Role;
import dk.tvaers.kit.Texts;
import dk.tvaers.kit.ui.CollaborationLayout;
import dk.tvaers.kit.ui.PageHead;
import dk.tvaers.kit.ui.PlainTable;
import io.micronaut.context.annotation.Prototype;
import java.util.Arrays;

/** Who may do what, as the one table of rights says it. */
@Prototype
@Route(value = PeoplePlaces.RIGHTS, layout = CollaborationLayout.class)
@Needs(Right.SEE_COLLABORATION)
final class RightsView extends Div implements BeforeEnterObserver, HasDynamicTitle {

    private final CurrentContext context;
    private final Texts texts = Texts.in(getLocale());

    RightsView(CurrentContext context) {
        this.context = context;
    }

    @Override
    public String getPageTitle() {
        return texts.get("kit.title", texts.get("people.rights"));
    }

    @Override
    public void beforeEnter(BeforeEnterEvent event) {
        PlainTable table = new PlainTable(texts.get("people.rights")).column(texts.get("people.rights.right"));
        for (Role role : Role.values()) {
            String word = texts.word("people.role", role);
            table.column(context.actor().has(role) ? texts.get("people.rights.yours", word) : word);
        }
        for (Right right : Right.values()) {
            table.row(
                    new Text(texts.word("people.right", right)),
                    Arrays.stream(Role.values())
                            .map(role -> new Text(texts.word("people.reach", Rights.reach(right, role))))
                            .toArray(Component[]::new));
        }
        table.getElement().getClassList().add("wide");
        Paragraph delegated = new Paragraph(texts.get("people.rights.delegated"));
        delegated.addClassName("beneath");
        removeAll();
        add(new PageHead(texts.get("people.rights")).lead(texts.get("people.rights.lead")), table, delegated);
    }
}
