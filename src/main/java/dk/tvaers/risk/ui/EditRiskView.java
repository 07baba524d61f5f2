package dk.tvaers.risk.ui;

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
import dk.tvaers.risk.KeepingRisks;
import dk.tvaers.risk.OwnerItem;
import dk.tvaers.risk.RiskId;
import dk.tvaers.risk.RiskItem;
import dk.tvaers.risk.RiskPlaces;
import dk.tvaers.risk.Risks;
import io.micronaut.context.annotation.Prototype;
import java.util.ArrayList;
import java.util.List;

/** Something else is said of a risk. */
@Prototype
@Route(value = RiskAddresses.EDIT, layout = CollaborationLayout.class)
@Needs(Right.KEEP_RISKS)
final class EditRiskView extends FormView {

    private final Risks risks;
    private final RiskPlaces places;
    private final KeepingRisks keeping;
    private final FormDrafts drafts;
    private final CurrentContext context;

    EditRiskView(Risks risks, RiskPlaces places, KeepingRisks keeping, FormDrafts drafts, CurrentContext context) {
        this.risks = risks;
        this.places = places;
        this.keeping = keeping;
        this.drafts = drafts;
        this.context = context;
    }

    @Override
    public void beforeEnter(BeforeEnterEvent event) {
        RiskWords words = new RiskWords(texts());
        RiskItem risk = risks.get(RiskAddresses.risk(event));
        if (!risks.mayKeep(risk)) {
            throw new Forbidden();
        }
        String back = new RiskAddresses(context.collaboration().collaboration()).risk(risk.id());
        if (risk.isClosed()) {
            show(
                    words.get("edit"),
                    risk.title(),
                    null,
                    Notices.info(words.get("closed.title"), texts().get(new RuleBroken("risk.rule.closed"))),
                    RecordForm.back(back, words.get("back")));
            return;
        }
        show(
                words.get("edit"),
                risk.title(),
                new RecordForm(texts(), new RiskForm(words, owners(risk)).fields())
                        .keptAs(drafts, "risk/" + risk.id())
                        .over(() -> read(risk.id()))
                        .actions(
                                texts().get("kit.save"),
                                (values, version) -> {
                                    keeping.change(risk.id(), version, RiskForm.data(values));
                                    return next(back, words.get("changed"));
                                },
                                back));
    }

    /** Those who can own it, and whoever does, even when they have left meanwhile. */
    private List<OwnerItem> owners(RiskItem risk) {
        List<OwnerItem> owners = new ArrayList<>(places.owners(places.get(risk.place())));
        if (owners.stream().noneMatch(owner -> owner.id().equals(risk.ownerId()))) {
            owners.add(new OwnerItem(risk.ownerId(), risk.ownerName()));
        }
        return owners;
    }

    private RecordForm.Read read(RiskId id) {
        RiskItem now = risks.get(id);
        return new RecordForm.Read(now.version(), RiskForm.values(now));
    }
}
