package dk.tvaers.kit.rest;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dk.tvaers.access.Grant;
import dk.tvaers.access.Role;
import dk.tvaers.kernel.Invalid;
import dk.tvaers.kernel.Now;
import dk.tvaers.kernel.PersonId;
import dk.tvaers.testkit.Fresh;
import dk.tvaers.testkit.Portal;
import dk.tvaers.testkit.Sql;
import io.micronaut.http.HttpResponse;
import io.micronaut.http.HttpStatus;
import io.micronaut.http.MutableHttpResponse;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.function.Supplier;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;

@Tag("database")
class IdempotencyTest {

    private static final Instant START = Instant.parse("2016-03-01T08:00:00Z");
    private static final Duration DAY = Duration.ofHours(24);

    private final Idempotency idempotency = Portal.bean(Idempotency.class);
    private final Fresh fresh = Fresh.collaboration();
    private final PersonId caller = fresh.person("Programleder, Glostrup", null);
    private final AtomicInteger done = new AtomicInteger();

    @Test
    void withTheSameKeyItIsDoneOnceAndAnotherRequestUnderItIsRefused() {
        assertThat(post(caller, "marts", START)).isEqualTo(201);
        assertThat(post(caller, "marts", START.plus(DAY))).isEqualTo(201);
        assertThat(done).hasValue(1);
        assertThatThrownBy(() -> post(caller, "marts", "another body", START)).isInstanceOf(Invalid.class);
    }

    @Test
    void aKeyOlderThanADayGoesWithTheNextKeyOfItsCallerAndNoOtherDoes() {
        PersonId another = fresh.person("Programleder, Ishøj", null);
        post(another, "first", START);
        post(caller, "first", START);
        post(caller, "second", START.plusSeconds(1));
        post(caller, "third", START.plus(DAY));
        assertThat(keys(caller)).containsExactly("first", "second", "third");
        post(caller, "fourth", START.plus(DAY).plusSeconds(1));
        assertThat(keys(caller)).containsExactly("fourth", "second", "third");
        assertThat(keys(another)).containsExactly("first");
    }

    @Test
    void aKeyOlderThanADayMayBeUsedAgainAlsoForSomethingElse() {
        post(caller, "again", START);
        post(caller, "again", "another body", START.plus(DAY).plusSeconds(1));
        assertThat(done).hasValue(2);
    }

    @Test
    void atMostAHundredGoAtOnceAndTheKeyThatIsUsedAgainIsAmongThem() {
        for (int i = 0; i < 120; i++) {
            post(caller, "k%03d".formatted(i), START);
        }
        post(caller, "k119", START.plus(DAY).plusSeconds(1));
        assertThat(done).hasValue(121);
        assertThat(keys(caller)).hasSize(21).contains("k118", "k119");
    }

    @Test
    void aFailureKeepsNothingAndForgetsNothing() {
        post(caller, "first", START);
        assertThatThrownBy(() -> once(caller, "failing", "body", START.plus(DAY).plusSeconds(1), () -> {
                    throw new Invalid("percent", "error.required");
                }))
                .isInstanceOf(Invalid.class);
        assertThat(keys(caller)).containsExactly("first");
    }

    @Test
    void aRequestAtWorkDoesNotHoldUpTheSameCallersNext() throws Exception {
        post(caller, "first", START);
        try (ExecutorService threads = Executors.newSingleThreadExecutor()) {
            int outer = once(caller, "slow", "body", START.plus(DAY), () -> {
                Future<Integer> next = threads.submit(
                        () -> post(caller, "next", START.plus(DAY).plusSeconds(1)));
                try {
                    return HttpResponse.status(HttpStatus.valueOf(next.get(20, TimeUnit.SECONDS)));
                } catch (InterruptedException | ExecutionException | TimeoutException e) {
                    throw new IllegalStateException("the next one waits", e);
                }
            });
            assertThat(outer).isEqualTo(201);
        }
        assertThat(keys(caller)).containsExactly("next", "slow");
    }

    private int post(PersonId person, String key, Instant when) {
        return post(person, key, "body", when);
    }

    private int post(PersonId person, String key, String body, Instant when) {
        return once(person, key, body, when, () -> {
            done.incrementAndGet();
            return HttpResponse.created("made");
        });
    }

    private int once(PersonId person, String key, String body, Instant when, Supplier<MutableHttpResponse<?>> work) {
        return fresh.as(
                person,
                List.of(new Grant(Role.PROGRAMME_LEADER, Fresh.GLOSTRUP, null, null)),
                () -> Now.at(
                        when, () -> idempotency.once(key, "/path", body, work).code()));
    }

    private static List<String> keys(PersonId person) {
        return Sql.strings("select idempotency_key from idempotent_answer where person_id = " + person.value()
                + " order by idempotency_key");
    }
}
