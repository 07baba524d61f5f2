package dk.tvaers.people.ui;

import dk.tvaers.kernel.PersonId;
import dk.tvaers.people.PersonItem;
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;

/** The persons who are chosen to be written to; they stay chosen while the list is narrowed or turned. */
final class Addressees {

    /** What mail programs on Windows take at least; a longer address is cut or refused. */
    private static final int LONGEST_LINK = 1900;

    private final Map<PersonId, PersonItem> chosen = new LinkedHashMap<>();
    private Runnable changed = () -> {};

    void onChange(Runnable listener) {
        changed = listener;
    }

    boolean has(PersonId person) {
        return chosen.containsKey(person);
    }

    int count() {
        return chosen.size();
    }

    void choose(PersonItem person, boolean isChosen) {
        if (isChosen) {
            chosen.put(person.id(), person);
        } else {
            chosen.remove(person.id());
        }
        changed.run();
    }

    void chooseAll(List<PersonItem> persons) {
        persons.forEach(person -> chosen.put(person.id(), person));
        changed.run();
    }

    void clear() {
        chosen.clear();
        changed.run();
    }

    Set<PersonId> ids() {
        return Set.copyOf(chosen.keySet());
    }

    /** Their e-mails, each once. */
    List<String> emails() {
        return chosen.values().stream()
                .map(PersonItem::email)
                .filter(Objects::nonNull)
                .distinct()
                .toList();
    }

    /** Those who cannot be written to. */
    List<String> withoutEmail() {
        return chosen.values().stream()
                .filter(person -> person.email() == null)
                .map(PersonItem::name)
                .toList();
    }

    /** A link that opens a mail with all of them as blind copies; empty when a mail program would not take it. */
    Optional<String> link() {
        List<String> emails = emails();
        String link = emails.stream()
                .map(email -> URLEncoder.encode(email, StandardCharsets.UTF_8).replace("%40", "@"))
                .collect(Collectors.joining(",", "mailto:?bcc=", ""));
        return emails.isEmpty() || link.length() > LONGEST_LINK ? Optional.empty() : Optional.of(link);
    }
}
