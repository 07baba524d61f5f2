package dk.tvaers.economy.key;

import dk.tvaers.kernel.Invalid;
import dk.tvaers.kernel.MunicipalityCode;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.time.YearMonth;
import java.util.Collection;
import java.util.Collections;
import java.util.List;
import java.util.SortedMap;
import java.util.SortedSet;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.stream.Stream;

/** A rule that splits a cost among municipalities (fordelingsnøgle; DOMAIN section 5). */
public sealed interface AllocationKey {

    /** Those that take part; empty when every member does. */
    SortedSet<MunicipalityCode> participants();

    KeyKind kind();

    /** The keys that weigh: of a mixed one its components, of any other itself. */
    default Stream<AllocationKey> simple() {
        return Stream.of(this);
    }

    /** Whether it, or a component of it, goes by the hours of loans. */
    default boolean goesByHours() {
        return simple().anyMatch(Hours.class::isInstance);
    }

    /** The same for each. */
    record Equal(SortedSet<MunicipalityCode> participants) implements AllocationKey {

        public Equal {
            participants = sorted(participants);
        }

        @Override
        public KeyKind kind() {
            return KeyKind.EQUAL;
        }
    }

    /**
     * By inhabitants.
     *
     * @param populationDate the newest count on or before it is used
     */
    record PerInhabitant(LocalDate populationDate, Inhabitants counting, SortedSet<MunicipalityCode> participants)
            implements AllocationKey {

        public PerInhabitant {
            participants = sorted(participants);
        }

        @Override
        public KeyKind kind() {
            return KeyKind.PER_INHABITANT;
        }
    }

    /**
     * By percentages that were agreed.
     *
     * @param percentages of each that pays; together 100
     * @throws Invalid of the field {@code percentages} when they are not
     */
    record Fixed(SortedMap<MunicipalityCode, BigDecimal> percentages) implements AllocationKey {

        public Fixed {
            percentages = Collections.unmodifiableSortedMap(new TreeMap<>(percentages));
            Percent.checkSum("percentages", percentages.values());
        }

        @Override
        public SortedSet<MunicipalityCode> participants() {
            return sorted(percentages.keySet());
        }

        @Override
        public KeyKind kind() {
            return KeyKind.FIXED;
        }
    }

    /**
     * By the confirmed hours that each has borrowed.
     *
     * @param first the first of the months in which they were confirmed
     * @param last the last of them, included
     * @throws Invalid of the field {@code last} when it is before the first
     */
    record Hours(YearMonth first, YearMonth last, SortedSet<MunicipalityCode> participants) implements AllocationKey {

        public Hours {
            participants = sorted(participants);
            if (last.isBefore(first)) {
                throw new Invalid("last", "economy.rule.months");
            }
        }

        @Override
        public KeyKind kind() {
            return KeyKind.HOURS;
        }
    }

    /**
     * Parts of the amount by different keys, for example half of it equally and half by inhabitants.
     *
     * @throws Invalid of the field {@code components} when there is none, their shares are not together 100, or one is mixed
     */
    record Mixed(List<Component> components) implements AllocationKey {

        public Mixed {
            components = List.copyOf(components);
            Percent.checkSum(
                    "components", components.stream().map(Component::share).toList());
            if (components.stream().anyMatch(component -> component.key() instanceof Mixed)) {
                throw new Invalid("components", "economy.rule.mixed-in-mixed");
            }
        }

        @Override
        public SortedSet<MunicipalityCode> participants() {
            return Collections.emptySortedSet();
        }

        @Override
        public KeyKind kind() {
            return KeyKind.MIXED;
        }

        @Override
        public Stream<AllocationKey> simple() {
            return components.stream().map(Component::key);
        }
    }

    /**
     * A part of a mixed key.
     *
     * @param share of the amount, in percent
     */
    record Component(BigDecimal share, AllocationKey key) {}

    private static SortedSet<MunicipalityCode> sorted(Collection<MunicipalityCode> codes) {
        return Collections.unmodifiableSortedSet(new TreeSet<>(codes));
    }
}
