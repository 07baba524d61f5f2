package dk.tvaers.matter.ui;

import com.vaadin.flow.router.BeforeEnterEvent;
import com.vaadin.flow.router.Route;
import dk.tvaers.access.CurrentContext;
import dk.tvaers.access.Needs;
import dk.tvaers.access.Right;
import dk.tvaers.collaboration.Members;
import dk.tvaers.kernel.MunicipalityCode;
import dk.tvaers.kernel.Now;
import dk.tvaers.kit.ui.CollaborationLayout;
import dk.tvaers.kit.ui.FormFields;
import dk.tvaers.kit.ui.RecordForm;
import dk.tvaers.matter.ConductingMatters;
import dk.tvaers.matter.MatterItem;
import dk.tvaers.matter.Matters;
import dk.tvaers.matter.MunicipalityProgress;
import io.micronaut.context.annotation.Prototype;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;

/** The coordinator asks a municipality that came after the matter was opened. */
@Prototype
@Route(value = MatterAddresses.LATE, layout = CollaborationLayout.class)
@Needs(Right.CONDUCT_MATTERS)
final class AskLateView extends MatterForm {

    private final Matters matters;
    private final ConductingMatters conducting;
    private final Members members;

    AskLateView(Matters matters, ConductingMatters conducting, Members members, CurrentContext context) {
        super(matters, context);
        this.matters = matters;
        this.conducting = conducting;
        this.members = members;
    }

    @Override
    void open(MatterItem matter, MatterWords words, BeforeEnterEvent event) {
        Set<MunicipalityCode> asked = matters.progress(matter.id()).stream()
                .map(MunicipalityProgress::code)
                .collect(Collectors.toSet());
        Map<String, String> others = new LinkedHashMap<>();
        members.on(Now.today()).stream()
                .filter(each -> !asked.contains(each.code()))
                .forEach(each -> others.put(each.code().value(), each.shortName()));
        if (others.isEmpty()) {
            instead(matter, words, words.get("ask-late"), words.get("ask-late.nobody"));
            return;
        }
        FormFields fields = new FormFields(texts());
        fields.choice("municipality", words.get("municipality"), others);
        String back = addresses().matter(matter.id());
        show(
                words.get("ask-late"),
                words.get("ask-late.lead"),
                new RecordForm(texts(), fields)
                        .from(Map.of())
                        .actions(
                                words.get("ask-late"),
                                (values, version) -> {
                                    conducting.askLate(
                                            matter.id(), new MunicipalityCode(values.required("municipality")));
                                    return next(back, words.get("asked-late"));
                                },
                                back));
    }
}
