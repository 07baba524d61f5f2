package dk.tvaers.economy.cost.ui;

import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.router.BeforeEnterEvent;
import com.vaadin.flow.router.BeforeEnterObserver;
import com.vaadin.flow.router.HasDynamicTitle;
import com.vaadin.flow.router.Route;
import dk.tvaers.access.CurrentContext;
import dk.tvaers.access.Needs;
import dk.tvaers.access.Right;
import dk.tvaers.economy.cost.CostTypeItem;
import dk.tvaers.economy.cost.CostTypes;
import dk.tvaers.economy.ui.EconomyWays;
import dk.tvaers.kit.Rows;
import dk.tvaers.kit.Texts;
import dk.tvaers.kit.ui.Acting;
import dk.tvaers.kit.ui.CollaborationLayout;
import dk.tvaers.kit.ui.EmptyState;
import dk.tvaers.kit.ui.FormFields;
import dk.tvaers.kit.ui.Links;
import dk.tvaers.kit.ui.ListColumns;
import dk.tvaers.kit.ui.Lists;
import dk.tvaers.kit.ui.PageHead;
import dk.tvaers.kit.ui.Part;
import dk.tvaers.kit.ui.RecordForm;
import io.micronaut.context.annotation.Prototype;
import java.util.List;
import java.util.Map;

/** The types of cost, and a place for another one. */
@Prototype
@Route(value = CostAddresses.TYPES, layout = CollaborationLayout.class)
@Needs(Right.SEE_ECONOMY)
final class CostTypesView extends Div implements BeforeEnterObserver, HasDynamicTitle {

    private final CostTypes types;
    private final Lists lists;
    private final CurrentContext context;

    CostTypesView(CostTypes types, Lists lists, CurrentContext context) {
        this.types = types;
        this.lists = lists;
        this.context = context;
    }

    @Override
    public String getPageTitle() {
        return texts().get("kit.title", texts().get("cost.types"));
    }

    @Override
    public void beforeEnter(BeforeEnterEvent event) {
        CostWords words = new CostWords(texts());
        List<CostTypeItem> all = types.list();
        removeAll();
        add(new PageHead(words.get("types")).lead(words.get("types.lead")));
        add(EconomyWays.from(context.collaboration().collaboration(), texts(), CostAddresses.TYPES));
        add(
                all.isEmpty()
                        ? new EmptyState(
                                words.get("types.none"),
                                words.get(types.mayKeep() ? "types.none.add" : "types.none.text"))
                        : lists.table(columns(words), Rows.whole(types::list)).show(all));
        if (types.mayKeep()) {
            FormFields fields = new FormFields(texts());
            fields.text("name", words.get("type.name"), CostTypes.LONGEST_NAME).addClassName("wide");
            add(new Part(
                    words.get("type.add"),
                    new RecordForm(texts(), fields).from(Map.of()).action(words.get("type.add"), (values, version) -> {
                        types.add(values.text("name"));
                        return () -> new Acting(this, texts()).again(words.get("type.added"));
                    })));
        }
    }

    private ListColumns<CostTypeItem> columns(CostWords words) {
        CostAddresses addresses = new CostAddresses(context.collaboration().collaboration());
        return new ListColumns<CostTypeItem>(texts(), "omkostningstyper", words.get("types"))
                .text("type", words.get("type"), CostTypeItem::name)
                .shownAs(type -> Links.inside(addresses.type(type.id()), type.name()))
                .text("moms", words.get("vat"), type -> VatPart.words(type, words))
                .number("omkostninger", words.get("type.costs"), CostTypeItem::costs)
                .date("udgaaet", words.get("type.retired-on"), CostTypeItem::retiredOn);
    }

    private Texts texts() {
        return Texts.in(getLocale());
    }
}
