package dk.tvaers.jointwork.ui;

import com.vaadin.flow.router.BeforeEnterEvent;
import com.vaadin.flow.router.Route;
import dk.tvaers.access.CurrentContext;
import dk.tvaers.access.Needs;
import dk.tvaers.access.Right;
import dk.tvaers.jointwork.SupportVisitId;
import dk.tvaers.jointwork.SupportVisits;
import dk.tvaers.kit.FormDrafts;
import dk.tvaers.kit.ui.CollaborationLayout;
import dk.tvaers.kit.ui.FormView;
import dk.tvaers.kit.ui.RecordForm;
import io.micronaut.context.annotation.Prototype;
import java.util.Map;

/** The coordinator writes down a visit that is planned or held. */
@Prototype
@Route(value = JointWorkAddresses.NEW_VISIT, layout = CollaborationLayout.class)
@Needs(Right.KEEP_VISITS)
final class NewVisitView extends FormView {

    private final SupportVisits visits;
    private final MemberChoice members;
    private final FormDrafts drafts;
    private final CurrentContext context;

    NewVisitView(SupportVisits visits, MemberChoice members, FormDrafts drafts, CurrentContext context) {
        this.visits = visits;
        this.members = members;
        this.drafts = drafts;
        this.context = context;
    }

    @Override
    public void beforeEnter(BeforeEnterEvent event) {
        JointWorkAddresses addresses =
                new JointWorkAddresses(context.collaboration().collaboration());
        show(
                texts().get("jointwork.visit.add"),
                texts().get("jointwork.visit.add.lead"),
                new RecordForm(texts(), new VisitForm(texts(), members.ever()).fields())
                        .keptAs(drafts, "support-visit/new")
                        .from(Map.of())
                        .actions(
                                texts().get("jointwork.visit.add"),
                                (values, version) -> {
                                    SupportVisitId id = visits.add(VisitForm.data(values));
                                    return next(addresses.visit(id), texts().get("jointwork.visit.added"));
                                },
                                addresses.visits()));
    }
}
