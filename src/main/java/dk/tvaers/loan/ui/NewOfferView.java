package dk.tvaers.loan.ui;

import com.vaadin.flow.router.BeforeEnterEvent;
import com.vaadin.flow.router.Route;
import dk.tvaers.access.CurrentContext;
import dk.tvaers.access.Needs;
import dk.tvaers.access.Right;
import dk.tvaers.kernel.Invalid;
import dk.tvaers.kernel.MunicipalityCode;
import dk.tvaers.kernel.NotFound;
import dk.tvaers.kernel.Now;
import dk.tvaers.kernel.RuleBroken;
import dk.tvaers.kit.FormDrafts;
import dk.tvaers.kit.ui.CollaborationLayout;
import dk.tvaers.kit.ui.EmptyState;
import dk.tvaers.kit.ui.FormValues;
import dk.tvaers.kit.ui.FormView;
import dk.tvaers.kit.ui.Links;
import dk.tvaers.kit.ui.Notices;
import dk.tvaers.kit.ui.RecordForm;
import dk.tvaers.loan.LoanRequestItem;
import dk.tvaers.loan.LoanRequests;
import dk.tvaers.loan.OfferChoices;
import dk.tvaers.loan.OfferPreview;
import dk.tvaers.loan.OfferingLoans;
import dk.tvaers.loan.PreviewingOffers;
import io.micronaut.context.annotation.Prototype;
import java.time.LocalDate;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;

/** A municipality offers a specialist for a need. */
@Prototype
@Route(value = MarketAddresses.OFFER, layout = CollaborationLayout.class)
@Needs(Right.SEE_LOANS)
final class NewOfferView extends FormView {

    private final LoanRequests requests;
    private final OfferingLoans offering;
    private final PreviewingOffers previewing;
    private final OfferChoices choices;
    private final NeedPlaces places;
    private final FormDrafts drafts;
    private final CurrentContext context;

    NewOfferView(
            LoanRequests requests,
            OfferingLoans offering,
            PreviewingOffers previewing,
            OfferChoices choices,
            NeedPlaces places,
            FormDrafts drafts,
            CurrentContext context) {
        this.requests = requests;
        this.offering = offering;
        this.previewing = previewing;
        this.choices = choices;
        this.places = places;
        this.drafts = drafts;
        this.context = context;
    }

    @Override
    public void beforeEnter(BeforeEnterEvent event) {
        MarketWords words = new MarketWords(texts());
        LoanRequestItem need = requests.get(MarketAddresses.need(event));
        MarketAddresses addresses = new MarketAddresses(context.collaboration().collaboration());
        Map<MunicipalityCode, String> lenders = places.offering(need.municipality());
        if (lenders.isEmpty()) {
            show(
                    words.get("offer"),
                    need.title(),
                    null,
                    new EmptyState(words.get("not-lender"), words.get("not-lender.text")),
                    RecordForm.back(addresses.need(need.id()), words.get("back-to-need")));
            return;
        }
        if (!need.isOpen()) {
            show(
                    words.get("offer"),
                    need.title(),
                    null,
                    Notices.info(words.state(need.state()), texts().get(new RuleBroken("loan.rule.request-closed"))),
                    RecordForm.back(addresses.need(need.id()), words.get("back-to-need")));
            return;
        }
        Map<String, OfferedSpecialist> specialists = specialists(lenders, need);
        if (specialists.isEmpty()) {
            show(
                    words.get("offer"),
                    need.title(),
                    null,
                    new EmptyState(
                            words.get("no-specialist"),
                            words.get("no-specialist.text"),
                            Links.inside(addresses.specialists(), words.get("specialists"))));
            return;
        }
        write(need, specialists, words, addresses);
    }

    private void write(
            LoanRequestItem need,
            Map<String, OfferedSpecialist> specialists,
            MarketWords words,
            MarketAddresses addresses) {
        OfferForm form = new OfferForm(words).specialists(specialists);
        OfferPart preview = new OfferPart(new OfferWords(words, places.everyMember()));
        RecordForm record = new RecordForm(texts(), form.fields(preview));
        form.whenChanged(() -> preview.show(preview(need, specialists, form)));
        Map<String, String> start = form.start(need);
        if (specialists.size() == 1) {
            start.put(OfferForm.SPECIALIST, specialists.keySet().iterator().next());
        }
        show(
                words.get("offer"),
                words.get("offer.lead", need.title(), need.municipalityName()),
                record.keptAs(drafts, "loan-offer/" + need.id())
                        .from(start)
                        .actions(
                                words.get("offer.send"),
                                (values, version) -> {
                                    OfferedSpecialist chosen = chosen(specialists, values);
                                    offering.offer(
                                            need.id(),
                                            chosen.lender(),
                                            form.data(values, chosen.choice().id()));
                                    return next(addresses.need(need.id()), words.get("offered"));
                                },
                                addresses.need(need.id())));
    }

    private Optional<OfferPreview> preview(
            LoanRequestItem need, Map<String, OfferedSpecialist> specialists, OfferForm form) {
        try {
            FormValues values = form.typed();
            OfferedSpecialist chosen = chosen(specialists, values);
            return Optional.of(previewing.of(
                    need.id(),
                    chosen.lender(),
                    form.data(values, chosen.choice().id()),
                    null));
        } catch (Invalid | NotFound notYet) {
            return Optional.empty();
        }
    }

    private static OfferedSpecialist chosen(Map<String, OfferedSpecialist> specialists, FormValues values) {
        OfferedSpecialist chosen = specialists.get(values.required(OfferForm.SPECIALIST));
        if (chosen == null) {
            throw new Invalid(OfferForm.SPECIALIST, "loan.rule.no-specialist");
        }
        return chosen;
    }

    private Map<String, OfferedSpecialist> specialists(Map<MunicipalityCode, String> lenders, LoanRequestItem need) {
        LocalDate today = Now.today();
        LocalDate day = need.fromOn().isBefore(today) ? today : need.fromOn();
        MarketWords words = new MarketWords(texts());
        Map<String, OfferedSpecialist> found = new LinkedHashMap<>();
        lenders.forEach((lender, name) -> choices.of(lender, day)
                .forEach(choice -> found.put(
                        choice.id().toString(),
                        new OfferedSpecialist(
                                lender,
                                lenders.size() == 1
                                        ? words.get("choice", choice.name(), choice.competence())
                                        : words.get("choice.of", choice.name(), choice.competence(), name),
                                choice))));
        return found;
    }
}
