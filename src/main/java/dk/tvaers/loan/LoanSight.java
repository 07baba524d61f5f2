package dk.tvaers.loan;

import dk.tvaers.access.CurrentContext;
import dk.tvaers.access.Guard;
import dk.tvaers.access.Right;
import dk.tvaers.access.Target;
import dk.tvaers.kernel.MunicipalityCode;
import jakarta.inject.Singleton;
import java.util.List;

/** Whose loans the reader sees wholly: everybody's, or those of the own municipalities on either side. */
@Singleton
class LoanSight {

    /** In place of no municipality at all, since SQL knows no empty list. */
    private static final List<String> NONE = List.of("");

    private final Guard guard;
    private final CurrentContext context;

    LoanSight(Guard guard, CurrentContext context) {
        this.guard = guard;
        this.context = context;
    }

    boolean everything() {
        return guard.may(Right.SEE_LOAN, Target.COLLABORATION);
    }

    List<String> own() {
        List<String> codes = context.actor().municipalities().stream()
                .filter(code -> guard.may(Right.SEE_LOAN, Target.of(code)))
                .map(MunicipalityCode::value)
                .toList();
        return codes.isEmpty() ? NONE : codes;
    }

    boolean sees(MunicipalityCode lender, MunicipalityCode borrower) {
        return guard.may(Right.SEE_LOAN, Target.of(lender)) || guard.may(Right.SEE_LOAN, Target.of(borrower));
    }
}
