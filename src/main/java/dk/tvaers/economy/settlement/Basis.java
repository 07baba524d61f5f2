package dk.tvaers.economy.settlement;

import dk.tvaers.economy.key.Allocating;
import dk.tvaers.economy.key.AllocationKey;
import dk.tvaers.economy.key.KeyBasis;
import dk.tvaers.economy.key.MemberDays;
import dk.tvaers.kernel.MunicipalityCode;
import io.micronaut.serde.annotation.Serdeable;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.TreeMap;

/**
 * What the shares of some lines rest on: who was a member on how many days, and the figures that their key asked for. With it
 * the shares can be reckoned after, whatever the register says later.
 */
record Basis(int number, Text text) {

    /** As it is kept; what was written once is read for ever. */
    @Serdeable
    record Text(int days, List<Member> members, List<Count> counts, List<Borrowed> borrowed) {}

    @Serdeable
    record Member(String code, int days) {}

    @Serdeable
    record Count(LocalDate date, String code, int inhabitants) {}

    /** From the first month to the last, both included. */
    @Serdeable
    record Borrowed(String first, String last, String code, BigDecimal hours) {}

    Allocating allocating() {
        return new Allocating(
                text.days,
                text.members.stream()
                        .map(each -> new MemberDays(MunicipalityCode.of(each.code), each.days))
                        .toList(),
                new Kept(text));
    }

    private record Kept(Text text) implements KeyBasis {

        @Override
        public Optional<Integer> inhabitants(AllocationKey.PerInhabitant key, MunicipalityCode municipality) {
            return text.counts.stream()
                    .filter(each -> each.date.equals(key.populationDate()) && each.code.equals(municipality.value()))
                    .map(Count::inhabitants)
                    .findFirst();
        }

        @Override
        public BigDecimal hours(AllocationKey.Hours key, MunicipalityCode municipality) {
            return text.borrowed.stream()
                    .filter(each -> each.code.equals(municipality.value())
                            && each.first.equals(key.first().toString())
                            && each.last.equals(key.last().toString()))
                    .map(Borrowed::hours)
                    .findFirst()
                    .orElse(BigDecimal.ZERO);
        }
    }

    /** Notes what a key asks for while it shares. */
    static final class Noting implements KeyBasis {

        private final KeyBasis figures;
        private final TreeMap<String, Count> counts = new TreeMap<>();
        private final TreeMap<String, Borrowed> borrowed = new TreeMap<>();

        Noting(KeyBasis figures) {
            this.figures = figures;
        }

        @Override
        public Optional<Integer> inhabitants(AllocationKey.PerInhabitant key, MunicipalityCode municipality) {
            Optional<Integer> found = figures.inhabitants(key, municipality);
            found.ifPresent(count -> counts.put(
                    key.populationDate() + municipality.value(),
                    new Count(key.populationDate(), municipality.value(), count)));
            return found;
        }

        @Override
        public BigDecimal hours(AllocationKey.Hours key, MunicipalityCode municipality) {
            BigDecimal found = figures.hours(key, municipality);
            borrowed.put(
                    key.first() + "/" + key.last() + municipality.value(),
                    new Borrowed(key.first().toString(), key.last().toString(), municipality.value(), found));
            return found;
        }

        Basis basis(int number, int days, List<MemberDays> members) {
            return new Basis(
                    number,
                    new Text(
                            days,
                            members.stream()
                                    .map(each -> new Member(each.code().value(), each.days()))
                                    .toList(),
                            List.copyOf(counts.values()),
                            List.copyOf(borrowed.values())));
        }
    }
}
