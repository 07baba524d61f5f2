package dk.tvaers.plan;

import java.time.LocalDate;
import java.util.ArrayDeque;
import java.util.Collection;
import java.util.Comparator;
import java.util.Deque;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.LinkedList;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;

/**
 * How far dates move with one that is moved, in one municipality. What comes after a moved date is pushed so far that the
 * days between are kept, and no further; it is never brought forward, and what is reached stays where it was. Through
 * what has no date nothing is pushed.
 */
final class Propagation {

    private Propagation() {}

    /** That {@code later} comes at least so many days after {@code earlier}. */
    record Dependency<K>(K later, K earlier, int lagDays) {}

    /**
     * @param dependencies without cycles
     * @param dates of all that have one
     * @param fixed those of them that are reached
     * @param moved has a date and is not reached
     * @return the new date of all that move, in an order in which what pushes comes before what is pushed
     */
    static <K> Map<K, LocalDate> of(
            Collection<Dependency<K>> dependencies, Map<K, LocalDate> dates, Set<K> fixed, K moved, LocalDate to) {
        Map<K, List<Dependency<K>>> after = dependencies.stream().collect(Collectors.groupingBy(Dependency::earlier));
        Map<K, LocalDate> found = new LinkedHashMap<>();
        found.put(moved, to);
        for (K pushing : inOrder(after, moved)) {
            LocalDate now = found.get(pushing);
            if (now == null) {
                continue;
            }
            for (Dependency<K> next : after.getOrDefault(pushing, List.of())) {
                LocalDate before = dates.get(next.later());
                LocalDate earliest = now.plusDays(next.lagDays());
                if (before != null && !fixed.contains(next.later()) && before.isBefore(earliest)) {
                    found.merge(next.later(), earliest, (one, other) -> one.isAfter(other) ? one : other);
                }
            }
        }
        return found;
    }

    /** The earliest date that what it comes after allows; empty when that allows any. */
    static <K> Optional<LocalDate> earliest(
            Collection<Dependency<K>> dependencies, Map<K, LocalDate> dates, K milestone) {
        return dependencies.stream()
                .filter(dependency -> dependency.later().equals(milestone))
                .flatMap(
                        dependency -> Optional.ofNullable(dates.get(dependency.earlier()))
                                .map(date -> date.plusDays(dependency.lagDays()))
                                .stream())
                .max(Comparator.naturalOrder());
    }

    /**
     * The way by which {@code earlier} already comes after {@code later}: with the two in the other order it would be a
     * cycle.
     *
     * @return from {@code later} to {@code earlier}, both included; empty when there is no such way
     */
    static <K> List<K> way(Collection<Dependency<K>> dependencies, K later, K earlier) {
        Map<K, List<Dependency<K>>> after = dependencies.stream().collect(Collectors.groupingBy(Dependency::earlier));
        Map<K, K> cameFrom = new HashMap<>();
        Deque<K> waiting = new ArrayDeque<>(List.of(later));
        cameFrom.put(later, later);
        while (!waiting.isEmpty() && !cameFrom.containsKey(earlier)) {
            K here = waiting.remove();
            for (Dependency<K> next : after.getOrDefault(here, List.of())) {
                if (cameFrom.putIfAbsent(next.later(), here) == null) {
                    waiting.add(next.later());
                }
            }
        }
        if (!cameFrom.containsKey(earlier)) {
            return List.of();
        }
        LinkedList<K> way = new LinkedList<>(List.of(earlier));
        while (!way.getFirst().equals(later)) {
            way.addFirst(Objects.requireNonNull(cameFrom.get(way.getFirst())));
        }
        return way;
    }

    /** All that comes after a milestone, itself first, each after everything that it comes after. */
    private static <K> List<K> inOrder(Map<K, List<Dependency<K>>> after, K first) {
        LinkedList<K> order = new LinkedList<>();
        visit(after, first, new HashSet<>(), order);
        return order;
    }

    private static <K> void visit(Map<K, List<Dependency<K>>> after, K here, Set<K> seen, LinkedList<K> order) {
        if (seen.add(here)) {
            after.getOrDefault(here, List.of()).forEach(next -> visit(after, next.later(), seen, order));
            order.addFirst(here);
        }
    }
}
