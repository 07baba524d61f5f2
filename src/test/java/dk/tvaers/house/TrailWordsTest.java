package dk.tvaers.house;

import static org.assertj.core.api.Assertions.assertThat;

import dk.tvaers.audit.TrailKind;
import dk.tvaers.audit.TrailKinds;
import dk.tvaers.audit.TrailWords;
import dk.tvaers.demo.FilledDemo;
import dk.tvaers.kit.Texts;
import dk.tvaers.testkit.ForeignRows;
import dk.tvaers.testkit.Portal;
import dk.tvaers.testkit.Sql;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;

/**
 * Whatever is written in the trail has its words in both languages. Writing what no {@link TrailKind} names fails in every
 * test, since the trail asserts it.
 */
@Tag("database")
class TrailWordsTest {

    private static final Pattern FIELD = Pattern.compile("\"field\":\"([^\"]+)\"");

    @Test
    void everyKindActAndFieldHasItsWordsInBothLanguages() {
        List<String> keys = new ArrayList<>();
        List<String> missing = new ArrayList<>();
        for (Texts texts : List.of(Texts.in(Texts.DANISH), Texts.in(Texts.ENGLISH))) {
            for (TrailKind kind : Portal.bean(TrailKinds.class).all()) {
                keys.add("audit.kind." + kind.name());
                kind.acts().forEach(act -> keys.add("audit.act." + kind.name() + "." + act));
                kind.fields().forEach(field -> keys.add(TrailWords.fieldKey(texts, kind.name(), field)));
            }
            keys.stream().filter(key -> !texts.has(key)).forEach(missing::add);
        }
        Found.some("words of the trail", keys);
        assertThat(missing).isEmpty();
    }

    @Test
    void everyConstantThatTheTrailTellsHasItsWord() {
        List<String> keys = new ArrayList<>();
        for (TrailKind kind : Portal.bean(TrailKinds.class).all()) {
            keys.addAll(kind.keysOfWords());
        }
        Found.some("words of constants", keys);
        assertThat(keys).allMatch(Texts.in(Texts.DANISH)::has).allMatch(Texts.in(Texts.ENGLISH)::has);
    }

    @Test
    void whatTheTestsHaveWrittenInTheTrailIsNamed() {
        FilledDemo.fill();
        Set<String> known = new TreeSet<>();
        for (TrailKind kind : Portal.bean(TrailKinds.class).all()) {
            kind.acts().forEach(act -> known.add(kind.name() + "." + act));
            kind.fields().forEach(field -> known.add(kind.name() + ":" + field));
        }
        Set<String> written = new TreeSet<>();
        for (Map<String, String> row : Sql.rows("""
                select record_kind kind, act, changes from audit_entry
                union select substring_index(act, '.', 1), substring(act, instr(act, '.') + 1), changes
                from installation_audit""")) {
            String kind = String.valueOf(row.get("kind"));
            if (!kind.contains(ForeignRows.TEXT)) {
                written.add(kind + "." + row.get("act"));
                FIELD.matcher(String.valueOf(row.get("changes")))
                        .results()
                        .forEach(field -> written.add(kind + ":" + field.group(1)));
            }
        }
        Found.some("acts and fields in the trail", written);
        written.removeAll(known);
        assertThat(written).isEmpty();
    }
}
