package dk.tvaers.economy.cost.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.router.BeforeEnterEvent;
import com.vaadin.flow.router.BeforeEnterObserver;
import com.vaadin.flow.router.HasDynamicTitle;
import com.vaadin.flow.router.Route;
import dk.tvaers.access.Needs;
import dk.tvaers.access.Right;
import dk.tvaers.economy.cost.CostAccountItem;
import dk.tvaers.economy.cost.CostAccounts;
import dk.tvaers.economy.cost.CostTypeId;
import dk.tvaers.economy.cost.CostTypeItem;
import dk.tvaers.economy.cost.CostTypes;
import dk.tvaers.kernel.MunicipalityCode;
import dk.tvaers.kit.Rows;
import dk.tvaers.kit.Texts;
import dk.tvaers.kit.ui.Acting;
import dk.tvaers.kit.ui.CollaborationLayout;
import dk.tvaers.kit.ui.FormFields;
import dk.tvaers.kit.ui.ListColumns;
import dk.tvaers.kit.ui.Lists;
import dk.tvaers.kit.ui.PageHead;
import dk.tvaers.kit.ui.Part;
import dk.tvaers.kit.ui.RecordForm;
import dk.tvaers.kit.ui.RecordSections;
import io.micronaut.context.annotation.Prototype;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/** A type of cost: its name, whether it is in use, and in which accounts of their own the members book it. */
@Prototype
@Route(value = CostAddresses.TYPE, layout = CollaborationLayout.class)
@Needs(Right.SEE_ECONOMY)
final class CostTypeView extends Div implements BeforeEnterObserver, HasDynamicTitle {

    private final CostTypes types;
    private final CostAccounts accounts;
    private final VatPart vat;
    private final RecordSections sections;
    private final Lists lists;

    private String title = "";

    CostTypeView(CostTypes types, CostAccounts accounts, VatPart vat, RecordSections sections, Lists lists) {
        this.types = types;
        this.accounts = accounts;
        this.vat = vat;
        this.sections = sections;
        this.lists = lists;
    }

    @Override
    public String getPageTitle() {
        return texts().get("kit.title", title);
    }

    @Override
    public void beforeEnter(BeforeEnterEvent event) {
        CostTypeItem type = types.get(CostAddresses.type(event));
        CostWords words = new CostWords(texts());
        title = type.name();
        removeAll();
        add(new PageHead(title).lead(words.get(type.isRetired() ? "type.lead.retired" : "type.lead", type.costs())));
        add(new Part(words.get("vat.title"), vat.of(type, words, acting())));
        add(new Part(words.get("accounts"), accounts(type.id(), words)));
        if (types.mayKeep()) {
            add(new Part(words.get("type.rename"), renaming(type, words)));
            add(new Part(words.get(type.isRetired() ? "type.bring-back" : "type.retire"), retiring(type, words)));
        }
        sections.of(type.id()).forEach(this::add);
    }

    private Component accounts(CostTypeId type, CostWords words) {
        List<CostAccountItem> all = accounts.of(type);
        Map<String, String> kept = new LinkedHashMap<>();
        all.stream()
                .filter(account -> accounts.mayKeep(account.municipality()))
                .forEach(account -> kept.put(account.municipality().value(), account.shortName()));
        Div part = new Div(
                new Paragraph(words.get("accounts.text")),
                lists.table(
                                new ListColumns<CostAccountItem>(texts(), "kontostrenge", words.get("accounts"))
                                        .text("kommune", words.get("municipality"), CostAccountItem::shortName)
                                        .text("konto", words.get("account"), CostAccountItem::account),
                                Rows.whole(() -> accounts.of(type)))
                        .filtered(List.of(title))
                        .show(all));
        if (!kept.isEmpty()) {
            FormFields fields = new FormFields(texts());
            fields.choice("municipality", words.get("municipality"), kept);
            fields.text("account", words.get("account"), CostAccounts.LONGEST).setHelperText(words.get("account.help"));
            part.add(new RecordForm(texts(), fields)
                    .from(Map.of("municipality", kept.keySet().iterator().next()))
                    .action(words.get("account.set"), (values, version) -> {
                        accounts.set(
                                type, new MunicipalityCode(values.required("municipality")), values.orNull("account"));
                        return () -> acting().again(words.get("account.was-set"));
                    }));
        }
        return part;
    }

    private Component renaming(CostTypeItem type, CostWords words) {
        FormFields fields = new FormFields(texts());
        fields.text("name", words.get("type.name"), CostTypes.LONGEST_NAME).addClassName("wide");
        return new RecordForm(texts(), fields)
                .from(Map.of("name", type.name()))
                .action(words.get("type.rename"), (values, version) -> {
                    types.rename(type.id(), type.version(), values.text("name"));
                    return () -> acting().again(words.get("type.renamed"));
                });
    }

    private Component retiring(CostTypeItem type, CostWords words) {
        Button button = type.isRetired()
                ? acting().at(
                                words.get("type.bring-back"),
                                words.get("type.bring-back.of", type.name()),
                                () -> types.bringBack(type.id(), type.version()),
                                words.get("type.brought-back"))
                : acting().asked(
                                words.get("type.retire"),
                                words.get("type.retire.ask", type.name()),
                                words.get("type.retire.text"),
                                () -> types.retire(type.id(), type.version()),
                                words.get("type.retired"));
        return new Div(button);
    }

    private Acting acting() {
        return new Acting(this, texts());
    }

    private Texts texts() {
        return Texts.in(getLocale());
    }
}
