package dk.tvaers.collaboration.ui;

import com.vaadin.flow.router.BeforeEnterEvent;
import com.vaadin.flow.router.Route;
import dk.tvaers.access.CurrentContext;
import dk.tvaers.access.Needs;
import dk.tvaers.access.Right;
import dk.tvaers.collaboration.AgreementData;
import dk.tvaers.collaboration.AgreementItem;
import dk.tvaers.collaboration.Agreements;
import dk.tvaers.kernel.Conflict;
import dk.tvaers.kit.FormDrafts;
import dk.tvaers.kit.ui.CollaborationLayout;
import dk.tvaers.kit.ui.FormFields;
import dk.tvaers.kit.ui.FormValues;
import dk.tvaers.kit.ui.FormView;
import dk.tvaers.kit.ui.Places;
import dk.tvaers.kit.ui.RecordForm;
import io.micronaut.context.annotation.Prototype;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** The coordinator records the agreement, or a new version that starts from the newest one. */
@Prototype
@Route(value = CollaborationPlace.AGREEMENT, layout = CollaborationLayout.class)
@Needs(Right.ADMINISTER_COLLABORATION)
final class AgreementView extends FormView {

    private final Agreements agreements;
    private final FormDrafts drafts;
    private final CurrentContext context;

    AgreementView(Agreements agreements, FormDrafts drafts, CurrentContext context) {
        this.agreements = agreements;
        this.drafts = drafts;
        this.context = context;
    }

    @Override
    public void beforeEnter(BeforeEnterEvent event) {
        Optional<AgreementItem> newest = agreements.newest();
        FormFields fields = new FormFields(texts());
        fields.text("title", texts().get("collaboration.agreement.title"), 200).addClassName("wide");
        fields.date("validFrom", texts().get("collaboration.agreement.from"));
        fields.text("caseNumber", texts().get("collaboration.agreement.case-number"), 40);
        fields.longText("scope", texts().get("collaboration.agreement.scope"), 10_000);
        show(
                texts().get(newest.isPresent() ? "collaboration.agreement.new" : "collaboration.agreement.first"),
                newest.isPresent() ? texts().get("collaboration.agreement.new.lead") : "",
                new RecordForm(texts(), fields)
                        .keptAs(drafts, "agreement")
                        .over(this::newest)
                        .actions(texts().get("collaboration.agreement.record"), this::record, back()));
    }

    /** The version of the whole agreement is the newest one's id: who writes on top of an older one is told. */
    private RecordForm.Read newest() {
        AgreementItem newest = agreements.newest().orElse(null);
        return newest == null
                ? new RecordForm.Read(0, Map.of())
                : new RecordForm.Read(
                        newest.id().value(),
                        Map.of(
                                "title", newest.title(),
                                "scope", newest.scope(),
                                "validFrom", newest.validFrom().toString(),
                                "caseNumber", Objects.requireNonNullElse(newest.caseNumber(), "")));
    }

    private Runnable record(FormValues values, long version) {
        AgreementData data = new AgreementData(
                values.required("title"),
                values.required("scope"),
                values.requiredDate("validFrom"),
                values.orNull("caseNumber"));
        @Nullable AgreementItem newest = agreements.newest().orElse(null);
        if (newest == null) {
            agreements.record(data);
        } else if (newest.id().value() == version) {
            agreements.supersede(newest.id(), data);
        } else {
            throw new Conflict();
        }
        return next(back(), texts().get("collaboration.agreement.done"));
    }

    private String back() {
        return Places.address(context.collaboration().collaboration(), CollaborationPlace.PATH);
    }
}
