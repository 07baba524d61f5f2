package dk.tvaers.collaboration.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.Text;
import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.notification.Notification;
import dk.tvaers.collaboration.OfficeItem;
import dk.tvaers.collaboration.Offices;
import dk.tvaers.collaboration.PlannedChange;
import dk.tvaers.kernel.Conflict;
import dk.tvaers.kernel.NotFound;
import dk.tvaers.kernel.Now;
import dk.tvaers.kernel.PortalException;
import dk.tvaers.kernel.RuleBroken;
import dk.tvaers.kit.Texts;
import java.util.List;

/** What the coordinator can do about a term of an office: take back a change that has not come. */
record OfficeActions(Texts texts, Offices offices) {

    Component of(OfficeItem term, List<OfficeItem> all) {
        if (!PlannedChange.is(term, all, Now.today())) {
            return new Text("");
        }
        Button button = new Button(texts.get("collaboration.office.take-back"), press -> takeBack(term));
        button.setAriaLabel(texts.get(
                "collaboration.office.take-back.of",
                texts.word("collaboration.office", term.kind()),
                term.officialName()));
        return button;
    }

    private void takeBack(OfficeItem term) {
        String said = texts.get("collaboration.office.taken-back");
        try {
            offices.takeBack(term.id(), term.version());
        } catch (RuleBroken | Conflict | NotFound refused) {
            said = texts.get((PortalException) refused);
        }
        Notification.show(said);
        UI.getCurrent().refreshCurrentRoute(false);
    }
}
