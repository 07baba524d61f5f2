package dk.tvaers.economy.settlement.ui;

import com.vaadin.flow.router.BeforeEnterEvent;
import com.vaadin.flow.router.Route;
import dk.tvaers.access.CurrentContext;
import dk.tvaers.access.Needs;
import dk.tvaers.access.Right;
import dk.tvaers.economy.settlement.KeepingSettlements;
import dk.tvaers.economy.settlement.SettlementData;
import dk.tvaers.economy.settlement.SettlementId;
import dk.tvaers.economy.settlement.SettlementPeriod;
import dk.tvaers.exchange.MunicipalityNames;
import dk.tvaers.kernel.Now;
import dk.tvaers.kit.ui.CollaborationLayout;
import dk.tvaers.kit.ui.FormFields;
import dk.tvaers.kit.ui.FormValues;
import dk.tvaers.kit.ui.FormView;
import dk.tvaers.kit.ui.RecordForm;
import io.micronaut.context.annotation.Prototype;
import java.time.LocalDate;
import java.util.LinkedHashMap;
import java.util.Map;

/** The coordinator begins a settlement. */
@Prototype
@Route(value = SettlementAddresses.NEW, layout = CollaborationLayout.class)
@Needs(Right.KEEP_SETTLEMENTS)
final class NewSettlementView extends FormView {

    private static final int MONTHS = 3;
    private static final int YEARS = 3;

    private final KeepingSettlements keeping;
    private final MunicipalityNames names;
    private final CurrentContext context;

    NewSettlementView(KeepingSettlements keeping, MunicipalityNames names, CurrentContext context) {
        this.keeping = keeping;
        this.names = names;
        this.context = context;
    }

    @Override
    public void beforeEnter(BeforeEnterEvent event) {
        SettlementWords words = new SettlementWords(texts(), names.all());
        SettlementAddresses addresses =
                new SettlementAddresses(context.collaboration().collaboration());
        FormFields fields = new FormFields(texts());
        fields.choice("year", words.get("year"), years());
        fields.choice("quarter", words.get("what"), quarters(words)).setHelperText(words.get("what.help"));
        fields.choice("carryOver", words.get("balance"), balances(words)).setHelperText(words.get("balance.help"));
        fields.longText("note", words.get("note"), SettlementData.LONGEST_NOTE);
        show(
                words.get("new"),
                words.get("new.lead"),
                new RecordForm(texts(), fields)
                        .from(start())
                        .actions(
                                words.get("begin"),
                                (values, version) -> {
                                    SettlementId id = keeping.begin(read(values));
                                    return next(addresses.settlement(id), words.get("begun"));
                                },
                                addresses.settlements()));
    }

    private static SettlementData read(FormValues values) {
        return new SettlementData(
                new SettlementPeriod(
                        Integer.parseInt(values.required("year")), Integer.parseInt(values.required("quarter"))),
                Boolean.parseBoolean(values.required("carryOver")),
                values.orNull("note"));
    }

    /** In the first quarter the year before is settled, later the quarter that is under way. */
    private static Map<String, String> start() {
        LocalDate today = Now.today();
        int quarter = (today.getMonthValue() - 1) / MONTHS + 1;
        boolean early = quarter == 1;
        return Map.of(
                "year", String.valueOf(early ? today.getYear() - 1 : today.getYear()),
                "quarter", String.valueOf(early ? SettlementPeriod.YEAR : quarter),
                "carryOver", "false");
    }

    private static Map<String, String> years() {
        Map<String, String> years = new LinkedHashMap<>();
        int now = Now.today().getYear();
        for (int year = now; year > now - YEARS; year--) {
            years.put(String.valueOf(year), String.valueOf(year));
        }
        return years;
    }

    private static Map<String, String> quarters(SettlementWords words) {
        Map<String, String> quarters = new LinkedHashMap<>();
        quarters.put(String.valueOf(SettlementPeriod.YEAR), words.get("what.year"));
        for (int quarter = 1; quarter <= 4; quarter++) {
            quarters.put(String.valueOf(quarter), words.get("what.quarter", quarter));
        }
        return quarters;
    }

    private static Map<String, String> balances(SettlementWords words) {
        Map<String, String> balances = new LinkedHashMap<>();
        balances.put("false", words.get("balance.settled"));
        balances.put("true", words.get("balance.carried"));
        return balances;
    }
}
