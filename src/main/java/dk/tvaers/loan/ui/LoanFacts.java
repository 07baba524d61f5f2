package dk.tvaers.loan.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.html.Div;
import dk.tvaers.kernel.PersonId;
import dk.tvaers.kit.ui.FactList;
import dk.tvaers.kit.ui.Links;
import dk.tvaers.kit.ui.Notices;
import dk.tvaers.loan.Approval;
import dk.tvaers.loan.LoanApprover;
import dk.tvaers.loan.LoanItem;
import dk.tvaers.loan.LoanState;
import dk.tvaers.loan.LoanWarning;
import dk.tvaers.loan.Side;
import dk.tvaers.loan.Terms;
import java.math.BigDecimal;
import java.util.List;
import java.util.Optional;

/** What is agreed of a loan and who agreed, in words. */
record LoanFacts(LoanPage page) {

    /** What third parties see. */
    static Component masked(LoanItem loan, LoanWords words) {
        return panel(new FactList()
                .fact(words.get("lender"), loan.lenderName())
                .fact(words.get("borrower"), loan.borrowerName())
                .fact(words.get("period.of"), words.period(loan.from(), loan.to()))
                .fact(words.get("competence"), loan.competence())
                .fact(words.get("state"), words.tag(loan.state())));
    }

    Component terms() {
        LoanItem item = page.item();
        Terms terms = page.loan().terms();
        LoanWords words = page.words();
        FactList facts = new FactList()
                .fact(words.get("lender"), item.lenderName())
                .fact(words.get("borrower"), item.borrowerName())
                .fact(words.get("specialist"), specialist())
                .fact(words.get("need"), Links.inside(page.addresses().request(item.requestId()), item.title()));
        if (item.projectId() != null && item.projectName() != null) {
            facts.fact(
                    words.get("project"), Links.inside(page.addresses().project(item.projectId()), item.projectName()));
        }
        return panel(price(facts.fact(words.get("period.of"), words.period(terms.from(), terms.to())), terms)
                .fact(words.get("basis"), words.texts().word("loan.basis", terms.basis()))
                .fact(words.get("vat"), terms.vatTreatment())
                .fact(words.get("confidentiality"), terms.confidentiality())
                .fact(words.get("data-access"), terms.dataAccess())
                .fact(words.get("place"), terms.place()));
    }

    /** The terms in short, for who is about to approve them. */
    Component asked(Terms terms) {
        LoanWords words = page.words();
        return price(
                new FactList()
                        .fact(words.get("loan"), words.parties(page.item()))
                        .fact(words.get("specialist"), specialist())
                        .fact(words.get("period.of"), words.period(terms.from(), terms.to())),
                terms);
    }

    private FactList price(FactList facts, Terms terms) {
        LoanWords words = page.words();
        return facts.fact(words.get("most-hours"), words.get("hours.figure", words.hours(terms.mostHours())))
                .fact(
                        words.get("rate"),
                        words.get("rate.of", words.money(terms.rate()), words.overhead(terms.overhead())))
                .fact(words.get("per-hour"), words.money(terms.perHour()))
                .fact(words.get("total"), words.get("total.of", words.money(terms.total())))
                .fact(
                        words.get("per-kilometre"),
                        terms.perKilometre().ore() == 0
                                ? words.get("per-kilometre.none")
                                : words.money(terms.perKilometre()));
    }

    private String specialist() {
        LoanItem item = page.item();
        String name = item.specialist();
        return name == null ? item.competence() : page.words().get("specialist.of", name, item.competence());
    }

    /** Both sides' approvals of a version of the terms, or who is missing. */
    Component approvals(int terms, List<LoanApprover> approvers) {
        FactList facts = new FactList();
        for (Side side : Side.values()) {
            Optional<Approval> given = page.details().approvals().stream()
                    .filter(approval -> approval.terms() == terms && approval.side() == side)
                    .findFirst();
            facts.fact(
                    page.words().get("side.of", page.words().side(side), page.municipality(side)),
                    given.map(this::given).orElseGet(() -> missing(side, approvers)));
        }
        return panel(facts);
    }

    private String given(Approval approval) {
        LoanWords words = page.words();
        PersonId other = approval.forPerson();
        String who = other == null
                ? page.name(approval.person())
                : words.get("on-behalf", page.name(approval.person()), page.name(other));
        String said = words.get("approved", who, words.moment(approval.at()));
        return approval.note() == null ? said : words.get("approved.note", said, approval.note());
    }

    private String missing(Side side, List<LoanApprover> approvers) {
        LoanState state = page.loan().state();
        if (!state.isAwaiting() && !state.isAgreed()) {
            return page.words().get("approval.none");
        }
        return approvers.stream()
                .filter(approver -> approver.side() == side)
                .findFirst()
                .map(this::waitsFor)
                .orElseGet(() -> page.words().get("approval.none"));
    }

    /** Who can approve, and when only the director can, why. */
    String waitsFor(LoanApprover approver) {
        LoanWords words = page.words();
        String names = approver.names().isEmpty() ? words.get("nobody") : String.join(", ", approver.names());
        return approver.aboveLimit()
                ? words.get("approval.above-limit", words.money(approver.limit()), names)
                : words.get("approval.missing", names);
    }

    Component warning(LoanWarning warning) {
        LoanWords words = page.words();
        return switch (warning) {
            case LoanWarning.DoubleBooking booking -> {
                BigDecimal capacity = booking.capacity();
                yield Notices.error(
                        words.get("warning.double"),
                        capacity == null
                                ? words.get(
                                        "warning.double.unknown",
                                        words.date(booking.monday()),
                                        words.hours(booking.hours()))
                                : words.get(
                                        "warning.double.text",
                                        words.date(booking.monday()),
                                        words.hours(booking.hours()),
                                        words.hours(capacity)));
            }
            case LoanWarning.Threshold threshold ->
                Notices.warn(
                        words.get(threshold.over() ? "warning.over" : "warning.near"),
                        words.get(
                                threshold.ofPair() ? "warning.threshold.pair" : "warning.threshold",
                                words.money(threshold.total()),
                                words.money(threshold.threshold())));
            case LoanWarning.NoMember none -> {
                Side side = none.municipality().equals(page.item().lender()) ? Side.LENDER : Side.BORROWER;
                yield Notices.warn(
                        words.get("warning.member"),
                        none.lastDay() == null
                                ? words.get("warning.member.never", page.municipality(side))
                                : words.get(
                                        "warning.member.until", page.municipality(side), words.date(none.lastDay())));
            }
        };
    }

    static Div panel(FactList facts) {
        Div panel = new Div(facts);
        panel.addClassNames("panel", "padded");
        return panel;
    }
}
