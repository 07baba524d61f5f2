package dk.tvaers.status;

import dk.tvaers.kernel.MunicipalityCode;
import dk.tvaers.kernel.PersonId;
import io.micronaut.serde.annotation.Serdeable;
import java.time.Instant;
import java.util.List;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/**
 * A municipality that has not reported everything in the open round; without one, in this month.
 *
 * @param missing its local projects in progress without such a report
 * @param leaders its programme leaders today, who are written to
 * @param remindedAt when it was last reminded; null when it never was
 * @param remindedToday how often it was reminded today
 */
@Serdeable
public record Silence(
        MunicipalityCode municipality,
        String name,
        List<Missing> missing,
        List<Leader> leaders,
        @Nullable Instant remindedAt,
        int remindedToday) {

    /** @param silentDays whole days since the last report when they are 30 or more; else null */
    @Serdeable
    public record Missing(String project, @Nullable Integer silentDays) {}

    /**
     * A programme leader, with or without a log-in.
     *
     * @param reached whether there is an e-mail to write to
     * @param language in which the leader reads mails: {@code da} or {@code en}
     */
    @Serdeable
    public record Leader(PersonId id, String name, boolean reached, String language) {}

    /** Whether something is silent by the rule of the overview, and not just late this month. */
    public boolean isSilent() {
        return missing.stream().map(Missing::silentDays).anyMatch(Objects::nonNull);
    }

    public boolean isReached() {
        return leaders.stream().anyMatch(Leader::reached);
    }
}
