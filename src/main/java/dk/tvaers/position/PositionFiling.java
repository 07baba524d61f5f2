package dk.tvaers.position;

import static java.util.Objects.requireNonNullElse;

import dk.tvaers.exchange.FilingSource;
import dk.tvaers.exchange.RecordDocuments;
import dk.tvaers.kernel.Now;
import dk.tvaers.kit.Dates;
import dk.tvaers.kit.Texts;
import jakarta.inject.Singleton;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** What is filed of a joint position: the question, the stands, all wordings, what was sent and answered, the result. */
@Singleton
final class PositionFiling implements FilingSource<PositionId> {

    private final Positions positions;
    private final PositionWork work;
    private final RecordDocuments documents;

    PositionFiling(Positions positions, PositionWork work, RecordDocuments documents) {
        this.positions = positions;
        this.work = work;
        this.documents = documents;
    }

    @Override
    public Class<PositionId> kind() {
        return PositionId.class;
    }

    @Override
    public String name() {
        return PositionHolder.NAME;
    }

    @Override
    public PositionId id(String text) {
        return PositionId.of(text);
    }

    @Override
    public Filed record(PositionId id, Locale language) {
        PositionItem position = positions.get(id);
        Texts texts = Texts.in(language);
        return new Filed(
                position.question(),
                newest(position),
                null,
                Map.of(),
                facts(position, texts),
                Stream.of(
                                background(position, texts),
                                wordings(work.wordings(id), texts),
                                stands(work.stands(id), texts),
                                letters(work.letters(id), texts))
                        .filter(part ->
                                !part.rows().isEmpty() || !part.paragraphs().isEmpty())
                        .toList(),
                documents.of(id).stream()
                        .filter(RecordDocuments.Hanging::shared)
                        .map(RecordDocuments.Hanging::file)
                        .toList());
    }

    private static LocalDate newest(PositionItem position) {
        return Stream.of(position.closedOn(), position.answeredOn(), position.sentOn(), position.agreedOn())
                .filter(Objects::nonNull)
                .findFirst()
                .orElse(Now.date(position.raisedAt()));
    }

    private static List<Fact> facts(PositionItem position, Texts texts) {
        List<Fact> facts = new ArrayList<>();
        add(facts, texts.get("position.state"), texts.word("position.state", position.state()));
        add(facts, texts.get("position.recipient"), position.recipient());
        add(
                facts,
                texts.get("position.raised-by"),
                requireNonNullElse(position.municipalityName(), texts.get("position.by.coordinator")));
        add(facts, texts.get("position.programme"), position.programmeName());
        add(facts, texts.get("position.project"), position.projectName());
        LocalDate deadline = position.deadline();
        add(facts, texts.get("position.deadline"), deadline == null ? null : new Dates(texts).words(deadline));
        PositionResult result = position.result();
        add(facts, texts.get("position.result"), result == null ? null : texts.word("position.result", result));
        add(facts, texts.get("position.result-note"), position.resultNote());
        return facts;
    }

    private static void add(List<Fact> facts, String name, @Nullable String value) {
        if (value != null) {
            facts.add(new Fact(name, value));
        }
    }

    private static Part background(PositionItem position, Texts texts) {
        String background = requireNonNullElse(position.background(), "");
        return new Part(
                texts.get("position.background"),
                background.lines().filter(line -> !line.isBlank()).toList(),
                List.of(),
                List.of());
    }

    private static Part wordings(List<PositionWording> all, Texts texts) {
        return table(
                texts,
                "held",
                List.of("agreed-on", "wording", "recorded-by"),
                all.stream()
                        .map(each -> List.of(Dates.figures(each.agreedOn()), each.wording(), each.recordedBy()))
                        .toList());
    }

    private static Part stands(List<MunicipalityStand> all, Texts texts) {
        return table(
                texts,
                "stands",
                List.of("municipality", "stand", "word"),
                all.stream()
                        .map(each -> List.of(
                                each.name(),
                                each.stand() == null
                                        ? texts.get("position.stand.none")
                                        : texts.word("position.stand", each.stand()),
                                requireNonNullElse(each.word(), "")))
                        .toList());
    }

    private static Part letters(List<PositionLetter> all, Texts texts) {
        return table(
                texts,
                "letters",
                List.of("letter-on", "direction", "party", "letter-note"),
                all.stream()
                        .map(each -> List.of(
                                Dates.figures(each.letterOn()),
                                texts.word("position.direction", each.direction()),
                                each.party(),
                                requireNonNullElse(each.note(), "")))
                        .toList());
    }

    private static Part table(Texts texts, String heading, List<String> heads, List<List<String>> rows) {
        return new Part(
                texts.get("position." + heading),
                List.of(),
                heads.stream().map(head -> texts.get("position." + head)).toList(),
                rows);
    }
}
