package dk.tvaers.jointwork.ui;

import com.vaadin.flow.router.BeforeEnterEvent;
import com.vaadin.flow.router.Route;
import dk.tvaers.access.CurrentContext;
import dk.tvaers.access.Needs;
import dk.tvaers.access.Right;
import dk.tvaers.jointwork.SupportVisitId;
import dk.tvaers.jointwork.SupportVisitItem;
import dk.tvaers.jointwork.SupportVisits;
import dk.tvaers.kit.FormDrafts;
import dk.tvaers.kit.ui.CollaborationLayout;
import dk.tvaers.kit.ui.FormView;
import dk.tvaers.kit.ui.RecordForm;
import io.micronaut.context.annotation.Prototype;

/** A visit is moved, described anew, or gets its hours. */
@Prototype
@Route(value = JointWorkAddresses.EDIT_VISIT, layout = CollaborationLayout.class)
@Needs(Right.KEEP_VISITS)
final class EditVisitView extends FormView {

    private final SupportVisits visits;
    private final MemberChoice members;
    private final FormDrafts drafts;
    private final CurrentContext context;

    EditVisitView(SupportVisits visits, MemberChoice members, FormDrafts drafts, CurrentContext context) {
        this.visits = visits;
        this.members = members;
        this.drafts = drafts;
        this.context = context;
    }

    @Override
    public void beforeEnter(BeforeEnterEvent event) {
        SupportVisitId id = JointWorkAddresses.visit(event);
        SupportVisitItem visit = visits.get(id);
        String back = new JointWorkAddresses(context.collaboration().collaboration()).visit(id);
        show(
                texts().get("jointwork.visit.edit"),
                texts().get("jointwork.visit.title", visit.municipalityName()),
                new RecordForm(texts(), new VisitForm(texts(), members.ever()).fields())
                        .keptAs(drafts, "support-visit/" + id)
                        .over(() -> read(id))
                        .actions(
                                texts().get("kit.save"),
                                (values, version) -> {
                                    visits.change(id, version, VisitForm.data(values));
                                    return next(back, texts().get("jointwork.visit.edited"));
                                },
                                back));
    }

    private RecordForm.Read read(SupportVisitId id) {
        SupportVisitItem now = visits.get(id);
        return new RecordForm.Read(now.version(), VisitForm.values(now, texts()));
    }
}
