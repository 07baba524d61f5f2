package dk.tvaers.economy.agreed;

import static dk.tvaers.testkit.Fresh.ALBERTSLUND;
import static dk.tvaers.testkit.Fresh.GLOSTRUP;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dk.tvaers.kernel.Conflict;
import dk.tvaers.testkit.Overtaken;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.Callable;
import java.util.concurrent.CyclicBarrier;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;

@Tag("database")
class ApprovingRaceTest extends KeyTesting {

    private static final int TIMES = 8;

    @Test
    void whenTheLastTwoApproveAtOnceTheVersionIsAgreed() throws Exception {
        for (int i = 0; i < TIMES; i++) {
            AllocationKeyId id = propose("Drift " + i, EQUAL, FROM);
            assertThat(atOnce(() -> approve(id, GLOSTRUP), () -> approve(id, ALBERTSLUND)))
                    .containsExactly(true, true);
            assertThat(read(id).newest().state()).isEqualTo(KeyState.HOLDS);
        }
    }

    @Test
    void whenAMunicipalityApprovesTwiceAtOnceOneOfThemDoesIt() throws Exception {
        for (int i = 0; i < TIMES; i++) {
            AllocationKeyId id = propose("Drift " + i, EQUAL, FROM);
            assertThat(atOnce(() -> approve(id, GLOSTRUP), () -> approve(id, GLOSTRUP)))
                    .containsExactlyInAnyOrder(true, false);
        }
    }

    @Test
    void nobodyApprovesAVersionInWhosePlaceAnotherIsBeingProposed() throws Exception {
        AllocationKeyId id = propose("Drift", EQUAL, FROM);
        String digest = read(id).newest().digest();
        Future<?> approved = Overtaken.by(
                "update allocation_key set newest_number = 2, version = version + 1 where id = " + id.value(),
                "allocation_key",
                () -> director(GLOSTRUP, () -> approving.approve(id, GLOSTRUP, 1, digest)));
        assertThatThrownBy(approved::get).hasCauseInstanceOf(Conflict.class);
    }

    private static List<Boolean> atOnce(Callable<Boolean> one, Callable<Boolean> other) throws Exception {
        CyclicBarrier together = new CyclicBarrier(2);
        try (ExecutorService threads = Executors.newFixedThreadPool(2)) {
            List<Future<Boolean>> running = new ArrayList<>();
            for (Callable<Boolean> each : List.of(one, other)) {
                running.add(threads.submit(() -> {
                    together.await();
                    return each.call();
                }));
            }
            return List.of(running.get(0).get(), running.get(1).get());
        }
    }
}
