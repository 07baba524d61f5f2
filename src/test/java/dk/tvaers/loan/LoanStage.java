package dk.tvaers.loan;

import static dk.tvaers.testkit.Fresh.ALBERTSLUND;
import static dk.tvaers.testkit.Fresh.GLOSTRUP;
import static dk.tvaers.testkit.Fresh.HOEJE_TAASTRUP;

import dk.tvaers.access.Role;
import dk.tvaers.kernel.Id;
import dk.tvaers.kernel.MunicipalityCode;
import dk.tvaers.testkit.Fresh;
import dk.tvaers.testkit.Visitor;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/** The scene of a loan with people who log in: Albertslund lends, Glostrup borrows, Høje-Taastrup looks on. */
public final class LoanStage {

    public static final LocalDate LAST_MONTH = LoanScene.LAST_MONTH;
    public static final LocalDate TO = LoanScene.TO;

    private final LoanScene scene = new LoanScene();

    public Fresh fresh() {
        return scene.fresh;
    }

    public Visitor lender() {
        return with(Role.PROGRAMME_LEADER, ALBERTSLUND);
    }

    public Visitor borrower() {
        return with(Role.PROGRAMME_LEADER, GLOSTRUP);
    }

    public Visitor director(MunicipalityCode code) {
        return with(Role.DIRECTOR, code);
    }

    public Visitor thirdParty() {
        return with(Role.PROGRAMME_LEADER, HOEJE_TAASTRUP);
    }

    public Visitor coordinator() {
        return with(Role.COORDINATOR, null);
    }

    /** The lent person, who gets an account. */
    public Visitor lent() {
        Visitor visitor = Visitor.without();
        long tenant = fresh().ref().id().value();
        Fresh.sql(
                "update person set account_id = ? where collaboration_id = ? and id = ?",
                visitor.account().value(),
                tenant,
                scene.lent.value());
        Fresh.sql(
                "insert into role_grant (collaboration_id, id, person_id, role, municipality_code, from_on, version)"
                        + " values (?, ?, ?, 'READER', ?, '2015-01-01', 0)",
                tenant,
                Id.next(),
                scene.lent.value(),
                ALBERTSLUND.value());
        return visitor;
    }

    private Visitor with(Role role, @Nullable MunicipalityCode code) {
        return Visitor.with(role, fresh().ref(), code == null ? null : code.value(), null);
    }

    /** From now on the specialist can be lent no more than so many hours a week. */
    public void capacity(int hours) {
        KnownInTests.capacity(fresh(), ALBERTSLUND, scene.specialist, LoanScene.FROM.minusWeeks(1), hours);
    }

    public String specialist() {
        return scene.specialist.toString();
    }

    /** 40 hours at 600 kroner. */
    public LoanId offered() {
        return scene.offered();
    }

    /** For 120.000 kroner, which is above the limits of 100.000 kroner. */
    public LoanId large() {
        return scene.offer(scene.request(200), scene.offerOf(200, 600));
    }

    public LoanId active() {
        return scene.active();
    }

    public HourEntryId hours(LoanId id, LocalDate day, String hours) {
        return scene.hours(id, day, hours);
    }

    public void confirm(LoanId id, LocalDate month) {
        scene.confirm(id, month);
    }

    public LoanState state(LoanId id) {
        return scene.state(id);
    }

    /** Hours that the lent person registered for a day and the borrower has confirmed; 10 km and 20 kroner besides. */
    public void confirmed(LoanId loan, LocalDate day, String hours) {
        scene.hours(loan, day, hours);
        scene.confirm(loan, day.withDayOfMonth(1));
    }
}
