package dk.tvaers.economy.invoice.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.router.BeforeEnterEvent;
import com.vaadin.flow.router.BeforeEnterObserver;
import com.vaadin.flow.router.HasDynamicTitle;
import com.vaadin.flow.router.Route;
import dk.tvaers.access.CurrentContext;
import dk.tvaers.access.Needs;
import dk.tvaers.access.Right;
import dk.tvaers.collaboration.MunicipalityRef;
import dk.tvaers.economy.invoice.InvoiceReadiness;
import dk.tvaers.economy.invoice.Readiness;
import dk.tvaers.economy.ui.EconomyWays;
import dk.tvaers.kit.Rows;
import dk.tvaers.kit.Texts;
import dk.tvaers.kit.ui.CollaborationLayout;
import dk.tvaers.kit.ui.EmptyState;
import dk.tvaers.kit.ui.Links;
import dk.tvaers.kit.ui.ListColumns;
import dk.tvaers.kit.ui.Lists;
import dk.tvaers.kit.ui.PageHead;
import io.micronaut.context.annotation.Prototype;
import java.util.List;
import java.util.Objects;

/** What is missing before each member can receive and send e-invoices, and who can tell it. */
@Prototype
@Route(value = InvoiceAddresses.LIST, layout = CollaborationLayout.class)
@Needs(Right.SEE_COLLABORATION)
final class InvoiceDetailsListView extends Div implements BeforeEnterObserver, HasDynamicTitle {

    private final InvoiceReadiness readiness;
    private final Lists lists;
    private final CurrentContext context;

    InvoiceDetailsListView(InvoiceReadiness readiness, Lists lists, CurrentContext context) {
        this.readiness = readiness;
        this.lists = lists;
        this.context = context;
    }

    @Override
    public String getPageTitle() {
        return texts().get("kit.title", texts().get("invoice.details"));
    }

    @Override
    public void beforeEnter(BeforeEnterEvent event) {
        List<Readiness> members = readiness.all();
        removeAll();
        add(new PageHead(texts().get("invoice.details")).lead(lead(members)));
        add(EconomyWays.from(context.collaboration().collaboration(), texts(), InvoiceAddresses.LIST));
        add(
                members.isEmpty()
                        ? new EmptyState(texts().get("invoice.details.none"), texts().get("invoice.details.none.text"))
                        : lists.table(columns(), Rows.whole(readiness::all)).show(members));
    }

    private String lead(List<Readiness> members) {
        long ready = members.stream().filter(Readiness::canReceive).count();
        return ready == members.size()
                ? texts().get("invoice.details.lead.ready", ready)
                : texts().get("invoice.details.lead.missing", ready, members.size());
    }

    private ListColumns<Readiness> columns() {
        InvoiceWords words = new InvoiceWords(texts());
        return new ListColumns<Readiness>(texts(), "fakturaoplysninger", texts().get("invoice.details"))
                .text("kommune", texts().get("invoice.details.municipality"), each -> each.details()
                        .municipality()
                        .officialName())
                .shownAs(this::link)
                .text("modtage", texts().get("invoice.details.receive"), each -> words.missing(each.missingAsBuyer()))
                .text("sende", texts().get("invoice.details.send"), each -> words.missing(each.missingAsSupplier()))
                .text("udfyldes", texts().get("invoice.details.keepers"), words::keepers)
                .text(
                        "ean",
                        texts().get("invoice.details.gln"),
                        each -> Objects.toString(each.details().gln(), ""))
                .more()
                .text("format", texts().get("invoice.details.format"), each -> texts().word(
                                "invoice.format", each.details().data().format()));
    }

    private Component link(Readiness each) {
        MunicipalityRef municipality = each.details().municipality();
        return Links.inside(
                new InvoiceAddresses(context.collaboration().collaboration()).one(municipality.code()),
                municipality.officialName());
    }

    private Texts texts() {
        return Texts.in(getLocale());
    }
}
