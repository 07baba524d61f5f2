package dk.tvaers.message;

import dk.tvaers.kit.Texts;
import dk.tvaers.kit.bell.MessageKind;
import java.time.Instant;
import java.util.List;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * A message behind the reader's bell.
 *
 * @param author who acted; null when the portal did by itself
 * @param path the path within the collaboration of the page that shows what it tells of
 */
public record MessageItem(
        MessageId id,
        MessageKind kind,
        @Nullable String author,
        List<String> details,
        String path,
        Instant at,
        boolean read) {

    /** What it says. */
    public String sentence(Texts texts) {
        String who = author == null ? texts.get("message.portal") : author;
        return texts.get(
                kind.textKey() + ".text",
                Stream.concat(Stream.of(who), details.stream()).toArray());
    }
}
