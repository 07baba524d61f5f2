package dk.tvaers.programme.ui;

import dk.tvaers.kernel.PersonId;
import dk.tvaers.kit.Dates;
import dk.tvaers.kit.Texts;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/** A local project's facts in words, in the order in which they are shown. */
final class FactWords {

    private final Texts texts;
    private final Map<PersonId, String> names;

    FactWords(Texts texts, Map<PersonId, String> names) {
        this.texts = texts;
        this.names = names;
    }

    /** One fact that differs: its name, what it was and what it is. */
    record Difference(String name, String before, String after) {}

    List<Difference> between(Typed before, Typed after) {
        Map<String, String> was = all(before);
        List<Difference> found = new ArrayList<>();
        all(after).forEach((name, is) -> {
            String old = Objects.requireNonNull(was.get(name));
            if (!old.equals(is)) {
                found.add(new Difference(name, old, is));
            }
        });
        return found;
    }

    Map<String, String> all(Typed facts) {
        Map<String, String> words = new LinkedHashMap<>();
        put(
                words,
                "programme.participation",
                facts.participation() == null ? null : texts.word("programme.participation", facts.participation()));
        put(words, "programme.since", date(facts.participationOn()));
        put(words, "programme.owner", name(facts.owner()));
        put(words, "programme.leader", name(facts.leader()));
        put(words, "programme.deputy", name(facts.deputy()));
        put(words, "programme.replaced-system", facts.replacedSystem());
        put(words, "programme.supplier", facts.supplier());
        put(words, "programme.notice-deadline", date(facts.noticeDeadline()));
        put(words, "programme.terminated-on", date(facts.terminatedOn()));
        put(words, "programme.case-number", facts.caseNumber());
        return words;
    }

    private void put(Map<String, String> words, String key, @Nullable String value) {
        words.put(texts.get(key), value == null ? texts.get("programme.nobody") : value);
    }

    private @Nullable String name(@Nullable PersonId person) {
        return person == null ? null : names.get(person);
    }

    private @Nullable String date(@Nullable LocalDate date) {
        return date == null ? null : new Dates(texts).words(date);
    }
}
