package dk.tvaers.plan;

import static org.assertj.core.api.Assertions.assertThat;

import dk.tvaers.plan.Propagation.Dependency;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collections;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.Set;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;
import net.jqwik.api.Example;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;

/** How dates move with one that is moved, against a model that knows nothing of graphs. */
class PropagationTest {

    private static final LocalDate DAY = LocalDate.of(2017, 1, 1);

    /** Milestones 0, 1, 2 and so on; what comes later has a higher number, so there are no cycles. */
    record Sample(
            List<Dependency<Integer>> dependencies,
            Map<Integer, LocalDate> dates,
            Set<Integer> fixed,
            int moved,
            LocalDate to) {}

    @Provide
    Arbitrary<Sample> samples() {
        return Combinators.combine(Arbitraries.integers().between(2, 12), Arbitraries.longs())
                .as((size, seed) -> sample(size, new Random(seed)));
    }

    private static Sample sample(int size, Random random) {
        List<Dependency<Integer>> dependencies = new ArrayList<>();
        Map<Integer, LocalDate> dates = new HashMap<>();
        Set<Integer> fixed = new HashSet<>();
        for (int i = 0; i < size; i++) {
            for (int j = 0; j < i; j++) {
                if (random.nextInt(3) == 0) {
                    dependencies.add(new Dependency<>(i, j, random.nextInt(15)));
                }
            }
            if (random.nextInt(5) > 0) {
                dates.put(i, DAY.plusDays(random.nextInt(120)));
                if (random.nextInt(6) == 0) {
                    fixed.add(i);
                }
            }
        }
        Collections.shuffle(dependencies, random);
        int moved = random.nextInt(size);
        dates.putIfAbsent(moved, DAY.plusDays(random.nextInt(120)));
        fixed.remove(moved);
        return new Sample(dependencies, dates, fixed, moved, DAY.plusDays(random.nextInt(240) - 60));
    }

    /** Looks at every dependency again and again, until nothing moves any more. */
    private static Map<Integer, LocalDate> bruteForce(Sample sample) {
        Map<Integer, LocalDate> moved = new HashMap<>(Map.of(sample.moved(), sample.to()));
        boolean again = true;
        while (again) {
            again = false;
            for (Dependency<Integer> each : sample.dependencies()) {
                LocalDate pushing = moved.get(each.earlier());
                LocalDate now =
                        moved.getOrDefault(each.later(), sample.dates().getOrDefault(each.later(), LocalDate.MAX));
                if (pushing != null
                        && !sample.fixed().contains(each.later())
                        && now.isBefore(pushing.plusDays(each.lagDays()))) {
                    moved.put(each.later(), pushing.plusDays(each.lagDays()));
                    again = true;
                }
            }
        }
        return moved;
    }

    private static Map<Integer, LocalDate> moved(Sample sample) {
        return Propagation.of(sample.dependencies(), sample.dates(), sample.fixed(), sample.moved(), sample.to());
    }

    @Property(tries = 2000)
    void whatMovesIsWhatTheModelMoves(@ForAll("samples") Sample sample) {
        assertThat(moved(sample)).isEqualTo(bruteForce(sample));
    }

    @Property(tries = 500)
    void nothingIsBroughtForwardAndWhatIsReachedStays(@ForAll("samples") Sample sample) {
        Map<Integer, LocalDate> moved = moved(sample);
        moved.forEach((milestone, date) -> {
            assertThat(sample.fixed()).doesNotContain(milestone);
            if (milestone != sample.moved()) {
                assertThat(date).isAfter(sample.dates().get(milestone));
            }
        });
    }

    @Property(tries = 500)
    void whatComesAfterAMovedDateKeepsItsDaysAndIsPushedNoFurther(@ForAll("samples") Sample sample) {
        Map<Integer, LocalDate> moved = moved(sample);
        Map<Integer, LocalDate> now = new HashMap<>(sample.dates());
        now.putAll(moved);
        for (Dependency<Integer> each : sample.dependencies()) {
            if (moved.containsKey(each.earlier())
                    && now.containsKey(each.later())
                    && !sample.fixed().contains(each.later())) {
                assertThat(now.get(each.later()))
                        .isAfterOrEqualTo(moved.get(each.earlier()).plusDays(each.lagDays()));
            }
        }
        moved.keySet().stream().filter(milestone -> milestone != sample.moved()).forEach(milestone -> assertThat(
                        sample.dependencies())
                .anyMatch(each -> each.later().equals(milestone)
                        && moved.containsKey(each.earlier())
                        && moved.get(each.earlier()).plusDays(each.lagDays()).equals(moved.get(milestone))));
    }

    @Property(tries = 500)
    void aWayIsFoundExactlyWhereTurningItRoundWouldMakeACycle(@ForAll("samples") Sample sample) {
        for (int one = 0; one < 12; one++) {
            int later = one;
            Set<Integer> after = new HashSet<>(Set.of(one));
            boolean again = true;
            while (again) {
                again = false;
                for (Dependency<Integer> each : sample.dependencies()) {
                    again |= after.contains(each.earlier()) && after.add(each.later());
                }
            }
            for (int other = 0; other < 12; other++) {
                List<Integer> way = Propagation.way(sample.dependencies(), later, other);
                assertThat(way.isEmpty()).isEqualTo(!after.contains(other));
                for (int step = 1; step < way.size(); step++) {
                    int from = way.get(step - 1);
                    int to = way.get(step);
                    assertThat(sample.dependencies()).anyMatch(each -> each.earlier() == from && each.later() == to);
                }
            }
        }
    }

    @Example
    void slackIsUsedBeforeADateIsPushed() {
        List<Dependency<String>> chain =
                List.of(new Dependency<>("test", "delivery", 10), new Dependency<>("go-live", "test", 20));
        Map<String, LocalDate> dates = Map.of("delivery", DAY, "test", DAY.plusDays(30), "go-live", DAY.plusDays(50));
        assertThat(Propagation.of(chain, dates, Set.of(), "delivery", DAY.plusDays(20)))
                .isEqualTo(Map.of("delivery", DAY.plusDays(20)));
        assertThat(Propagation.of(chain, dates, Set.of(), "delivery", DAY.plusDays(25)))
                .isEqualTo(Map.of("delivery", DAY.plusDays(25), "test", DAY.plusDays(35), "go-live", DAY.plusDays(55)));
    }
}
