package dk.tvaers.loan.ui;

import dk.tvaers.access.Actor;
import dk.tvaers.access.Right;
import dk.tvaers.access.Target;
import dk.tvaers.kernel.PersonId;
import dk.tvaers.loan.Amendment;
import dk.tvaers.loan.Loan;
import dk.tvaers.loan.LoanDetails;
import dk.tvaers.loan.LoanId;
import dk.tvaers.loan.LoanItem;
import dk.tvaers.loan.Side;
import java.util.Arrays;
import java.util.Optional;
import java.util.function.Consumer;
import org.jspecify.annotations.Nullable;

/**
 * A loan on its own page for one of its sides.
 *
 * @param again shows the page anew and says what was done
 */
record LoanPage(
        LoanDetails details, Loan loan, LoanWords words, LoanAddresses addresses, Actor actor, Consumer<String> again) {

    LoanItem item() {
        return details.item();
    }

    LoanId id() {
        return item().id();
    }

    long version() {
        return item().version();
    }

    @Nullable
    Amendment amendment() {
        return loan instanceof Loan.Running running ? running.amendment() : null;
    }

    boolean may(Right right, Side side) {
        return actor.may(right, new Target(item().of(side), item().projectId()));
    }

    Optional<Side> firstSide(Right right) {
        return Arrays.stream(Side.values()).filter(side -> may(right, side)).findFirst();
    }

    String municipality(Side side) {
        return side == Side.LENDER ? item().lenderName() : item().borrowerName();
    }

    String name(PersonId person) {
        return details.names().getOrDefault(person, words.get("unknown"));
    }
}
