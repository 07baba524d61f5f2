package dk.tvaers.loan.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.router.BeforeEnterEvent;
import com.vaadin.flow.router.Route;
import dk.tvaers.access.CurrentContext;
import dk.tvaers.access.Needs;
import dk.tvaers.access.Right;
import dk.tvaers.kernel.Invalid;
import dk.tvaers.kernel.Now;
import dk.tvaers.kit.Amounts;
import dk.tvaers.kit.Rows;
import dk.tvaers.kit.ui.CollaborationLayout;
import dk.tvaers.kit.ui.EmptyState;
import dk.tvaers.kit.ui.FormFields;
import dk.tvaers.kit.ui.FormValues;
import dk.tvaers.kit.ui.FormView;
import dk.tvaers.kit.ui.ListColumns;
import dk.tvaers.kit.ui.Lists;
import dk.tvaers.kit.ui.Part;
import dk.tvaers.kit.ui.RecordForm;
import dk.tvaers.loan.ThresholdItem;
import dk.tvaers.loan.Thresholds;
import io.micronaut.context.annotation.Prototype;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** The EU thresholds that loans are held against, by the day from which each holds. */
@Prototype
@Route(value = MarketAddresses.THRESHOLD, layout = CollaborationLayout.class)
@Needs(Right.ADMINISTER_COLLABORATION)
final class ThresholdView extends FormView {

    private static final String KRONER = "kroner";
    private static final String FROM = "from";

    private final Thresholds thresholds;
    private final Lists lists;
    private final CurrentContext context;

    ThresholdView(Thresholds thresholds, Lists lists, CurrentContext context) {
        this.thresholds = thresholds;
        this.lists = lists;
        this.context = context;
    }

    @Override
    public void beforeEnter(BeforeEnterEvent event) {
        MarketWords words = new MarketWords(texts());
        List<ThresholdItem> all = thresholds.list();
        FormFields fields = new FormFields(texts());
        fields.text(KRONER, words.get("threshold.kroner"), 20).setHelperText(words.get("threshold.kroner.help"));
        fields.date(FROM, words.get("threshold.from")).setHelperText(words.get("threshold.from.help"));
        RecordForm form = new RecordForm(texts(), fields)
                .from(Map.of())
                .action(words.get("threshold.add"), (values, version) -> record(values, words));
        form.getContent().addClassName("beneath");
        show(
                words.get("threshold"),
                thresholds
                        .on(Now.today())
                        .map(now -> words.get("threshold.lead", words.money(now.kroner()), words.date(now.fromOn())))
                        .orElse(words.get("threshold.lead.none")),
                form,
                list(all, words));
    }

    private Component list(List<ThresholdItem> all, MarketWords words) {
        if (all.isEmpty()) {
            return new EmptyState(words.get("threshold.none"), words.get("threshold.none.text"));
        }
        Optional<ThresholdItem> holds = thresholds.on(Now.today());
        ListColumns<ThresholdItem> columns = new ListColumns<ThresholdItem>(
                        texts(), "taerskelvaerdier", words.get("threshold.all"))
                .date("fra", words.get("threshold.from"), ThresholdItem::fromOn)
                .decimal("kroner", words.get("threshold.kroner"), item -> item.kroner()
                        .inKroner())
                .text(
                        "gaelder",
                        words.get("threshold.holds"),
                        item -> words.get(
                                holds.filter(item::equals).isPresent()
                                        ? "threshold.now"
                                        : item.fromOn().isAfter(Now.today()) ? "threshold.later" : "threshold.before"))
                .date("skrevet", words.get("asked-at"), item -> Now.date(item.recordedAt()))
                .text("skrevet-af", words.get("asked-by"), ThresholdItem::recordedBy);
        return new Part(
                words.get("threshold.all"),
                lists.table(columns, Rows.whole(thresholds::list)).show(all));
    }

    private Runnable record(FormValues values, MarketWords words) {
        new Invalid.Collector()
                .check(values.orNull(KRONER) != null, KRONER, "error.required")
                .check(values.orNull(FROM) != null, FROM, "error.required")
                .throwIfAny();
        thresholds.record(new Amounts(texts()).money(KRONER, values.required(KRONER)), values.requiredDate(FROM));
        return next(
                new MarketAddresses(context.collaboration().collaboration()).threshold(), words.get("threshold.added"));
    }
}
