package dk.tvaers.economy.invoice.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.router.BeforeEnterEvent;
import com.vaadin.flow.router.Route;
import dk.tvaers.access.CurrentContext;
import dk.tvaers.access.Needs;
import dk.tvaers.access.Right;
import dk.tvaers.economy.invoice.InvoiceDetails;
import dk.tvaers.economy.invoice.InvoiceDetailsData;
import dk.tvaers.economy.invoice.InvoiceDetailsId;
import dk.tvaers.economy.invoice.InvoiceDetailsItem;
import dk.tvaers.economy.invoice.InvoiceReadiness;
import dk.tvaers.economy.invoice.Readiness;
import dk.tvaers.kit.ui.CollaborationLayout;
import dk.tvaers.kit.ui.FactList;
import dk.tvaers.kit.ui.FormView;
import dk.tvaers.kit.ui.Notices;
import dk.tvaers.kit.ui.Part;
import dk.tvaers.kit.ui.RecordForm;
import dk.tvaers.kit.ui.RecordSections;
import io.micronaut.context.annotation.Prototype;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;

/** The invoice details of a municipality: a form for who may write them, facts for everybody else. */
@Prototype
@Route(value = InvoiceAddresses.ONE, layout = CollaborationLayout.class)
@Needs(Right.SEE_COLLABORATION)
final class InvoiceDetailsView extends FormView {

    private final InvoiceDetails details;
    private final InvoiceReadiness readiness;
    private final RecordSections sections;
    private final CurrentContext context;

    InvoiceDetailsView(
            InvoiceDetails details, InvoiceReadiness readiness, RecordSections sections, CurrentContext context) {
        this.details = details;
        this.readiness = readiness;
        this.sections = sections;
        this.context = context;
    }

    @Override
    public void beforeEnter(BeforeEnterEvent event) {
        Readiness ready = readiness.of(InvoiceAddresses.municipality(event));
        InvoiceDetailsItem item = ready.details();
        boolean mayKeep = details.mayKeep(item.municipality().code());
        show(
                texts().get("invoice.details.of", item.municipality().officialName()),
                texts().get("invoice.details.of.lead", item.cvr().value()),
                mayKeep ? form(item) : null,
                notice(ready));
        if (!mayKeep) {
            add(new Part(texts().get("invoice.details.told"), facts(item)));
        }
        InvoiceDetailsId id = item.id();
        if (id != null) {
            sections.of(id).forEach(this::add);
        }
    }

    private RecordForm form(InvoiceDetailsItem item) {
        String list = new InvoiceAddresses(context.collaboration().collaboration()).list();
        return new RecordForm(texts(), new InvoiceDetailsForm(texts()).fields())
                .over(() ->
                        InvoiceDetailsForm.read(details.get(item.municipality().code())))
                .actions(
                        texts().get("invoice.details.save"),
                        (values, version) -> {
                            details.put(item.municipality().code(), InvoiceDetailsForm.data(values), version);
                            return next(
                                    list,
                                    texts().get(
                                                    "invoice.details.saved",
                                                    item.municipality().officialName()));
                        },
                        list);
    }

    private Component notice(Readiness ready) {
        InvoiceWords words = new InvoiceWords(texts());
        if (ready.canReceive() && ready.canSend()) {
            return Notices.info(texts().get("invoice.details"), texts().get("invoice.details.ready"));
        }
        List<String> sentences = new ArrayList<>();
        if (!ready.canReceive()) {
            sentences.add(texts().get("invoice.details.missing.receive", words.missing(ready.missingAsBuyer())));
        }
        if (!ready.canSend()) {
            sentences.add(texts().get("invoice.details.missing.send", words.missing(ready.missingAsSupplier())));
        }
        if (!ready.keepers().isEmpty()) {
            sentences.add(texts().get("invoice.details.who", words.keepers(ready)));
        }
        return ready.canReceive()
                ? Notices.info(texts().get("invoice.details"), String.join(" ", sentences))
                : Notices.warn(texts().get("invoice.details"), String.join(" ", sentences));
    }

    private Component facts(InvoiceDetailsItem item) {
        InvoiceDetailsData data = item.data();
        Div panel = new Div(new FactList()
                .fact(texts().get("invoice.details.name"), item.name())
                .fact(texts().get("invoice.details.cvr"), item.cvr().value())
                .fact(texts().get("invoice.details.gln"), Objects.toString(item.gln(), null))
                .fact(texts().get("invoice.details.street"), data.street())
                .fact(texts().get("invoice.details.postal-code"), data.postalCode())
                .fact(texts().get("invoice.details.city"), data.city())
                .fact(texts().get("invoice.details.reference"), data.reference())
                .fact(texts().get("invoice.details.contact"), data.contactName())
                .fact(texts().get("invoice.details.email"), data.contactEmail())
                .fact(texts().get("invoice.details.account"), data.account())
                .fact(texts().get("invoice.details.registration"), data.bankRegistration())
                .fact(texts().get("invoice.details.bank-account"), data.bankAccount())
                .fact(texts().get("invoice.details.format"), texts().word("invoice.format", data.format())));
        panel.addClassNames("panel", "padded");
        return panel;
    }
}
