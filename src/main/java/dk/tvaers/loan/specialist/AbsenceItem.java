package dk.tvaers.loan.specialist;

import java.time.LocalDate;

/**
 * Days on which a specialist is not available, without a reason.
 *
 * @param toOn the last of them
 */
public record AbsenceItem(AbsenceId id, LocalDate fromOn, LocalDate toOn) {}
