package dk.tvaers.platform.killed;

import static org.assertj.core.api.Assertions.assertThat;

import dk.tvaers.kernel.Now;
import dk.tvaers.kernel.PersonId;
import dk.tvaers.testkit.Due;
import dk.tvaers.testkit.Fresh;
import dk.tvaers.testkit.Postbox;
import dk.tvaers.testkit.Sql;
import jakarta.mail.MessagingException;
import jakarta.mail.internet.MimeMessage;
import java.io.IOException;
import java.time.Duration;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.TreeSet;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;

/** Instances, two at a time, killed a hundred times wherever they are in writing, importing and sending. */
class KilledTest {

    private static final int KILLS = 100;
    private static final int LONGEST_MILLIS = 700;

    private final Fresh fresh = Fresh.collaboration();
    private final PersonId person = fresh.person("Koordinator", null);
    private final String address = "koordinator-" + fresh.ref().slug() + "@by.example";
    private final List<String> told = new ArrayList<>();

    @Test
    @Timeout(1500)
    void whatWasAcknowledgedIsThereNoImportIsHalfDoneAndNoMailIsSentTwice() throws Exception {
        Fresh.sql("update person set email = ? where id = ?", address, person.value());
        Random random = new Random(20261122);
        QuickStart from = new QuickStart();
        try (RunningWorker first = start(from, "first-")) {
            first.readFirst();
            told.addAll(first.end());
        }
        from.useCache();
        for (int kill = 0; kill < KILLS; kill += 2) {
            try (RunningWorker one = start(from, kill + "-");
                    RunningWorker other = start(from, kill + 1 + "-")) {
                one.readFirst();
                Thread.sleep(random.nextInt(LONGEST_MILLIS));
                told.addAll(one.kill());
                other.readFirst();
                Thread.sleep(random.nextInt(LONGEST_MILLIS));
                told.addAll(other.kill());
            }
        }
        theRestIsSent();

        assertThat(names("select substring(name, 8) from person where name like 'Person %' and collaboration_id = "))
                .containsAll(told("person"))
                .hasSizeGreaterThan(KILLS / 2);
        Map<String, Integer> imported = new HashMap<>();
        names("select substring(name, 7) from person where name like 'Række %' and collaboration_id = ")
                .forEach(row -> imported.merge(row.split("/")[0], 1, Integer::sum));
        assertThat(imported.keySet()).containsAll(told("import"));
        assertThat(imported.values()).isNotEmpty().allMatch(rows -> rows == Worker.ROWS);

        List<String> written = names("select occasion from mail where kind = 'test-killed' and collaboration_id = ");
        assertThat(written).containsAll(told("mail"));
        assertThat(new TreeSet<>(names("select distinct state from mail where collaboration_id = ")))
                .isSubsetOf("SENT", "UNCERTAIN");
        List<String> arrived = arrived();
        assertThat(arrived).doesNotHaveDuplicates();
        assertThat(arrived)
                .containsAll(names("select subject from mail where state = 'SENT' and collaboration_id = "))
                .hasSizeGreaterThan(KILLS / 2);
    }

    private RunningWorker start(QuickStart from, String prefix) throws IOException {
        return RunningWorker.start(from, fresh.ref().slug(), person, prefix);
    }

    /** Another instance takes up what the killed ones left. */
    private void theRestIsSent() {
        Due.takeUpWhatWasLeft(Now.instant().plus(Duration.ofHours(2)));
        Due.runAt(Now.instant().plus(Duration.ofHours(2)));
    }

    private List<String> told(String what) {
        return told.stream()
                .filter(line -> line.startsWith(what + " "))
                .map(line -> line.substring(what.length() + 1))
                .toList();
    }

    private List<String> names(String query) {
        return Sql.strings(query + fresh.ref().id().value());
    }

    private List<String> arrived() throws MessagingException {
        List<String> subjects = new ArrayList<>();
        for (MimeMessage mail : Postbox.of(address)) {
            subjects.add(mail.getSubject());
        }
        return subjects;
    }
}
