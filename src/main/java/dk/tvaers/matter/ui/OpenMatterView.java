package dk.tvaers.matter.ui;

import com.vaadin.flow.router.BeforeEnterEvent;
import com.vaadin.flow.router.Route;
import dk.tvaers.access.CurrentContext;
import dk.tvaers.access.Needs;
import dk.tvaers.access.Right;
import dk.tvaers.collaboration.AgreementId;
import dk.tvaers.collaboration.AgreementItem;
import dk.tvaers.collaboration.Agreements;
import dk.tvaers.kernel.Now;
import dk.tvaers.kernel.ProjectId;
import dk.tvaers.kit.FormDrafts;
import dk.tvaers.kit.ui.CollaborationLayout;
import dk.tvaers.kit.ui.FormFields;
import dk.tvaers.kit.ui.FormValues;
import dk.tvaers.kit.ui.FormView;
import dk.tvaers.kit.ui.RecordForm;
import dk.tvaers.matter.ConductingMatters;
import dk.tvaers.matter.MatterData;
import dk.tvaers.matter.MatterId;
import dk.tvaers.programme.Projects;
import io.micronaut.context.annotation.Prototype;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.Map;

/** The coordinator opens a matter; with an agreement in the address it is about that one. */
@Prototype
@Route(value = MatterAddresses.OPEN, layout = CollaborationLayout.class)
@Needs(Right.CONDUCT_MATTERS)
final class OpenMatterView extends FormView {

    private final ConductingMatters conducting;
    private final Agreements agreements;
    private final Projects projects;
    private final FormDrafts drafts;
    private final CurrentContext context;

    OpenMatterView(
            ConductingMatters conducting,
            Agreements agreements,
            Projects projects,
            FormDrafts drafts,
            CurrentContext context) {
        this.conducting = conducting;
        this.agreements = agreements;
        this.projects = projects;
        this.drafts = drafts;
        this.context = context;
    }

    @Override
    public void beforeEnter(BeforeEnterEvent event) {
        MatterWords words = new MatterWords(texts());
        Map<String, String> start = new HashMap<>(Map.of("askedOn", Now.today().toString()));
        Map<String, String> agreed = new LinkedHashMap<>();
        for (AgreementItem agreement : agreements.history()) {
            String id = agreement.id().toString();
            agreed.put(id, words.get("agreement.of", agreement.title(), words.date(agreement.validFrom())));
            if (event.getLocation()
                    .getQueryParameters()
                    .getSingleParameter(MatterAddresses.AGREEMENT_ASKED)
                    .filter(id::equals)
                    .isPresent()) {
                start.put("agreement", id);
                start.put("title", words.get("agreement.title", agreement.title()));
                start.put("proposal", words.get("agreement.proposal", agreement.title()));
            }
        }
        Map<String, String> inProject = new LinkedHashMap<>();
        projects.list().forEach(each -> inProject.put(each.id().toString(), each.shortName()));
        FormFields fields = new FormFields(texts());
        fields.text("title", words.get("name"), MatterData.LONGEST_TITLE).addClassName("wide");
        fields.longText("proposal", words.get("proposal"), MatterData.LONGEST_PROPOSAL)
                .setHelperText(words.get("proposal.help"));
        fields.date("deadline", words.get("deadline"));
        fields.date("askedOn", words.get("asked-on")).setHelperText(words.get("asked-on.help"));
        fields.choice("agreement", words.get("agreement"), agreed).setClearButtonVisible(true);
        fields.choice("project", words.get("project"), inProject).setClearButtonVisible(true);
        fields.text("unit", words.get("unit"), MatterData.LONGEST_UNIT).setHelperText(words.get("unit.help"));
        show(
                words.get("open"),
                words.get("open.lead"),
                new RecordForm(texts(), fields)
                        .keptAs(drafts, "matter" + start.getOrDefault("agreement", ""))
                        .from(start)
                        .actions(
                                words.get("open"),
                                (values, version) -> open(values, words),
                                addresses().matters()));
    }

    private Runnable open(FormValues values, MatterWords words) {
        String agreement = values.orNull("agreement");
        String project = values.orNull("project");
        MatterId id = conducting.open(new MatterData(
                values.text("title"),
                values.text("proposal"),
                values.orNull("unit"),
                agreement == null ? null : AgreementId.of(agreement),
                project == null ? null : ProjectId.of(project),
                values.requiredDate("askedOn"),
                values.requiredDate("deadline")));
        return next(addresses().matter(id), words.get("opened"));
    }

    private MatterAddresses addresses() {
        return new MatterAddresses(context.collaboration().collaboration());
    }
}
