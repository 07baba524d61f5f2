package dk.tvaers.kernel;

import java.util.List;

/** A rule of the domain refuses the act as a whole; nothing was written. */
public final class RuleBroken extends PortalException {
    /** @param rule the rule's key in the message bundles, e.g. {@code status.rule.not-in-progress} */
    public RuleBroken(String rule, Object... parameters) {
        super(rule, List.of(parameters));
    }
}
