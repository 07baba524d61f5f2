package dk.tvaers.economy.rest;

import dk.tvaers.economy.key.AllocationKey;
import dk.tvaers.economy.key.Inhabitants;
import dk.tvaers.economy.key.KeyKind;
import dk.tvaers.kernel.Invalid;
import dk.tvaers.kernel.MunicipalityCode;
import dk.tvaers.kit.rest.Fields;
import io.micronaut.serde.annotation.Serdeable;
import io.swagger.v3.oas.annotations.media.Schema;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.time.YearMonth;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.SortedMap;
import java.util.SortedSet;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;

@Serdeable
@Schema(name = "AllocationKey", description = "What is not of its kind is left out")
public record KeyBody(
        @Schema(requiredMode = Schema.RequiredMode.REQUIRED, implementation = KeyKind.class) @Nullable
        String kind,

        @Schema(format = "date", description = "PER_INHABITANT: the newest count on or before it") @Nullable
        String populationDate,

        @Schema(description = "PER_INHABITANT: those above a number count by a factor") @Nullable
        List<BracketBody> brackets,

        @Schema(description = "PER_INHABITANT: how many are counted at most") @Nullable
        Integer cap,

        @Schema(
                description = "FIXED: percent by municipality, together 100",
                example = "{\"165\": \"60\", \"161\": \"40\"}")
        @Nullable
        Map<String, String> percentages,

        @Schema(description = "HOURS: the first month in which they were confirmed", example = "2026-01") @Nullable
        String first,

        @Schema(description = "HOURS: the last one, included", example = "2026-12") @Nullable
        String last,

        @Schema(description = "MIXED: shares of the amount, together 100 percent") @Nullable
        List<ComponentBody> components,

        @Schema(description = "Those that take part; all members without it. A component may name others") @Nullable
        List<String> participants) {

    @Serdeable
    @Schema(name = "AllocationBracket")
    public record BracketBody(
            @Schema(requiredMode = Schema.RequiredMode.REQUIRED, example = "150000") @Nullable
            Integer above,

            @Schema(requiredMode = Schema.RequiredMode.REQUIRED, example = "0.5") @Nullable
            String factor) {}

    @Serdeable
    @Schema(name = "AllocationComponent")
    public record ComponentBody(
            @Schema(requiredMode = Schema.RequiredMode.REQUIRED, example = "50", description = "In percent") @Nullable
            String share,

            @Schema(requiredMode = Schema.RequiredMode.REQUIRED) @Nullable
            KeyBody key) {}

    public static KeyBody of(AllocationKey key) {
        return switch (key) {
            case AllocationKey.Equal each -> plain(each, null, null);
            case AllocationKey.Hours each ->
                plain(each, each.first().toString(), each.last().toString());
            case AllocationKey.PerInhabitant each ->
                new KeyBody(
                        each.kind().name(),
                        each.populationDate().toString(),
                        each.counting().brackets().stream()
                                .map(bracket -> new BracketBody(bracket.above(), plain(bracket.factor())))
                                .toList(),
                        each.counting().cap(),
                        null,
                        null,
                        null,
                        null,
                        codes(each));
            case AllocationKey.Fixed each -> {
                Map<String, String> percent = new LinkedHashMap<>();
                each.percentages().forEach((code, share) -> percent.put(code.value(), plain(share)));
                yield new KeyBody(each.kind().name(), null, null, null, percent, null, null, null, null);
            }
            case AllocationKey.Mixed each ->
                new KeyBody(
                        each.kind().name(),
                        null,
                        null,
                        null,
                        null,
                        null,
                        null,
                        each.components().stream()
                                .map(component -> new ComponentBody(plain(component.share()), of(component.key())))
                                .toList(),
                        null);
        };
    }

    private static KeyBody plain(AllocationKey key, @Nullable String first, @Nullable String last) {
        return new KeyBody(key.kind().name(), null, null, null, null, first, last, null, codes(key));
    }

    private static String plain(BigDecimal number) {
        return number.stripTrailingZeros().toPlainString();
    }

    private static @Nullable List<String> codes(AllocationKey key) {
        return key.participants().isEmpty()
                ? null
                : key.participants().stream().map(MunicipalityCode::value).toList();
    }

    /** @throws Invalid with the fields as they stand in this body */
    public AllocationKey read() {
        return read(new TreeSet<>());
    }

    /** @param others those that take part when the key names nobody */
    private AllocationKey read(SortedSet<MunicipalityCode> others) {
        Fields fields = new Fields();
        fields.required("kind", kind);
        KeyKind read = fields.code("kind", kind, KeyKind.class);
        fields.throwIfAny();
        SortedSet<MunicipalityCode> taking = participants == null ? others : municipalities(participants);
        return switch (Objects.requireNonNull(read)) {
            case EQUAL -> new AllocationKey.Equal(taking);
            case PER_INHABITANT -> perInhabitant(fields, taking);
            case FIXED -> fixed(fields, taking);
            case HOURS -> hours(fields, taking);
            case MIXED -> mixed(fields, taking);
        };
    }

    private AllocationKey perInhabitant(Fields fields, SortedSet<MunicipalityCode> taking) {
        LocalDate date = fields.requiredDate("populationDate", populationDate);
        List<Inhabitants.Bracket> read = new ArrayList<>();
        List<BracketBody> given = orNone(brackets);
        for (int i = 0; i < given.size(); i++) {
            Integer above = given.get(i).above();
            String factor = given.get(i).factor();
            fields.required("brackets[" + i + "].above", above);
            fields.required("brackets[" + i + "].factor", factor);
            BigDecimal counts = fields.fineDecimal("brackets[" + i + "].factor", factor);
            if (above != null && counts != null) {
                read.add(new Inhabitants.Bracket(above, counts));
            }
        }
        fields.throwIfAny();
        return new AllocationKey.PerInhabitant(date, new Inhabitants(read, cap), taking);
    }

    private AllocationKey fixed(Fields fields, SortedSet<MunicipalityCode> taking) {
        fields.required("percentages", percentages);
        SortedMap<MunicipalityCode, BigDecimal> read = new TreeMap<>();
        for (Map.Entry<String, String> each : Objects.requireNonNullElse(percentages, Map.<String, String>of())
                .entrySet()) {
            BigDecimal percent = fields.fineDecimal("percentages." + each.getKey(), each.getValue());
            if (percent != null) {
                read.put(within("percentages", () -> new MunicipalityCode(each.getKey())), percent);
            }
        }
        fields.throwIfAny();
        if (!taking.isEmpty() && !taking.containsAll(read.keySet())) {
            throw new Invalid("percentages", "economy.rule.no-participant");
        }
        return new AllocationKey.Fixed(read);
    }

    private AllocationKey hours(Fields fields, SortedSet<MunicipalityCode> taking) {
        fields.required("first", first);
        fields.required("last", last);
        YearMonth from = fields.month("first", first);
        YearMonth to = fields.month("last", last);
        fields.throwIfAny();
        return new AllocationKey.Hours(Objects.requireNonNull(from), Objects.requireNonNull(to), taking);
    }

    private AllocationKey mixed(Fields fields, SortedSet<MunicipalityCode> taking) {
        List<AllocationKey.Component> read = new ArrayList<>();
        List<ComponentBody> given = orNone(components);
        for (int i = 0; i < given.size(); i++) {
            String at = "components[" + i + "]";
            KeyBody key = given.get(i).key();
            fields.required(at + ".share", given.get(i).share());
            fields.required(at + ".key", key);
            BigDecimal share = fields.fineDecimal(at + ".share", given.get(i).share());
            if (share != null && key != null) {
                read.add(new AllocationKey.Component(share, within(at + ".key", () -> key.read(taking))));
            }
        }
        fields.throwIfAny();
        return new AllocationKey.Mixed(read);
    }

    private static SortedSet<MunicipalityCode> municipalities(List<String> codes) {
        SortedSet<MunicipalityCode> read = new TreeSet<>();
        for (String code : codes) {
            read.add(within("participants", () -> new MunicipalityCode(code)));
        }
        return read;
    }

    /** What cannot be accepted inside a field is told by the path to it. */
    public static <T> T within(String outer, Supplier<T> read) {
        try {
            return read.get();
        } catch (Invalid refused) {
            throw new Invalid(refused.problems().stream()
                    .map(problem -> problem.within(outer))
                    .toList());
        }
    }

    private static <T> List<T> orNone(@Nullable List<T> list) {
        return list == null ? List.of() : list;
    }
}
