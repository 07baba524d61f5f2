package dk.tvaers.position.ui;

import dk.tvaers.kernel.Now;
import dk.tvaers.kit.Dates;
import dk.tvaers.kit.Texts;
import dk.tvaers.position.LetterDirection;
import dk.tvaers.position.PositionItem;
import dk.tvaers.position.PositionResult;
import dk.tvaers.position.PositionState;
import dk.tvaers.position.Stand;
import java.time.LocalDate;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/** Joint positions in words. */
record PositionWords(Texts texts) {

    String get(String key, Object... parameters) {
        return texts.get("position." + key, parameters);
    }

    String state(PositionState state) {
        return texts.word("position.state", state);
    }

    String stand(@Nullable Stand stand) {
        return stand == null ? get("stand.none") : texts.word("position.stand", stand);
    }

    @Nullable
    String result(@Nullable PositionResult result) {
        return result == null ? null : texts.word("position.result", result);
    }

    String direction(LetterDirection direction) {
        return texts.word("position.direction", direction);
    }

    String date(LocalDate date) {
        return new Dates(texts).words(date);
    }

    @Nullable
    String dateOrNull(@Nullable LocalDate date) {
        return date == null ? null : date(date);
    }

    /** Who raised a question. */
    String by(PositionItem position) {
        String name = position.municipalityName();
        return name == null ? get("by.coordinator") : name;
    }

    /** What is to be done about a question with a deadline, or is waited for. */
    String start(PositionItem position) {
        LocalDate sent = position.sentOn();
        if (position.state() == PositionState.ANSWERED) {
            return get("start.answered", position.question(), position.recipient());
        }
        if (sent != null) {
            return get("start.sent", position.question(), position.recipient(), date(sent));
        }
        return get(
                position.isOverdueOn(Now.today()) ? "start.overdue" : "start.due",
                position.question(),
                position.recipient(),
                Objects.toString(dateOrNull(position.deadline()), ""));
    }

    /** Where a question stands, in a sentence. */
    String lead(PositionItem position) {
        String state = state(position.state());
        LocalDate deadline = position.deadline();
        if (deadline == null || !position.isToBeSent()) {
            return get("lead.of", state, position.recipient());
        }
        return get(
                position.isOverdueOn(Now.today()) ? "lead.overdue" : "lead.due",
                state,
                position.recipient(),
                date(deadline));
    }
}
