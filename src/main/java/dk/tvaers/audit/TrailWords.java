package dk.tvaers.audit;

import dk.tvaers.access.Actor;
import dk.tvaers.kernel.Id;
import dk.tvaers.kernel.MunicipalityCode;
import dk.tvaers.kit.Dates;
import dk.tvaers.kit.Texts;
import java.text.NumberFormat;
import java.time.DateTimeException;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.function.BiFunction;
import org.jspecify.annotations.Nullable;

/** Puts the trail into the reader's words. What has no words is told as it was written, and a test tells of it. */
public final class TrailWords {

    private static final int LONGEST = 200;

    private final Texts texts;
    private final TrailKinds kinds;

    public TrailWords(Texts texts, TrailKinds kinds) {
        this.texts = texts;
        this.kinds = kinds;
    }

    /** The part line by line, the newest first. */
    public List<TrailLine> lines(TrailPart part) {
        return part.entries().stream().map(entry -> line(part, entry)).toList();
    }

    private TrailLine line(TrailPart part, TrailEntry entry) {
        String name = part.name(entry.record());
        return new TrailLine(
                entry.at(),
                who(part, entry),
                kind(entry.kind()),
                name,
                name == null ? null : path(entry),
                act(entry.kind(), entry.act()),
                entry.changes().stream()
                        .map(change -> change(part, entry.kind(), change))
                        .toList());
    }

    /** The word for a kind of record. */
    public String kind(String kind) {
        return textOr("audit.kind." + kind, kind);
    }

    /** What was done, as the rest of a sentence that begins with who did it. */
    public String act(String kind, String act) {
        return textOr("audit.act." + kind + "." + act, act);
    }

    /** The key of the word for a field: its own, or the one it shares with fields of the same name. */
    public static String fieldKey(Texts texts, String kind, String field) {
        String own = "audit.field." + kind + "." + field;
        return texts.has(own) ? own : "audit.field." + field;
    }

    /** Who did it; for whom, when it was not for themselves. */
    public String who(TrailPart part, TrailEntry entry) {
        String actor = person(part, entry.actor());
        if (entry.forPerson() != null) {
            return texts.get("audit.for-person", actor, person(part, entry.forPerson()));
        }
        if (entry.forMunicipality() != null) {
            return texts.get(
                    entry.isRefusal() ? "audit.at-municipality" : "audit.for-municipality",
                    actor,
                    municipality(part, entry.forMunicipality()));
        }
        return actor;
    }

    private String person(TrailPart part, @Nullable Long number) {
        if (number == null || number == Actor.NOBODY.value()) {
            return texts.get("audit.portal");
        }
        String name = part.name(number);
        return name == null ? texts.get("audit.erased") : name;
    }

    private @Nullable String path(TrailEntry entry) {
        Long record = entry.record();
        return record == null
                ? null
                : kinds.of(entry.kind()).map(kind -> kind.path(record)).orElse(null);
    }

    private String change(TrailPart part, String kind, Change change) {
        String field = textOr(fieldKey(texts, kind, change.field()), change.field());
        if (change.before() == null && change.after() == null) {
            return texts.get("audit.changed", field);
        }
        String before = value(part, kind, change.field(), change.before());
        String after = value(part, kind, change.field(), change.after());
        if (before == null) {
            return texts.get("audit.set", field, String.valueOf(after));
        }
        return after == null
                ? texts.get("audit.cleared", field, before)
                : texts.get("audit.from-to", field, before, after);
    }

    private @Nullable String value(TrailPart part, String kind, String field, @Nullable String raw) {
        TrailKind known = kinds.of(kind).orElse(null);
        Class<?> type = known == null ? null : known.type(field);
        if (raw == null || known == null || type == null) {
            return raw;
        }
        BiFunction<Texts, String, String> inWords = known.inWords(field);
        try {
            if (inWords != null) {
                return inWords.apply(texts, raw);
            }
            return typed(part, known, type, raw);
        } catch (DateTimeException | IllegalArgumentException unreadable) {
            return raw;
        }
    }

    private String typed(TrailPart part, TrailKind kind, Class<?> type, String raw) {
        if (type == LocalDate.class) {
            return new Dates(texts).words(LocalDate.parse(raw));
        }
        if (type == Instant.class) {
            return new Dates(texts).moment(Instant.parse(raw));
        }
        if (type == int.class || type == Integer.class) {
            return NumberFormat.getIntegerInstance(texts.locale()).format(Integer.parseInt(raw));
        }
        if (type == MunicipalityCode.class) {
            return municipality(part, new MunicipalityCode(raw));
        }
        if (type == boolean.class || type == Boolean.class) {
            return texts.get(Boolean.parseBoolean(raw) ? "kit.yes" : "kit.no");
        }
        if (Id.class.isAssignableFrom(type)) {
            String name = part.name(TrailReading.number(raw));
            return name == null ? texts.get("audit.gone") : name;
        }
        if (type.isEnum()) {
            return texts.get(kind.key(type, raw));
        }
        return raw.length() > LONGEST ? raw.substring(0, LONGEST) + "…" : raw;
    }

    private static String municipality(TrailPart part, MunicipalityCode code) {
        return part.municipalities().getOrDefault(code, code.value());
    }

    private String textOr(String key, String otherwise) {
        return texts.has(key) ? texts.get(key) : otherwise;
    }
}
