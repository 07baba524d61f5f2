package dk.tvaers.economy.settlement.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.combobox.ComboBox;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.router.BeforeEnterEvent;
import com.vaadin.flow.router.BeforeEnterObserver;
import com.vaadin.flow.router.HasDynamicTitle;
import com.vaadin.flow.router.Route;
import dk.tvaers.access.CurrentContext;
import dk.tvaers.access.Needs;
import dk.tvaers.access.Right;
import dk.tvaers.economy.settlement.LoanVatItem;
import dk.tvaers.economy.settlement.SettlementTerms;
import dk.tvaers.economy.settlement.SigningLoanVat;
import dk.tvaers.economy.settlement.Terms;
import dk.tvaers.economy.ui.VatForm;
import dk.tvaers.exchange.MunicipalityNames;
import dk.tvaers.kit.Amounts;
import dk.tvaers.kit.Rows;
import dk.tvaers.kit.Texts;
import dk.tvaers.kit.ui.Acting;
import dk.tvaers.kit.ui.CollaborationLayout;
import dk.tvaers.kit.ui.FactList;
import dk.tvaers.kit.ui.FormFields;
import dk.tvaers.kit.ui.Links;
import dk.tvaers.kit.ui.ListColumns;
import dk.tvaers.kit.ui.Lists;
import dk.tvaers.kit.ui.PageHead;
import dk.tvaers.kit.ui.Part;
import dk.tvaers.kit.ui.RecordForm;
import io.micronaut.context.annotation.Prototype;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/** What the agreement says of settling, and how each lender treats lent hours for VAT. */
@Prototype
@Route(value = SettlementAddresses.TERMS, layout = CollaborationLayout.class)
@Needs(Right.SEE_ECONOMY)
final class SettlementTermsView extends Div implements BeforeEnterObserver, HasDynamicTitle {

    private static final int FIGURES = 6;

    private final SettlementTerms terms;
    private final SigningLoanVat signing;
    private final MunicipalityNames names;
    private final Lists lists;
    private final CurrentContext context;

    SettlementTermsView(
            SettlementTerms terms,
            SigningLoanVat signing,
            MunicipalityNames names,
            Lists lists,
            CurrentContext context) {
        this.terms = terms;
        this.signing = signing;
        this.names = names;
        this.lists = lists;
        this.context = context;
    }

    @Override
    public String getPageTitle() {
        return texts().get("kit.title", texts().get("settlement.terms"));
    }

    @Override
    public void beforeEnter(BeforeEnterEvent event) {
        SettlementWords words = new SettlementWords(texts(), names.all());
        removeAll();
        add(new PageHead(words.get("terms")).lead(words.get("terms.lead")));
        Paragraph back = new Paragraph(Links.inside(
                new SettlementAddresses(context.collaboration().collaboration()).settlements(), words.get("list")));
        back.addClassName("beside");
        add(back);
        add(new Part(words.get("terms.answers"), terms.mayChoose() ? choosing(words) : chosen(words)));
        List<LoanVatItem> all = signing.list();
        add(new Part(words.get("loan-vat"), new Paragraph(words.get("loan-vat.lead")), signed(all, words)));
        all.stream()
                .filter(each -> signing.maySign(each.municipality()))
                .forEach(each -> add(new Part(
                        words.get("loan-vat.sign-of", each.name()),
                        VatForm.of(
                                each.vat(),
                                texts(),
                                acting(),
                                vat -> signing.sign(each.municipality(), each.version(), vat)))));
    }

    private Component chosen(SettlementWords words) {
        Terms now = terms.get().terms();
        Div panel = new Div(new FactList()
                .fact(words.get("objection-days"), String.valueOf(now.objectionDays()))
                .fact(words.get("silence"), words.get(now.silenceAccepts() ? "silence.accepts" : "silence.nothing")));
        panel.addClassNames("panel", "padded");
        return panel;
    }

    private Component choosing(SettlementWords words) {
        FormFields fields = new FormFields(texts());
        fields.text("objectionDays", words.get("objection-days"), FIGURES)
                .setHelperText(words.get("objection-days.help"));
        Map<String, String> silences = new LinkedHashMap<>();
        silences.put("false", words.get("silence.nothing"));
        silences.put("true", words.get("silence.accepts"));
        ComboBox<String> silence = fields.choice("silenceAccepts", words.get("silence"), silences);
        silence.setHelperText(words.get("silence.help"));
        silence.addClassName("wide");
        return new RecordForm(texts(), fields)
                .over(() -> {
                    SettlementTerms.Chosen now = terms.get();
                    return new RecordForm.Read(
                            now.version(),
                            Map.of(
                                    "objectionDays", String.valueOf(now.terms().objectionDays()),
                                    "silenceAccepts", String.valueOf(now.terms().silenceAccepts())));
                })
                .action(words.get("terms.save"), (values, version) -> {
                    terms.choose(
                            new Terms(
                                    Boolean.parseBoolean(values.required("silenceAccepts")),
                                    new Amounts(texts())
                                            .number("objectionDays", values.required("objectionDays"))
                                            .intValue()),
                            version);
                    return () -> acting().again(words.get("terms.saved"));
                });
    }

    private Component signed(List<LoanVatItem> all, SettlementWords words) {
        ListColumns<LoanVatItem> columns = new ListColumns<LoanVatItem>(
                        texts(), "moms-paa-udlaan", words.get("loan-vat"))
                .text("kommune", words.get("municipality"), LoanVatItem::name)
                .text("moms", words.get("vat"), each -> words.vat(each.vat()))
                .text("begrundelse", words.get("vat.note"), LoanVatItem::vatNote)
                .text("underskrevet-af", words.get("signed-by"), LoanVatItem::signedBy)
                .moment("underskrevet", words.get("signed-at"), LoanVatItem::signedAt);
        return lists.table(columns, Rows.whole(signing::list)).show(all);
    }

    private Acting acting() {
        return new Acting(this, texts());
    }

    private Texts texts() {
        return Texts.in(getLocale());
    }
}
