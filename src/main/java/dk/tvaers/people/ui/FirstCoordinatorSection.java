package dk.tvaers.people.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Paragraph;
import dk.tvaers.access.CollaborationRef;
import dk.tvaers.collaboration.CollaborationDirectory;
import dk.tvaers.collaboration.CollaborationItem;
import dk.tvaers.exchange.RecordSection;
import dk.tvaers.kernel.CollaborationId;
import dk.tvaers.kernel.Now;
import dk.tvaers.kit.Texts;
import dk.tvaers.kit.ui.FormFields;
import dk.tvaers.kit.ui.FormValues;
import dk.tvaers.kit.ui.Part;
import dk.tvaers.kit.ui.RecordForm;
import dk.tvaers.people.InvitingCoordinator;
import jakarta.inject.Singleton;
import java.util.Map;
import java.util.Optional;

/** On the operator's page of a collaboration: its first coordinator is invited here, once. */
@Singleton
final class FirstCoordinatorSection implements RecordSection<CollaborationId> {

    private final CollaborationDirectory directory;
    private final InvitingCoordinator inviting;

    FirstCoordinatorSection(CollaborationDirectory directory, InvitingCoordinator inviting) {
        this.directory = directory;
        this.inviting = inviting;
    }

    @Override
    public Class<CollaborationId> kind() {
        return CollaborationId.class;
    }

    @Override
    public int order() {
        return 10;
    }

    @Override
    public Optional<Component> of(CollaborationId id) {
        Texts texts = Texts.in(UI.getCurrent().getLocale());
        return directory.list().stream()
                .filter(collaboration -> collaboration.id().equals(id) && collaboration.openOn(Now.today()))
                .findFirst()
                .map(CollaborationItem::ref)
                .map(collaboration -> new Part(
                        texts.get("people.coordinator"),
                        inviting.hasCoordinator(collaboration)
                                ? new Paragraph(texts.get("people.coordinator.there"))
                                : invitation(texts, collaboration)));
    }

    private Component invitation(Texts texts, CollaborationRef collaboration) {
        FormFields fields = new FormFields(texts);
        fields.text("name", texts.get("people.name"), 120);
        fields.text("email", texts.get("people.email"), 254);
        Div place = new Div();
        RecordForm form = new RecordForm(texts, fields)
                .from(Map.of())
                .actions(
                        texts.get("people.coordinator.invite"),
                        (values, version) -> invite(texts, collaboration, values, place),
                        "drift");
        place.add(new Paragraph(texts.get("people.coordinator.text")), form);
        return place;
    }

    private Runnable invite(Texts texts, CollaborationRef collaboration, FormValues values, Div place) {
        InvitingCoordinator.Invited invited =
                inviting.invite(collaboration, values.required("name"), values.required("email"));
        return () -> {
            place.removeAll();
            Notice notice = new Notice();
            place.add(notice);
            if (invited.link() == null) {
                notice.info(texts.get("people.coordinator.done"), texts.get("people.coordinator.can-log-in"));
            } else {
                notice.info(texts.get("people.coordinator.done"), texts.get("people.coordinator.hand-on"));
                place.add(new IssuedLinkField(texts, invited.link(), notice));
            }
        };
    }
}
