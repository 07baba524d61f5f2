package dk.tvaers.loan.ui;

import com.vaadin.flow.router.BeforeEnterEvent;
import com.vaadin.flow.router.Route;
import dk.tvaers.access.CurrentContext;
import dk.tvaers.access.Needs;
import dk.tvaers.access.Right;
import dk.tvaers.kernel.Invalid;
import dk.tvaers.kernel.NotFound;
import dk.tvaers.kernel.RuleBroken;
import dk.tvaers.kit.FormDrafts;
import dk.tvaers.kit.ui.CollaborationLayout;
import dk.tvaers.kit.ui.EmptyState;
import dk.tvaers.kit.ui.FormView;
import dk.tvaers.kit.ui.Notices;
import dk.tvaers.kit.ui.RecordForm;
import dk.tvaers.loan.Loan;
import dk.tvaers.loan.LoanDetails;
import dk.tvaers.loan.LoanId;
import dk.tvaers.loan.LoanItem;
import dk.tvaers.loan.Loans;
import dk.tvaers.loan.OfferPreview;
import dk.tvaers.loan.OfferingLoans;
import dk.tvaers.loan.PreviewingOffers;
import dk.tvaers.loan.Terms;
import io.micronaut.context.annotation.Prototype;
import java.util.Objects;
import java.util.Optional;

/** An offer that nobody has approved yet gets other terms. */
@Prototype
@Route(value = MarketAddresses.EDIT_OFFER, layout = CollaborationLayout.class)
@Needs(Right.SEE_LOANS)
final class EditOfferView extends FormView {

    private final Loans loans;
    private final OfferingLoans offering;
    private final PreviewingOffers previewing;
    private final NeedPlaces places;
    private final FormDrafts drafts;
    private final CurrentContext context;

    EditOfferView(
            Loans loans,
            OfferingLoans offering,
            PreviewingOffers previewing,
            NeedPlaces places,
            FormDrafts drafts,
            CurrentContext context) {
        this.loans = loans;
        this.offering = offering;
        this.previewing = previewing;
        this.places = places;
        this.drafts = drafts;
        this.context = context;
    }

    @Override
    public void beforeEnter(BeforeEnterEvent event) {
        MarketWords words = new MarketWords(texts());
        LoanDetails details = loans.get(MarketAddresses.loan(event));
        LoanItem offer = details.item();
        String back = new MarketAddresses(context.collaboration().collaboration()).need(offer.requestId());
        if (!offering.mayOffer(offer.lender())) {
            show(
                    words.get("offer.edit"),
                    offer.title(),
                    null,
                    new EmptyState(words.get("not-lender"), words.get("not-lender.edit", offer.lenderName())),
                    RecordForm.back(back, words.get("back-to-need")));
            return;
        }
        if (details.loan() instanceof Loan.Offered offered) {
            write(offer, offered.terms(), words, back);
        } else {
            show(
                    words.get("offer.edit"),
                    offer.title(),
                    null,
                    Notices.info(words.state(offer.state()), texts().get(new RuleBroken("loan.rule.approved-already"))),
                    RecordForm.back(back, words.get("back-to-need")));
        }
    }

    private void write(LoanItem offer, Terms terms, MarketWords words, String back) {
        OfferForm form = new OfferForm(words);
        OfferPart preview = new OfferPart(new OfferWords(words, places.everyMember()));
        RecordForm record = new RecordForm(texts(), form.fields(preview));
        form.whenChanged(() -> preview.show(preview(offer, terms, form)));
        show(
                words.get("offer.edit"),
                words.get(
                        "offer.edit.lead",
                        offer.title(),
                        offer.borrowerName(),
                        Objects.requireNonNullElse(offer.specialist(), offer.competence())),
                record.keptAs(drafts, "loan-offer-edit/" + offer.id())
                        .over(() -> read(offer.id(), form))
                        .actions(
                                texts().get("kit.save"),
                                (values, version) -> {
                                    offering.change(offer.id(), version, form.data(values, terms.specialist()));
                                    return next(back, words.get("offer.changed"));
                                },
                                back));
    }

    private Optional<OfferPreview> preview(LoanItem offer, Terms terms, OfferForm form) {
        try {
            return Optional.of(previewing.of(
                    offer.requestId(), offer.lender(), form.data(form.typed(), terms.specialist()), offer.id()));
        } catch (Invalid | NotFound notYet) {
            return Optional.empty();
        }
    }

    private RecordForm.Read read(LoanId id, OfferForm form) {
        LoanDetails now = loans.get(id);
        return new RecordForm.Read(
                now.item().version(),
                form.values(Objects.requireNonNull(now.loan()).terms()));
    }
}
