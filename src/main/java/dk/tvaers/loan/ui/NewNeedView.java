package dk.tvaers.loan.ui;

import com.vaadin.flow.router.BeforeEnterEvent;
import com.vaadin.flow.router.Route;
import dk.tvaers.access.CurrentContext;
import dk.tvaers.access.Needs;
import dk.tvaers.access.Right;
import dk.tvaers.exchange.HelpWanted;
import dk.tvaers.kernel.Forbidden;
import dk.tvaers.kernel.Invalid;
import dk.tvaers.kernel.MunicipalityCode;
import dk.tvaers.kernel.NotFound;
import dk.tvaers.kernel.ProjectId;
import dk.tvaers.kernel.RuleBroken;
import dk.tvaers.kit.FormDrafts;
import dk.tvaers.kit.ui.CollaborationLayout;
import dk.tvaers.kit.ui.EmptyState;
import dk.tvaers.kit.ui.FormValues;
import dk.tvaers.kit.ui.FormView;
import dk.tvaers.kit.ui.RecordForm;
import dk.tvaers.loan.LoanRequestId;
import dk.tvaers.loan.LoanRequests;
import dk.tvaers.loan.LoanUrgency;
import io.micronaut.context.annotation.Prototype;
import java.util.LinkedHashMap;
import java.util.Map;

/** A municipality asks the others for somebody, by itself or because of a wish for help that the address names. */
@Prototype
@Route(value = MarketAddresses.NEW_NEED, layout = CollaborationLayout.class)
@Needs(Right.REQUEST_LOAN)
final class NewNeedView extends FormView {

    private final LoanRequests requests;
    private final NeedPlaces places;
    private final HelpWanted wishes;
    private final NeedCompetences competences;
    private final FormDrafts drafts;
    private final CurrentContext context;

    NewNeedView(
            LoanRequests requests,
            NeedPlaces places,
            HelpWanted wishes,
            NeedCompetences competences,
            FormDrafts drafts,
            CurrentContext context) {
        this.requests = requests;
        this.places = places;
        this.wishes = wishes;
        this.competences = competences;
        this.drafts = drafts;
        this.context = context;
    }

    @Override
    public void beforeEnter(BeforeEnterEvent event) {
        MarketWords words = new MarketWords(texts());
        MarketAddresses.wish(event).ifPresentOrElse(wish -> ofWish(wish, words), () -> byItself(words));
    }

    private void byItself(MarketWords words) {
        Map<MunicipalityCode, String> municipalities = places.asking();
        if (municipalities.isEmpty()) {
            show(words.get("add"), "", null, new EmptyState(words.get("no-place"), words.get("no-place.text")));
            return;
        }
        Map<ProjectId, String> projects = places.askingFor();
        Map<String, String> start = new LinkedHashMap<>();
        start.put(NeedForm.URGENCY, LoanUrgency.NORMAL.name());
        if (municipalities.size() == 1) {
            start.put(
                    NeedForm.MUNICIPALITY,
                    municipalities.keySet().iterator().next().toString());
        }
        if (projects.size() == 1) {
            start.put(NeedForm.PROJECT, projects.keySet().iterator().next().toString());
        }
        NeedForm form = new NeedForm(words, competences.beside(null)).place(municipalities, projects);
        RecordForm record = new RecordForm(texts(), form.fields())
                .keptAs(drafts, "loan-request")
                .from(start)
                .actions(
                        words.get("add.send"),
                        (values, version) -> ask(values, form, words),
                        addresses().market());
        show(words.get("add"), words.get("add.lead"), record);
    }

    private Runnable ask(FormValues values, NeedForm form, MarketWords words) {
        MunicipalityCode municipality = MunicipalityCode.of(values.required(NeedForm.MUNICIPALITY));
        String chosen = values.orNull(NeedForm.PROJECT);
        ProjectId project = chosen == null ? null : ProjectId.of(chosen);
        if (!requests.mayAsk(municipality, project)) {
            throw new Invalid(NeedForm.PROJECT, "market.rule.not-your-project");
        }
        LoanRequestId id = requests.ask(municipality, project, null, form.data(values));
        return next(addresses().need(id), words.get("added"));
    }

    private void ofWish(String id, MarketWords words) {
        HelpWanted.Wish wish = wishes.open(id).orElseThrow(NotFound::new);
        if (!requests.mayAsk(wish.municipality(), wish.project())) {
            throw new Forbidden();
        }
        NeedForm form = new NeedForm(words, competences.beside(null));
        RecordForm record = new RecordForm(texts(), form.fields())
                .keptAs(drafts, "loan-request/" + id)
                .from(Map.of(NeedForm.TITLE, wish.title(), NeedForm.URGENCY, LoanUrgency.NORMAL.name()))
                .actions(
                        words.get("add.send"),
                        (values, version) -> ask(values, id, wish, form, words),
                        addresses().wish(id));
        show(
                words.get("add"),
                words.get(
                        "add.wish",
                        wish.title(),
                        places.everyMember()
                                .getOrDefault(
                                        wish.municipality(), wish.municipality().value()),
                        places.projects().getOrDefault(wish.project(), "")),
                record);
    }

    private Runnable ask(FormValues values, String wishId, HelpWanted.Wish wish, NeedForm form, MarketWords words) {
        if (wishes.open(wishId).isEmpty()) {
            throw new RuleBroken("loan.rule.no-wish");
        }
        LoanRequestId id = requests.ask(wish.municipality(), wish.project(), wishId, form.data(values));
        return next(addresses().need(id), words.get("added"));
    }

    private MarketAddresses addresses() {
        return new MarketAddresses(context.collaboration().collaboration());
    }
}
