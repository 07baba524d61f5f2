package dk.tvaers.collaboration.ui;

import com.vaadin.flow.router.BeforeEnterEvent;
import com.vaadin.flow.router.Route;
import dk.tvaers.access.CollaborationRef;
import dk.tvaers.access.CurrentContext;
import dk.tvaers.access.Needs;
import dk.tvaers.access.Right;
import dk.tvaers.collaboration.Members;
import dk.tvaers.collaboration.MembershipItem;
import dk.tvaers.collaboration.Municipalities;
import dk.tvaers.collaboration.RegisterItem;
import dk.tvaers.kernel.MunicipalityCode;
import dk.tvaers.kernel.Now;
import dk.tvaers.kernel.Period;
import dk.tvaers.kit.ui.CollaborationLayout;
import dk.tvaers.kit.ui.FormFields;
import dk.tvaers.kit.ui.FormValues;
import dk.tvaers.kit.ui.FormView;
import dk.tvaers.kit.ui.Places;
import dk.tvaers.kit.ui.RecordForm;
import io.micronaut.context.annotation.Prototype;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;

/** The coordinator admits a municipality as a member. */
@Prototype
@Route(value = CollaborationPlace.ADMIT, layout = CollaborationLayout.class)
@Needs(Right.ADMINISTER_COLLABORATION)
final class AdmitView extends FormView {

    private final Members members;
    private final Municipalities municipalities;
    private final CurrentContext context;

    AdmitView(Members members, Municipalities municipalities, CurrentContext context) {
        this.members = members;
        this.municipalities = municipalities;
        this.context = context;
    }

    @Override
    public void beforeEnter(BeforeEnterEvent event) {
        FormFields fields = new FormFields(texts());
        fields.choice("municipality", texts().get("collaboration.municipality"), candidates());
        fields.date("joinedOn", texts().get("collaboration.joined"));
        show(
                texts().get("collaboration.admit"),
                texts().get("collaboration.admit.lead"),
                new RecordForm(texts(), fields)
                        .from(Map.of("joinedOn", Now.today().toString()))
                        .actions(texts().get("collaboration.admit.verb"), (values, version) -> admit(values), back()));
    }

    private Runnable admit(FormValues values) {
        MunicipalityCode code = MunicipalityCode.of(values.required("municipality"));
        MembershipItem admitted = members.get(members.admit(code, new Period(values.requiredDate("joinedOn"), null)));
        return next(back(), texts().get("collaboration.admit.done", admitted.officialName()));
    }

    /** All municipalities but those that are members and stay so. */
    private Map<String, String> candidates() {
        Set<MunicipalityCode> staying = members.history().stream()
                .filter(member -> member.leftOn() == null)
                .map(MembershipItem::code)
                .collect(Collectors.toSet());
        Map<String, String> candidates = new LinkedHashMap<>();
        for (RegisterItem municipality : municipalities.all()) {
            if (!staying.contains(municipality.code())) {
                candidates.put(municipality.code().value(), municipality.officialName());
            }
        }
        return candidates;
    }

    private String back() {
        CollaborationRef collaboration = context.collaboration().collaboration();
        return Places.address(collaboration, CollaborationPlace.PATH);
    }
}
