package dk.tvaers.economy.agreed;

import dk.tvaers.economy.key.Allocation;
import dk.tvaers.economy.key.AllocationKey;
import dk.tvaers.economy.key.Inhabitants;
import dk.tvaers.economy.key.KeyKind;
import dk.tvaers.kernel.MunicipalityCode;
import dk.tvaers.kit.Amounts;
import dk.tvaers.kit.Dates;
import dk.tvaers.kit.Texts;
import java.math.BigDecimal;
import java.text.NumberFormat;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/**
 * Keys and calculations in words.
 *
 * @param names what municipalities are called; those without a name by their code
 */
public record KeyWords(Texts texts, Map<MunicipalityCode, String> names) {

    public String get(String key, Object... parameters) {
        return texts.get("key." + key, parameters);
    }

    public String kind(KeyKind kind) {
        return texts.word("key.kind", kind);
    }

    public String state(KeyState state) {
        return texts.word("key.state", state);
    }

    public String name(MunicipalityCode code) {
        return names.getOrDefault(code, code.value());
    }

    public String date(LocalDate date) {
        return new Dates(texts).words(date);
    }

    /** What a key says, a sentence each. */
    public List<String> sentences(AllocationKey key) {
        List<String> said = new ArrayList<>();
        switch (key) {
            case AllocationKey.Equal _ -> said.add(get("says.equal"));
            case AllocationKey.PerInhabitant each -> {
                said.add(get("says.per-inhabitant", date(each.populationDate())));
                counting(each.counting(), said);
            }
            case AllocationKey.Fixed each ->
                each.percentages()
                        .forEach((code, percent) -> said.add(get("says.percent", name(code), figures(percent))));
            case AllocationKey.Hours each ->
                said.add(get("says.hours", new Dates(texts).month(each.first()), new Dates(texts).month(each.last())));
            case AllocationKey.Mixed each ->
                each.components()
                        .forEach(part -> said.add(get(
                                "says.component",
                                figures(part.share()),
                                kind(part.key().kind()),
                                String.join(" ", sentences(part.key())))));
        }
        if (!key.participants().isEmpty() && !(key instanceof AllocationKey.Fixed)) {
            said.add(get("says.participants", list(key.participants())));
        }
        return said;
    }

    private void counting(Inhabitants counting, List<String> said) {
        counting.brackets()
                .forEach(bracket -> said.add(get("says.bracket", number(bracket.above()), figures(bracket.factor()))));
        if (counting.cap() != null) {
            said.add(get("says.cap", number(counting.cap())));
        }
    }

    /** Municipalities by name, in the order given. */
    public String list(Collection<MunicipalityCode> codes) {
        return codes.stream().map(this::name).collect(Collectors.joining(", "));
    }

    /** A line of the calculation: {@code 27.731 af 249.913 indbyggere af 750.000,00 kr. = 83.221,96 kr.} */
    public String line(Allocation.Part part) {
        Amounts amounts = new Amounts(texts);
        String kind = part.kind().name().toLowerCase(Locale.ROOT).replace('_', '-');
        String line = part.isByDays()
                ? get(
                        "line.days." + kind,
                        figures(part.basis()),
                        part.days(),
                        part.allDays(),
                        figures(part.basis().multiply(BigDecimal.valueOf(part.days()))),
                        figures(part.all()),
                        amounts.words(part.of()),
                        amounts.words(part.amount()))
                : get(
                        "line." + kind,
                        figures(part.basis()),
                        figures(part.all()),
                        amounts.words(part.of()),
                        amounts.words(part.amount()));
        return part.rounded() ? get("line.rounded", line) : line;
    }

    /** Who approved, and for whom by delegation; null when nobody has. */
    public @Nullable String approver(KeyApproval approval) {
        return approval.forPerson() == null
                ? approval.approvedBy()
                : get("approved-for", String.valueOf(approval.approvedBy()), approval.forPerson());
    }

    private String figures(BigDecimal number) {
        return new Amounts(texts).figures(number);
    }

    private String number(long number) {
        return NumberFormat.getInstance(texts.locale()).format(number);
    }
}
