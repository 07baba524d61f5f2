package dk.tvaers.loan;

import dk.tvaers.access.CurrentContext;
import dk.tvaers.kernel.PersonId;
import dk.tvaers.kit.PublicAddress;
import dk.tvaers.kit.Texts;
import dk.tvaers.kit.bell.Bell;
import dk.tvaers.kit.bell.Message;
import dk.tvaers.kit.bell.MessageKind;
import dk.tvaers.kit.mail.Letter;
import dk.tvaers.kit.mail.Mail;
import dk.tvaers.kit.mail.MailKind;
import jakarta.inject.Singleton;
import java.util.Collection;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Stream;

/** Tells people what happened to a loan, and whose turn it is: by mail as each has chosen, and behind the bell. */
@Singleton
class LoanPost {

    private final LoanRows rows;
    private final LoanPeople people;
    private final Mail mail;
    private final Bell bell;
    private final PublicAddress address;
    private final CurrentContext context;

    LoanPost(LoanRows rows, LoanPeople people, Mail mail, Bell bell, PublicAddress address, CurrentContext context) {
        this.rows = rows;
        this.people = people;
        this.mail = mail;
        this.bell = bell;
        this.address = address;
        this.context = context;
    }

    /** A new need: the programme leaders of the other members. */
    void needed(LoanRequestItem need) {
        String path = Loans.PATH + "/behov/" + need.id();
        send(
                Letter.of(LoanMails.NEED, need.id().toString())
                        .with(LoanMails.TITLE, need.title())
                        .with(LoanMails.WHAT, texts -> texts.get("loan.told.need", need.municipalityName()))
                        .with(LoanMails.LINK, link(path)),
                new Message(
                        LoanMails.NEED_BELL,
                        need.id().toString(),
                        List.of(need.title(), need.municipalityName()),
                        path),
                people.leadersBeside(need.municipality()));
    }

    /** A step of a loan; whoever has the next word hears that it is theirs. */
    void told(Loan loan, LoanAct act, Side side, long version) {
        Terms terms = loan.terms();
        switch (act) {
            case OFFERED -> turn(loan, act, version, approvers(terms, Side.LENDER), approvers(terms, Side.BORROWER));
            case APPROVED -> {
                if (loan instanceof Loan.Running) {
                    step(loan, "agreed", version, leaders(loan), people.lentAndManager(terms));
                } else {
                    turn(loan, act, version, approvers(terms, side.other()));
                }
            }
            case CHANGED, WITHDRAWN, SETTLED -> step(loan, act, version, people.leaders(terms.borrower()));
            case REJECTED -> step(loan, act, version, people.leaders(terms.lender()));
            case AMENDMENT_PROPOSED ->
                turn(loan, act, version, amending(loan, Side.LENDER), amending(loan, Side.BORROWER));
            case AMENDMENT_APPROVED -> {
                if (loan instanceof Loan.Running running && running.amendment() == null) {
                    step(loan, "amended", version, leaders(loan), people.lentAndManager(terms));
                } else {
                    turn(loan, act, version, amending(loan, side.other()));
                }
            }
            case AMENDMENT_REJECTED -> step(loan, act, version, people.leaders(terms.of(side.other())));
            case HOURS_DISPUTED -> turn(loan, act, version, people.leaders(terms.lender()), people.lent(terms));
            case DISPUTE_SETTLED ->
                step(loan, act, version, people.leaders(terms.of(side.other())), people.lent(terms));
            case MONTH_CONFIRMED -> step(loan, act, version, people.leaders(terms.lender()), people.lent(terms));
            case HOURS_REGISTERED, HOURS_CHANGED, HOURS_TAKEN_BACK, HOURS_CORRECTED, CASE_NUMBERED, CLOSED -> {}
        }
    }

    /** Somebody wrote in a dispute: the other side. */
    void written(Loan loan, Side side, DisputeMessageId message) {
        tell(
                LoanMails.STEP,
                LoanMails.STEP_BELL,
                loan.id(),
                "dispute-message/" + message,
                word("dispute-message"),
                people.leaders(loan.terms().of(side.other())));
    }

    /** Something is missing that is long due. */
    void missing(LoanId loan, String occasion, Function<Texts, String> what, Collection<PersonId> persons) {
        tell(LoanMails.REMINDER, LoanMails.REMINDER_BELL, loan, occasion, what, persons);
    }

    private List<PersonId> approvers(Terms terms, Side side) {
        return people.approvers(terms, side);
    }

    private List<PersonId> amending(Loan loan, Side side) {
        return people.approvers(LoanDetails.asked(loan), side);
    }

    private List<PersonId> leaders(Loan loan) {
        return Stream.concat(
                        people.leaders(loan.terms().lender()).stream(),
                        people.leaders(loan.terms().borrower()).stream())
                .toList();
    }

    @SafeVarargs
    private void turn(Loan loan, LoanAct act, long version, List<PersonId>... whom) {
        tell(
                LoanMails.TURN,
                LoanMails.TURN_BELL,
                loan.id(),
                act.inTrail() + "/" + version,
                word(act.inTrail()),
                Stream.of(whom).flatMap(List::stream).toList());
    }

    private void step(Loan loan, LoanAct act, long version, List<PersonId> whom) {
        step(loan, act.inTrail(), version, whom, List.of());
    }

    private void step(Loan loan, LoanAct act, long version, List<PersonId> whom, List<PersonId> more) {
        step(loan, act.inTrail(), version, whom, more);
    }

    private void step(Loan loan, String what, long version, List<PersonId> whom, List<PersonId> more) {
        tell(
                LoanMails.STEP,
                LoanMails.STEP_BELL,
                loan.id(),
                what + "/" + version,
                word(what),
                Stream.concat(whom.stream(), more.stream()).toList());
    }

    private void tell(
            MailKind kind,
            MessageKind sound,
            LoanId id,
            String occasion,
            Function<Texts, String> what,
            Collection<PersonId> persons) {
        LoanLine line = rows.findLine(context.collaborationId(), id).orElseThrow();
        String path = Loans.PATH + "/laan/" + id;
        String parties = line.lenderName() + " - " + line.borrowerName();
        Letter letter = Letter.of(kind, id + "/" + occasion)
                .with(LoanMails.TITLE, line.title())
                .with(LoanMails.PARTIES, parties)
                .with(LoanMails.WHAT, what)
                .with(LoanMails.LINK, link(path));
        send(letter, new Message(sound, letter.occasion(), List.of(line.title(), parties), path), persons);
    }

    private void send(Letter letter, Message message, Collection<PersonId> persons) {
        Set<PersonId> others = new LinkedHashSet<>(persons);
        others.remove(context.person());
        bell.ring(message, others);
        mail.send(letter, others);
    }

    private String link(String path) {
        return address.of("s/" + context.collaboration().collaboration().slug() + "/" + path);
    }

    private static Function<Texts, String> word(String what) {
        return texts -> texts.get("loan.told." + what.toLowerCase(Locale.ROOT));
    }
}
