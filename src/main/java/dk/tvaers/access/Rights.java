package dk.tvaers.access;

import static dk.tvaers.access.Reach.ALL;
import static dk.tvaers.access.Reach.NONE;
import static dk.tvaers.access.Reach.OWN_LOCAL_PROJECT;
import static dk.tvaers.access.Reach.OWN_MUNICIPALITY;

import java.util.Set;

/**
 * The one table of who may do what inside a collaboration. Services enforce it, views ask it what to show, the
 * documentation and the tests are made from it.
 */
public final class Rights {

    /**
     * With these amounts of money are read: costs, budgets, shares, settlements and invoices, what loans cost, and the
     * trail, which tells what amounts became.
     */
    public static final Set<Right> READING_MONEY =
            Set.of(Right.SEE_ECONOMY, Right.SEE_LOAN, Right.SEE_RATES, Right.SEE_TRAIL);

    private static final Reach[][] TABLE = new Reach[Right.values().length][];

    static {
        // in the order of Role: coordinator, programme leader, project leader, director, controller, secretary, reader,
        // auditor
        row(Right.SEE_COLLABORATION, ALL, ALL, ALL, ALL, ALL, ALL, ALL, ALL);
        row(Right.SEE_PERSONS, ALL, ALL, ALL, ALL, ALL, ALL, ALL, ALL);
        row(Right.SEE_STATUS, ALL, ALL, ALL, ALL, ALL, ALL, ALL, ALL);
        row(
                Right.SEE_INTERNAL_EXPLANATION,
                ALL,
                OWN_MUNICIPALITY,
                OWN_MUNICIPALITY,
                OWN_MUNICIPALITY,
                OWN_MUNICIPALITY,
                NONE,
                OWN_MUNICIPALITY,
                NONE);
        row(Right.DRAFT_REPORT, ALL, OWN_MUNICIPALITY, OWN_LOCAL_PROJECT, NONE, NONE, NONE, NONE, NONE);
        row(Right.SUBMIT_REPORT, ALL, OWN_MUNICIPALITY, NONE, NONE, NONE, NONE, NONE, NONE);
        row(Right.EDIT_LOCAL_PROJECT, ALL, OWN_MUNICIPALITY, NONE, NONE, NONE, NONE, NONE, NONE);
        row(Right.ADMINISTER_COLLABORATION, ALL, NONE, NONE, NONE, NONE, NONE, NONE, NONE);
        row(Right.ADMINISTER_PROGRAMMES, ALL, NONE, NONE, NONE, NONE, NONE, NONE, NONE);
        row(Right.KEEP_PLAN, ALL, NONE, NONE, NONE, NONE, NONE, NONE, NONE);
        row(Right.SET_LOCAL_DATE, ALL, OWN_MUNICIPALITY, OWN_LOCAL_PROJECT, NONE, NONE, NONE, NONE, NONE);
        row(Right.MARK_TASK, ALL, OWN_MUNICIPALITY, OWN_LOCAL_PROJECT, NONE, NONE, NONE, NONE, NONE);
        row(Right.IMPORT_LISTS, ALL, NONE, NONE, NONE, NONE, NONE, NONE, NONE);
        row(Right.EDIT_OWN_PROFILE, ALL, ALL, ALL, ALL, ALL, ALL, ALL, ALL);
        row(Right.ADMINISTER_PERSONS, ALL, NONE, NONE, NONE, NONE, NONE, NONE, NONE);
        row(Right.MAKE_PASSWORD_LINK, ALL, NONE, NONE, NONE, NONE, NONE, NONE, NONE);
        row(Right.WRITE_NEWS, ALL, NONE, NONE, NONE, NONE, NONE, NONE, NONE);
        row(Right.WRITE_TO_PERSONS, ALL, NONE, NONE, NONE, NONE, NONE, NONE, NONE);
        row(Right.SEE_MAIL, ALL, NONE, NONE, NONE, NONE, NONE, NONE, ALL);
        row(Right.ADMINISTER_MAIL, ALL, NONE, NONE, NONE, NONE, NONE, NONE, NONE);
        row(Right.SEE_DOCUMENTS, ALL, ALL, ALL, ALL, ALL, ALL, ALL, ALL);
        row(
                Right.SEE_INTERNAL_DOCUMENTS,
                ALL,
                OWN_MUNICIPALITY,
                OWN_MUNICIPALITY,
                OWN_MUNICIPALITY,
                OWN_MUNICIPALITY,
                NONE,
                OWN_MUNICIPALITY,
                NONE);
        row(Right.KEEP_DOCUMENTS, ALL, OWN_MUNICIPALITY, OWN_LOCAL_PROJECT, OWN_MUNICIPALITY, NONE, NONE, NONE, NONE);
        row(
                Right.FILE_RECORDS,
                ALL,
                OWN_MUNICIPALITY,
                OWN_MUNICIPALITY,
                OWN_MUNICIPALITY,
                OWN_MUNICIPALITY,
                NONE,
                NONE,
                NONE);
        row(Right.ANSWER_AMBITION, NONE, OWN_MUNICIPALITY, NONE, NONE, NONE, NONE, NONE, NONE);
        row(Right.APPROVE_AMBITION, NONE, NONE, NONE, OWN_MUNICIPALITY, NONE, NONE, NONE, NONE);
        row(Right.CONDUCT_AMBITION, ALL, NONE, NONE, NONE, NONE, NONE, NONE, NONE);
        row(Right.CONDUCT_ROUNDS, ALL, NONE, NONE, NONE, NONE, NONE, NONE, NONE);
        row(Right.STATE_POSITION, ALL, OWN_MUNICIPALITY, NONE, OWN_MUNICIPALITY, NONE, NONE, NONE, NONE);
        row(Right.KEEP_POSITIONS, ALL, NONE, NONE, NONE, NONE, NONE, NONE, NONE);
        row(Right.DECIDE_MATTER, ALL, OWN_MUNICIPALITY, NONE, OWN_MUNICIPALITY, NONE, NONE, NONE, NONE);
        row(Right.CONDUCT_MATTERS, ALL, NONE, NONE, NONE, NONE, NONE, NONE, NONE);
        row(Right.KEEP_JOINT_TASKS, ALL, NONE, NONE, NONE, NONE, NONE, NONE, NONE);
        row(Right.REPORT_JOINT_TASK, ALL, OWN_MUNICIPALITY, NONE, NONE, NONE, NONE, NONE, NONE);
        row(Right.KEEP_VISITS, ALL, NONE, NONE, NONE, NONE, NONE, NONE, NONE);
        row(
                Right.SEE_VISIT_NOTE,
                ALL,
                OWN_MUNICIPALITY,
                OWN_MUNICIPALITY,
                OWN_MUNICIPALITY,
                OWN_MUNICIPALITY,
                NONE,
                OWN_MUNICIPALITY,
                NONE);
        row(
                Right.TAKE_PACK,
                ALL,
                OWN_MUNICIPALITY,
                OWN_MUNICIPALITY,
                OWN_MUNICIPALITY,
                OWN_MUNICIPALITY,
                NONE,
                OWN_MUNICIPALITY,
                NONE);
        row(
                Right.SEE_INTERNAL_RISK,
                ALL,
                OWN_MUNICIPALITY,
                OWN_MUNICIPALITY,
                OWN_MUNICIPALITY,
                OWN_MUNICIPALITY,
                NONE,
                OWN_MUNICIPALITY,
                NONE);
        row(Right.KEEP_RISKS, ALL, OWN_MUNICIPALITY, OWN_LOCAL_PROJECT, NONE, NONE, NONE, NONE, NONE);
        row(Right.ESCALATE_RISKS, ALL, OWN_MUNICIPALITY, NONE, NONE, NONE, NONE, NONE, NONE);
        row(Right.ASK_FOR_HELP, ALL, OWN_MUNICIPALITY, OWN_LOCAL_PROJECT, NONE, NONE, NONE, NONE, NONE);
        row(Right.OFFER_HELP, ALL, OWN_MUNICIPALITY, OWN_MUNICIPALITY, OWN_MUNICIPALITY, NONE, NONE, NONE, NONE);
        row(Right.SEE_LOANS, ALL, ALL, ALL, ALL, ALL, ALL, ALL, ALL);
        row(Right.SEE_RATES, ALL, ALL, ALL, ALL, ALL, ALL, ALL, ALL);
        row(Right.KEEP_COMPETENCES, ALL, NONE, NONE, NONE, NONE, NONE, NONE, NONE);
        row(
                Right.SEE_SPECIALIST,
                ALL,
                OWN_MUNICIPALITY,
                OWN_MUNICIPALITY,
                OWN_MUNICIPALITY,
                OWN_MUNICIPALITY,
                NONE,
                OWN_MUNICIPALITY,
                NONE);
        row(Right.KEEP_SPECIALISTS, ALL, OWN_MUNICIPALITY, NONE, OWN_MUNICIPALITY, NONE, NONE, NONE, NONE);
        row(Right.KEEP_RATES, NONE, OWN_MUNICIPALITY, NONE, OWN_MUNICIPALITY, OWN_MUNICIPALITY, NONE, NONE, NONE);
        row(Right.NOTE_RATE, NONE, NONE, NONE, NONE, OWN_MUNICIPALITY, NONE, NONE, NONE);
        row(
                Right.SEE_RATE_CALCULATION,
                NONE,
                OWN_MUNICIPALITY,
                NONE,
                OWN_MUNICIPALITY,
                OWN_MUNICIPALITY,
                NONE,
                NONE,
                NONE);
        row(
                Right.SEE_LOAN,
                ALL,
                OWN_MUNICIPALITY,
                OWN_MUNICIPALITY,
                OWN_MUNICIPALITY,
                OWN_MUNICIPALITY,
                NONE,
                OWN_MUNICIPALITY,
                ALL);
        row(Right.REQUEST_LOAN, ALL, OWN_MUNICIPALITY, OWN_LOCAL_PROJECT, NONE, NONE, NONE, NONE, NONE);
        row(Right.OFFER_LOAN, NONE, OWN_MUNICIPALITY, NONE, OWN_MUNICIPALITY, NONE, NONE, NONE, NONE);
        row(Right.APPROVE_LOAN, NONE, OWN_MUNICIPALITY, NONE, OWN_MUNICIPALITY, NONE, NONE, NONE, NONE);
        row(Right.APPROVE_LARGE_LOAN, NONE, NONE, NONE, OWN_MUNICIPALITY, NONE, NONE, NONE, NONE);
        row(Right.REGISTER_OWN_HOURS, ALL, ALL, ALL, ALL, ALL, ALL, ALL, ALL);
        row(Right.KEEP_HOURS, NONE, OWN_MUNICIPALITY, NONE, NONE, NONE, NONE, NONE, NONE);
        row(Right.CONFIRM_HOURS, NONE, OWN_MUNICIPALITY, OWN_LOCAL_PROJECT, OWN_MUNICIPALITY, NONE, NONE, NONE, NONE);
        row(Right.PREVIEW_ALLOCATION, ALL, ALL, ALL, ALL, ALL, ALL, ALL, ALL);
        row(Right.SEE_ECONOMY, ALL, OWN_MUNICIPALITY, NONE, ALL, ALL, NONE, OWN_MUNICIPALITY, ALL);
        row(Right.KEEP_COSTS, ALL, NONE, NONE, NONE, OWN_MUNICIPALITY, NONE, NONE, NONE);
        row(Right.SIGN_VAT, NONE, NONE, NONE, NONE, OWN_MUNICIPALITY, NONE, NONE, NONE);
        row(Right.KEEP_BUDGET, ALL, NONE, NONE, NONE, NONE, NONE, NONE, NONE);
        row(Right.KEEP_INVOICE_DETAILS, ALL, NONE, NONE, OWN_MUNICIPALITY, OWN_MUNICIPALITY, NONE, NONE, NONE);
        row(Right.KEEP_KEYS, ALL, NONE, NONE, NONE, NONE, NONE, NONE, NONE);
        row(Right.APPROVE_KEY, NONE, NONE, NONE, OWN_MUNICIPALITY, NONE, NONE, NONE, NONE);
        row(Right.KEEP_SETTLEMENTS, ALL, NONE, NONE, NONE, NONE, NONE, NONE, NONE);
        row(Right.APPROVE_SETTLEMENT, NONE, NONE, NONE, OWN_MUNICIPALITY, NONE, NONE, NONE, NONE);
        row(Right.SIGN_LOAN_VAT, NONE, NONE, NONE, NONE, OWN_MUNICIPALITY, NONE, NONE, NONE);
        row(Right.SEE_TRAIL, ALL, NONE, NONE, NONE, NONE, NONE, NONE, ALL);
        row(Right.LIST_COLLABORATIONS, NONE, NONE, NONE, NONE, NONE, NONE, NONE, NONE);
    }

    private Rights() {}

    /** How far a right reaches for a role. */
    public static Reach reach(Right right, Role role) {
        return TABLE[right.ordinal()][role.ordinal()];
    }

    private static void row(Right right, Reach... reaches) {
        TABLE[right.ordinal()] = reaches;
    }
}
