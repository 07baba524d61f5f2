package dk.tvaers.status;

import dk.tvaers.kernel.PersonId;
import io.micronaut.serde.annotation.Serdeable;
import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * Why colours are not green and what is done about it, as somebody types it. One explanation may cover several colours
 * (DOMAIN section 3).
 *
 * @param dimensions the colours it covers, in the order of {@link Dimension}
 * @param cause at most {@value #LONGEST} characters
 * @param action at most {@value #LONGEST} characters
 * @param owner a person of the local project's municipality
 * @param due when the action is to be done; a date that has passed is allowed and shows as overdue
 */
@Serdeable
public record Explanation(
        List<Dimension> dimensions,
        @Nullable String cause,
        @Nullable String action,
        @Nullable PersonId owner,
        @Nullable LocalDate due) {

    public static final int LONGEST = 1000;

    public Explanation {
        dimensions = dimensions.stream().distinct().sorted().toList();
        cause = ReportContent.trimmed(cause);
        action = ReportContent.trimmed(action);
    }

    /** The same with another owner where somebody is. */
    Explanation handedOver(PersonId from, PersonId to) {
        return from.equals(owner) ? new Explanation(dimensions, cause, action, to, due) : this;
    }

    /** Whether it stays with the own municipality and the coordinator (DOMAIN section 2). */
    public boolean isInternal() {
        return dimensions.contains(Dimension.RESOURCES);
    }
}
