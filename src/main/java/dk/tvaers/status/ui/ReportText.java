package dk.tvaers.status.ui;

import dk.tvaers.kernel.PersonId;
import dk.tvaers.status.Dimension;
import dk.tvaers.status.Explanation;
import dk.tvaers.status.ReportContent;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/** A report in words, field by field, so that two can be laid side by side. */
final class ReportText {

    private final MonthWords words;
    private final Function<PersonId, String> names;

    /** @param names of the persons who may be responsible */
    ReportText(MonthWords words, Function<PersonId, String> names) {
        this.words = words;
        this.names = names;
    }

    /** A field in which two reports differ, by its name in the head of the list. */
    record Difference(String field, String before, String after) {}

    List<Difference> between(ReportContent before, ReportContent after) {
        Map<String, String> old = fields(before);
        List<Difference> found = new ArrayList<>();
        fields(after).forEach((field, text) -> {
            String was = Objects.requireNonNull(old.get(field));
            if (!was.equals(text)) {
                found.add(new Difference(field, was, text));
            }
        });
        return found;
    }

    private Map<String, String> fields(ReportContent content) {
        Map<String, String> fields = new LinkedHashMap<>();
        for (Dimension dimension : MonthWords.COLUMNS) {
            fields.put(
                    words.words().dimension(dimension),
                    words.light(content.colours().withDefaultOverall().of(dimension)));
        }
        Integer percent = content.percent();
        fields.put(words.get("percent"), percent == null ? words.none() : words.get("percent.value", percent));
        fields.put(words.get("go-live"), words.date(content.expectedGoLive()));
        fields.put(words.get("milestone"), text(content.nextMilestone()));
        fields.put(words.get("comment"), text(content.comment()));
        fields.put(words.get("explanations"), explanations(content));
        return fields;
    }

    private String explanations(ReportContent content) {
        return content.explanations().isEmpty()
                ? words.none()
                : content.explanations().stream().map(this::explanation).collect(Collectors.joining(" "));
    }

    private String explanation(Explanation explanation) {
        PersonId owner = explanation.owner();
        return words.get(
                "explanation.line",
                words.list(explanation.dimensions()),
                text(explanation.cause()),
                text(explanation.action()),
                owner == null ? words.none() : names.apply(owner),
                words.date(explanation.due()));
    }

    private String text(@Nullable String text) {
        return text == null ? words.none() : text;
    }
}
