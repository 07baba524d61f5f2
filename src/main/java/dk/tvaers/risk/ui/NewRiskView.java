package dk.tvaers.risk.ui;

import com.vaadin.flow.router.BeforeEnterEvent;
import com.vaadin.flow.router.QueryParameters;
import com.vaadin.flow.router.Route;
import dk.tvaers.access.CurrentContext;
import dk.tvaers.access.Needs;
import dk.tvaers.access.Right;
import dk.tvaers.kernel.Forbidden;
import dk.tvaers.kernel.PersonId;
import dk.tvaers.kit.FormDrafts;
import dk.tvaers.kit.ui.CollaborationLayout;
import dk.tvaers.kit.ui.EmptyState;
import dk.tvaers.kit.ui.FormFields;
import dk.tvaers.kit.ui.FormView;
import dk.tvaers.kit.ui.RecordForm;
import dk.tvaers.risk.KeepingRisks;
import dk.tvaers.risk.PlaceItem;
import dk.tvaers.risk.RiskId;
import dk.tvaers.risk.RiskPlace;
import dk.tvaers.risk.RiskPlaces;
import io.micronaut.context.annotation.Prototype;
import java.util.LinkedHashMap;
import java.util.Map;

/** A risk is written. Of what it is one stands in the address; without, that is chosen first. */
@Prototype
@Route(value = RiskAddresses.NEW, layout = CollaborationLayout.class)
@Needs(Right.KEEP_RISKS)
final class NewRiskView extends FormView {

    private static final String PLACE = "place";

    private final RiskPlaces places;
    private final KeepingRisks keeping;
    private final FormDrafts drafts;
    private final CurrentContext context;

    NewRiskView(RiskPlaces places, KeepingRisks keeping, FormDrafts drafts, CurrentContext context) {
        this.places = places;
        this.keeping = keeping;
        this.drafts = drafts;
        this.context = context;
    }

    @Override
    public void beforeEnter(BeforeEnterEvent event) {
        RiskWords words = new RiskWords(texts());
        RiskAddresses addresses = new RiskAddresses(context.collaboration().collaboration());
        RiskAddresses.place(event)
                .ifPresentOrElse(place -> write(place, words, addresses), () -> choose(words, addresses));
    }

    private void choose(RiskWords words, RiskAddresses addresses) {
        Map<String, String> open = new LinkedHashMap<>();
        places.open().forEach(place -> open.put(RiskAddresses.text(place.place()), place.name()));
        if (open.isEmpty()) {
            show(words.get("add"), "", null, new EmptyState(words.get("no-place"), words.get("no-place.text")));
            return;
        }
        FormFields fields = new FormFields(texts());
        fields.choice(PLACE, words.get("where"), open).addClassName("wide");
        show(
                words.get("add"),
                words.get("add.where"),
                new RecordForm(texts(), fields)
                        .from(Map.of())
                        .actions(
                                words.get("add.go-on"),
                                (values, version) -> {
                                    RiskPlace place = RiskAddresses.place(values.required(PLACE));
                                    return () -> getUI().ifPresent(ui -> ui.navigate(
                                            addresses.add(null),
                                            QueryParameters.of(RiskAddresses.PLACE, RiskAddresses.text(place))));
                                },
                                addresses.risks()));
    }

    private void write(RiskPlace at, RiskWords words, RiskAddresses addresses) {
        PlaceItem place = places.get(at);
        if (!places.mayKeep(place)) {
            throw new Forbidden();
        }
        PersonId reader = context.person();
        show(
                words.get("add.at", place.name()),
                place.municipality() == null ? words.get("add.joint") : words.get("add.own"),
                new RecordForm(texts(), new RiskForm(words, places.owners(place)).fields())
                        .keptAs(drafts, "risk-new/" + RiskAddresses.text(at))
                        .from(RiskForm.start(reader))
                        .actions(
                                words.get("add"),
                                (values, version) -> {
                                    RiskId id = keeping.create(at, RiskForm.data(values));
                                    return next(addresses.risk(id), words.get("added"));
                                },
                                addresses.place(at)));
    }
}
