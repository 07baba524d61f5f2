package dk.tvaers.loan.ui;

import com.vaadin.flow.router.BeforeEnterEvent;
import com.vaadin.flow.router.Route;
import dk.tvaers.access.CurrentContext;
import dk.tvaers.access.Needs;
import dk.tvaers.access.Right;
import dk.tvaers.kernel.Forbidden;
import dk.tvaers.kernel.RuleBroken;
import dk.tvaers.kit.FormDrafts;
import dk.tvaers.kit.ui.CollaborationLayout;
import dk.tvaers.kit.ui.FormView;
import dk.tvaers.kit.ui.Notices;
import dk.tvaers.kit.ui.RecordForm;
import dk.tvaers.loan.LoanRequestId;
import dk.tvaers.loan.LoanRequestItem;
import dk.tvaers.loan.LoanRequests;
import io.micronaut.context.annotation.Prototype;

/** Something else is said of an open need. */
@Prototype
@Route(value = MarketAddresses.EDIT_NEED, layout = CollaborationLayout.class)
@Needs(Right.REQUEST_LOAN)
final class EditNeedView extends FormView {

    private final LoanRequests requests;
    private final NeedCompetences competences;
    private final FormDrafts drafts;
    private final CurrentContext context;

    EditNeedView(LoanRequests requests, NeedCompetences competences, FormDrafts drafts, CurrentContext context) {
        this.requests = requests;
        this.competences = competences;
        this.drafts = drafts;
        this.context = context;
    }

    @Override
    public void beforeEnter(BeforeEnterEvent event) {
        MarketWords words = new MarketWords(texts());
        LoanRequestItem need = requests.get(MarketAddresses.need(event));
        if (!requests.mayAsk(need.municipality(), need.projectId())) {
            throw new Forbidden();
        }
        String back = new MarketAddresses(context.collaboration().collaboration()).need(need.id());
        if (!need.isOpen()) {
            show(
                    words.get("edit"),
                    need.title(),
                    null,
                    Notices.info(words.state(need.state()), texts().get(new RuleBroken("loan.rule.request-closed"))),
                    RecordForm.back(back, words.get("back-to-need")));
            return;
        }
        NeedForm form = new NeedForm(words, competences.beside(need.competence()));
        show(
                words.get("edit"),
                need.title(),
                new RecordForm(texts(), form.fields())
                        .keptAs(drafts, "loan-request-edit/" + need.id())
                        .over(() -> read(need.id(), form))
                        .actions(
                                texts().get("kit.save"),
                                (values, version) -> {
                                    requests.change(need.id(), version, form.data(values));
                                    return next(back, words.get("changed"));
                                },
                                back));
    }

    private RecordForm.Read read(LoanRequestId id, NeedForm form) {
        LoanRequestItem now = requests.get(id);
        return new RecordForm.Read(now.version(), form.values(now));
    }
}
