package dk.tvaers.loan;

import dk.tvaers.kernel.RuleBroken;
import org.jspecify.annotations.Nullable;

/**
 * More hours or a later end that is proposed and not approved by both sides yet.
 *
 * @param approval the one that there is; null before the first
 */
public record Amendment(Terms terms, @Nullable Approval approval) {

    /**
     * @return null until the other side has approved too
     * @throws RuleBroken when the side has approved already, or the same person for the other
     */
    @Nullable
    Agreed completedBy(Approval second) {
        if (approval == null) {
            return null;
        }
        LoanRules.aSideApprovesOnce(approval, second);
        return Agreed.of(terms, approval, second);
    }
}
