package dk.tvaers.matter;

import dk.tvaers.exchange.FilingSource;
import dk.tvaers.exchange.RecordDocuments;
import dk.tvaers.kernel.MunicipalityCode;
import dk.tvaers.kernel.Now;
import dk.tvaers.kit.Dates;
import dk.tvaers.kit.Texts;
import jakarta.inject.Singleton;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/** What is filed of a matter: what was asked, what each municipality decided, and the documents that all may see. */
@Singleton
final class MatterFiling implements FilingSource<MatterId> {

    private final Matters matters;
    private final RecordDocuments documents;

    MatterFiling(Matters matters, RecordDocuments documents) {
        this.matters = matters;
        this.documents = documents;
    }

    @Override
    public Class<MatterId> kind() {
        return MatterId.class;
    }

    @Override
    public String name() {
        return MatterHolder.NAME;
    }

    @Override
    public MatterId id(String text) {
        return MatterId.of(text);
    }

    @Override
    public Filed record(MatterId id, Locale language) {
        MatterItem matter = matters.get(id);
        List<MunicipalityProgress> all = matters.progress(id);
        List<StepLine> steps = matters.steps(id);
        Texts texts = Texts.in(language);
        return new Filed(
                matter.title(),
                steps.isEmpty()
                        ? Now.date(matter.openedAt())
                        : Now.date(steps.getFirst().recordedAt()),
                null,
                caseNumbers(all),
                facts(matter, texts),
                List.of(
                        new Part(
                                texts.get("matter.proposal"),
                                matter.proposal()
                                        .lines()
                                        .filter(line -> !line.isBlank())
                                        .toList(),
                                List.of(),
                                List.of()),
                        decisions(matter, all, texts)),
                documents.of(id).stream()
                        .filter(RecordDocuments.Hanging::shared)
                        .map(RecordDocuments.Hanging::file)
                        .toList());
    }

    private static Map<MunicipalityCode, String> caseNumbers(List<MunicipalityProgress> all) {
        Map<MunicipalityCode, String> known = new HashMap<>();
        all.forEach(each -> {
            String number = each.caseNumber();
            if (number != null) {
                known.put(each.code(), number);
            }
        });
        return known;
    }

    private static List<Fact> facts(MatterItem matter, Texts texts) {
        List<Fact> facts = new ArrayList<>();
        facts.add(new Fact(texts.get("matter.deadline"), new Dates(texts).words(matter.deadline())));
        add(facts, texts.get("matter.agreement"), matter.agreementTitle());
        add(facts, texts.get("matter.project"), matter.projectName());
        facts.add(new Fact(texts.get("matter.yes"), texts.get("matter.yes.of", matter.yes(), matter.asked())));
        String unit = matter.unit();
        if (unit != null) {
            facts.add(new Fact(
                    texts.get("matter.volume"),
                    texts.get("matter.volume.of", Objects.requireNonNullElse(matter.volume(), 0L), unit)));
        }
        return facts;
    }

    private static void add(List<Fact> facts, String name, @Nullable String value) {
        if (value != null) {
            facts.add(new Fact(name, value));
        }
    }

    private static Part decisions(MatterItem matter, List<MunicipalityProgress> all, Texts texts) {
        String unit = matter.unit();
        List<String> heads = new ArrayList<>(List.of(
                texts.get("matter.municipality"),
                texts.get("matter.step.prepared"),
                texts.get("matter.step.decided"),
                texts.get("matter.body"),
                texts.get("matter.outcome"),
                texts.get("matter.note")));
        if (unit != null) {
            heads.add(texts.get("matter.volume.in", unit));
        }
        return new Part(
                texts.get("matter.matrix"),
                List.of(),
                heads,
                all.stream().map(each -> row(each, unit, texts)).toList());
    }

    private static List<String> row(MunicipalityProgress each, @Nullable String unit, Texts texts) {
        StepLine decided = each.decided();
        Outcome outcome = each.outcome();
        LocalDate left = each.leftOn();
        List<String> row = new ArrayList<>();
        row.add(each.name());
        row.add(figures(each.preparedOn()));
        row.add(figures(each.decidedOn()));
        row.add(decided == null ? "" : Objects.requireNonNullElse(decided.body(), ""));
        row.add(
                outcome != null
                        ? texts.word("matter.outcome", outcome)
                        : left == null ? "" : texts.get("matter.left", Dates.figures(left)));
        row.add(decided == null ? "" : Objects.requireNonNullElse(decided.note(), ""));
        if (unit != null) {
            row.add(each.volume() == null ? "" : Long.toString(each.volume()));
        }
        return row;
    }

    private static String figures(@Nullable LocalDate date) {
        return date == null ? "" : Dates.figures(date);
    }
}
