package dk.tvaers.status.ui;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/** What a report says beside its colours and explanations. */
record Facts(
        @Nullable Integer percent,
        @Nullable String nextMilestone,
        @Nullable LocalDate expectedGoLive,
        @Nullable String comment) {}
