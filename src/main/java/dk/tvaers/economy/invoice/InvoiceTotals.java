package dk.tvaers.economy.invoice;

import dk.tvaers.economy.vat.Vat;
import dk.tvaers.economy.vat.VatTreatment;
import dk.tvaers.kernel.Money;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.TreeMap;

/**
 * What the lines of an invoice come to.
 *
 * @param net without VAT
 * @param vat of each group once, added; so a line's VAT by itself can differ by a rounding
 * @param payable with VAT
 */
public record InvoiceTotals(Money net, Money vat, Money payable, List<VatGroup> groups) {

    private record Alike(VatTreatment treatment, BigDecimal rate) implements Comparable<Alike> {
        private static final Comparator<Alike> ORDER =
                Comparator.comparing(Alike::treatment).thenComparing(Alike::rate);

        @Override
        public int compareTo(Alike other) {
            return ORDER.compare(this, other);
        }
    }

    public static InvoiceTotals of(List<InvoiceLine> lines) {
        Map<Alike, List<InvoiceLine>> alike = new TreeMap<>();
        lines.forEach(line -> alike.computeIfAbsent(
                        new Alike(line.vat().treatment(), line.vat().rate()), key -> new ArrayList<>())
                .add(line));
        List<VatGroup> groups =
                alike.values().stream().map(InvoiceTotals::group).toList();
        Money net = sum(groups.stream().map(VatGroup::basis).toList());
        Money vat = sum(groups.stream().map(VatGroup::vat).toList());
        return new InvoiceTotals(net, vat, net.plus(vat), groups);
    }

    private static VatGroup group(List<InvoiceLine> lines) {
        Vat vat = lines.getFirst().vat();
        Money basis = sum(lines.stream().map(InvoiceLine::amount).toList());
        return new VatGroup(
                vat.treatment(),
                vat.rate(),
                basis,
                vat.of(basis),
                lines.stream()
                        .map(line -> line.vat().reason())
                        .filter(Objects::nonNull)
                        .distinct()
                        .toList());
    }

    static Money sum(Collection<Money> amounts) {
        return amounts.stream().reduce(Money.ZERO, Money::plus);
    }
}
