package dk.tvaers.position;

import static java.util.Objects.requireNonNull;

import dk.tvaers.access.CurrentContext;
import dk.tvaers.kernel.CollaborationId;
import dk.tvaers.kernel.Now;
import dk.tvaers.kit.jobs.RecurringJob;
import io.micronaut.transaction.annotation.Transactional;
import jakarta.inject.Singleton;
import java.time.LocalDate;
import java.time.LocalTime;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/**
 * A week before a position is to be sent, reminds the municipalities that have not said where they stand, as long as nothing is
 * held in common, and the coordinator, as long as it is not sent; each once for each deadline.
 */
@Singleton
class PositionReminding implements RecurringJob {

    static final int DAYS_AHEAD = 7;

    private final PositionRows positions;
    private final LetterRows letters;
    private final PositionPost post;
    private final CurrentContext context;

    PositionReminding(PositionRows positions, LetterRows letters, PositionPost post, CurrentContext context) {
        this.positions = positions;
        this.letters = letters;
        this.post = post;
        this.context = context;
    }

    @Override
    public String name() {
        return "position-reminding";
    }

    @Override
    public Rhythm rhythm() {
        return new Rhythm.Daily(LocalTime.of(6, 25));
    }

    @Override
    public Scope scope() {
        return Scope.EACH_COLLABORATION;
    }

    @Override
    @Transactional
    public void run() {
        CollaborationId collaboration = context.collaborationId();
        LocalDate today = Now.today();
        LocalDate soon = today.plusDays(DAYS_AHEAD);
        List<PositionItem> due = positions.list(collaboration).stream()
                .filter(PositionItem::isToBeSent)
                .filter(each -> isWithin(each.deadline(), today, soon))
                .toList();
        Map<PositionId, PositionItem> undecided = due.stream()
                .filter(each -> each.state() == PositionState.RAISED)
                .collect(Collectors.toMap(PositionItem::id, Function.identity()));
        due.forEach(post::due);
        if (!undecided.isEmpty()) {
            letters.listSilent(collaboration, undecided.keySet(), today)
                    .forEach(each -> post.silent(requireNonNull(undecided.get(each.position())), each));
        }
    }

    private static boolean isWithin(@Nullable LocalDate day, LocalDate from, LocalDate to) {
        return day != null && !day.isBefore(from) && !day.isAfter(to);
    }
}
