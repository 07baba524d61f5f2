package dk.tvaers.help.ui;

import dk.tvaers.help.WishItem;
import dk.tvaers.kernel.Now;
import dk.tvaers.kit.Dates;
import dk.tvaers.kit.Texts;
import java.time.Instant;
import java.time.LocalDate;

/** Wishes for help in words. */
record HelpWords(Texts texts) {

    String get(String key, Object... parameters) {
        return texts.get("help." + key, parameters);
    }

    String state(WishItem wish) {
        return texts.word("help.state", wish.state());
    }

    String date(LocalDate date) {
        return new Dates(texts).words(date);
    }

    String day(Instant instant) {
        return date(Now.date(instant));
    }
}
