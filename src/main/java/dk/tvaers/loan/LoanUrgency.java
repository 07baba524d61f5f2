package dk.tvaers.loan;

/** How soon a municipality needs somebody, in its own judgement; the most urgent last. */
public enum LoanUrgency {
    NORMAL,
    SOON,
    URGENT
}
