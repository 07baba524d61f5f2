package dk.tvaers.status.ui;

import com.vaadin.flow.router.BeforeEnterEvent;
import com.vaadin.flow.router.Route;
import dk.tvaers.access.CurrentContext;
import dk.tvaers.access.Needs;
import dk.tvaers.access.Right;
import dk.tvaers.kernel.ReportId;
import dk.tvaers.kit.FormDrafts;
import dk.tvaers.kit.ui.CollaborationLayout;
import dk.tvaers.kit.ui.EmptyState;
import dk.tvaers.kit.ui.FormFields;
import dk.tvaers.kit.ui.FormView;
import dk.tvaers.kit.ui.Links;
import dk.tvaers.kit.ui.RecordForm;
import dk.tvaers.status.round.MunicipalityRound;
import dk.tvaers.status.round.RoundId;
import dk.tvaers.status.round.RoundReport;
import dk.tvaers.status.round.RoundState;
import dk.tvaers.status.round.Rounds;
import io.micronaut.context.annotation.Prototype;
import java.util.Map;
import java.util.Optional;

/** The coordinator asks for another report. */
@Prototype
@Route(value = RoundAddresses.RETURN, layout = CollaborationLayout.class)
@Needs(Right.CONDUCT_ROUNDS)
final class ReturnReportView extends FormView {

    private final Rounds rounds;
    private final FormDrafts drafts;
    private final CurrentContext context;

    ReturnReportView(Rounds rounds, FormDrafts drafts, CurrentContext context) {
        this.rounds = rounds;
        this.drafts = drafts;
        this.context = context;
    }

    private record Found(MunicipalityRound municipality, RoundReport report) {}

    @Override
    public void beforeEnter(BeforeEnterEvent event) {
        RoundWords words = new RoundWords(texts());
        RoundId id = RoundAddresses.round(event);
        ReportId report = RoundAddresses.report(event);
        Optional<Found> found = rounds.get(id).municipalities().stream()
                .flatMap(each -> each.reports().stream().map(one -> new Found(each, one)))
                .filter(each -> report.equals(each.report().report()))
                .filter(each -> each.report().state() == RoundState.SUBMITTED)
                .findFirst();
        if (found.isEmpty()) {
            show(
                    words.get("return"),
                    "",
                    null,
                    new EmptyState(
                            words.get("return.not"),
                            words.get("return.not.text"),
                            Links.inside(addresses().round(id), words.get("back"))));
            return;
        }
        FormFields fields = new FormFields(texts());
        fields.longText("comment", words.get("return-comment"), Rounds.LONGEST_COMMENT);
        show(
                words.get(
                        "return.what",
                        found.get().report().projectName(),
                        found.get().municipality().name()),
                words.get("return.lead"),
                new RecordForm(texts(), fields)
                        .keptAs(drafts, "round-return/" + report)
                        .from(Map.of())
                        .actions(
                                words.get("return"),
                                (values, version) -> {
                                    rounds.giveBack(id, report, values.text("comment"));
                                    return next(addresses().round(id), words.get("return.done"));
                                },
                                addresses().round(id)));
    }

    private RoundAddresses addresses() {
        return new RoundAddresses(context.collaboration().collaboration());
    }
}
