package dk.tvaers.economy.agreed;

import dk.tvaers.economy.key.AllocationKey;
import dk.tvaers.economy.key.Inhabitants;
import dk.tvaers.economy.key.KeyKind;
import dk.tvaers.kernel.MunicipalityCode;
import io.micronaut.serde.annotation.Serdeable;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.time.YearMonth;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.SortedMap;
import java.util.SortedSet;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/** A key as it is kept: what is not of its kind is left out; numbers are texts, so that none loses a digit. */
@Serdeable
record KeyText(
        KeyKind kind,
        @Nullable List<String> participants,
        @Nullable LocalDate populationDate,
        @Nullable List<BracketText> brackets,
        @Nullable Integer cap,
        @Nullable Map<String, String> percentages,
        @Nullable String first,
        @Nullable String last,
        @Nullable List<ComponentText> components) {

    @Serdeable
    record BracketText(int above, String factor) {}

    @Serdeable
    record ComponentText(String share, KeyText key) {}

    static KeyText of(AllocationKey key) {
        return switch (key) {
            case AllocationKey.Equal each -> simple(each, codes(each.participants()));
            case AllocationKey.PerInhabitant each ->
                new KeyText(
                        each.kind(),
                        codes(each.participants()),
                        each.populationDate(),
                        each.counting().brackets().stream()
                                .map(bracket -> new BracketText(
                                        bracket.above(), bracket.factor().toString()))
                                .toList(),
                        each.counting().cap(),
                        null,
                        null,
                        null,
                        null);
            case AllocationKey.Fixed each ->
                new KeyText(each.kind(), null, null, null, null, percentages(each), null, null, null);
            case AllocationKey.Hours each ->
                new KeyText(
                        each.kind(),
                        codes(each.participants()),
                        null,
                        null,
                        null,
                        null,
                        each.first().toString(),
                        each.last().toString(),
                        null);
            case AllocationKey.Mixed each ->
                new KeyText(
                        each.kind(),
                        null,
                        null,
                        null,
                        null,
                        null,
                        null,
                        null,
                        each.components().stream()
                                .map(component ->
                                        new ComponentText(component.share().toString(), of(component.key())))
                                .toList());
        };
    }

    AllocationKey key() {
        return switch (kind) {
            case EQUAL -> new AllocationKey.Equal(taking());
            case PER_INHABITANT ->
                new AllocationKey.PerInhabitant(
                        Objects.requireNonNull(populationDate),
                        new Inhabitants(
                                orNone(brackets).stream()
                                        .map(each ->
                                                new Inhabitants.Bracket(each.above(), new BigDecimal(each.factor())))
                                        .toList(),
                                cap),
                        taking());
            case FIXED -> new AllocationKey.Fixed(fixed());
            case HOURS ->
                new AllocationKey.Hours(
                        YearMonth.parse(Objects.requireNonNull(first)),
                        YearMonth.parse(Objects.requireNonNull(last)),
                        taking());
            case MIXED ->
                new AllocationKey.Mixed(orNone(components).stream()
                        .map(each -> new AllocationKey.Component(
                                new BigDecimal(each.share()), each.key().key()))
                        .toList());
        };
    }

    private static KeyText simple(AllocationKey key, @Nullable List<String> participants) {
        return new KeyText(key.kind(), participants, null, null, null, null, null, null, null);
    }

    private static @Nullable List<String> codes(Collection<MunicipalityCode> participants) {
        return participants.isEmpty()
                ? null
                : participants.stream().map(MunicipalityCode::value).toList();
    }

    private static Map<String, String> percentages(AllocationKey.Fixed key) {
        Map<String, String> texts = new LinkedHashMap<>();
        key.percentages().forEach((code, percent) -> texts.put(code.value(), percent.toString()));
        return texts;
    }

    private SortedSet<MunicipalityCode> taking() {
        return orNone(participants).stream().map(MunicipalityCode::new).collect(Collectors.toCollection(TreeSet::new));
    }

    private SortedMap<MunicipalityCode, BigDecimal> fixed() {
        SortedMap<MunicipalityCode, BigDecimal> read = new TreeMap<>();
        Objects.requireNonNull(percentages)
                .forEach((code, percent) -> read.put(new MunicipalityCode(code), new BigDecimal(percent)));
        return read;
    }

    private static <T> List<T> orNone(@Nullable List<T> list) {
        return list == null ? List.of() : list;
    }
}
