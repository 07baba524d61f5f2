package dk.tvaers.collaboration.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.Text;
import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.notification.Notification;
import dk.tvaers.access.CollaborationRef;
import dk.tvaers.collaboration.Leaving;
import dk.tvaers.collaboration.MembershipItem;
import dk.tvaers.kernel.Conflict;
import dk.tvaers.kernel.Now;
import dk.tvaers.kernel.PortalException;
import dk.tvaers.kernel.RuleBroken;
import dk.tvaers.kit.Texts;
import dk.tvaers.kit.ui.Links;
import dk.tvaers.kit.ui.Places;

/** What the coordinator can do about a member: let it leave, or take that back. */
record MemberActions(Texts texts, CollaborationRef collaboration, Leaving leaving) {

    Component of(MembershipItem member) {
        if (member.endsLater(Now.today())) {
            Button stay = new Button(texts.get("collaboration.stay"), press -> stay(member));
            stay.setAriaLabel(texts.get("collaboration.stay.of", member.shortName()));
            return stay;
        }
        if (member.leftOn() != null) {
            return new Text("");
        }
        Anchor leave = Links.inside(
                Places.address(
                        collaboration,
                        CollaborationPlace.LEAVE.replace(
                                ":membership", member.id().toString())),
                texts.get("collaboration.leave.open"));
        leave.getElement().setAttribute("aria-label", texts.get("collaboration.leave", member.shortName()));
        return leave;
    }

    private void stay(MembershipItem member) {
        String said = texts.get("collaboration.stay.done", member.officialName());
        try {
            leaving.stay(member.id(), member.version());
        } catch (RuleBroken | Conflict refused) {
            said = texts.get((PortalException) refused);
        }
        Notification.show(said);
        UI.getCurrent().refreshCurrentRoute(false);
    }
}
