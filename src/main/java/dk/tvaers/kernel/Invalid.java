package dk.tvaers.kernel;

import java.util.ArrayList;
import java.util.List;

/** One or more fields hold what cannot be accepted; nothing was written. */
public final class Invalid extends PortalException {

    private final List<Problem> problems;

    public Invalid(List<Problem> problems) {
        super("error.invalid", List.of());
        this.problems = List.copyOf(problems);
    }

    public Invalid(String field, String reason, Object... parameters) {
        this(List.of(new Problem(field, reason, List.of(parameters))));
    }

    public List<Problem> problems() {
        return problems;
    }

    /**
     * One field and why it was refused.
     *
     * @param field the field's name as it stands in the API, with a dotted path into lists: {@code explanations[0].cause}
     * @param reason the key of the message in the bundles
     */
    public record Problem(String field, String reason, List<Object> parameters) {
        public Problem(String field, String reason) {
            this(field, reason, List.of());
        }

        /** The same problem inside an outer field. */
        public Problem within(String outer) {
            return new Problem(outer + "." + field, reason, parameters);
        }
    }

    /** Gathers problems, so that a form can show them all at once. */
    public static final class Collector {
        private final List<Problem> found = new ArrayList<>();

        public Collector check(boolean holds, String field, String reason, Object... parameters) {
            if (!holds) {
                found.add(new Problem(field, reason, List.of(parameters)));
            }
            return this;
        }

        public Collector addAll(List<Problem> problems) {
            found.addAll(problems);
            return this;
        }

        public List<Problem> found() {
            return List.copyOf(found);
        }

        /** @throws Invalid when anything was found */
        public void throwIfAny() {
            if (!found.isEmpty()) {
                throw new Invalid(found);
            }
        }
    }
}
