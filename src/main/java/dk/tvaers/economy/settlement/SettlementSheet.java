package dk.tvaers.economy.settlement;

import dk.tvaers.kernel.Money;
import dk.tvaers.kernel.MunicipalityCode;
import java.util.List;

/**
 * The figures of a settlement, of the municipalities whose economy the reader sees.
 *
 * @param all whether these are all municipalities
 * @param leftOut what is not in it; only told while it is a draft
 */
public record SettlementSheet(
        MunicipalityCode host,
        List<SettlementLine> lines,
        List<HoursLine> hours,
        List<Posting> postings,
        List<LeftOut> leftOut,
        boolean all) {

    /** What a municipality owes in all; below zero when it is due something. For overview and payment, never on a document. */
    public Money net(MunicipalityCode code) {
        return sum(postings.stream()
                .filter(each -> each.municipality().equals(code))
                .map(Posting::amount)
                .toList());
    }

    public Money of(MunicipalityCode code, PostingKind kind) {
        return sum(postings.stream()
                .filter(each -> each.municipality().equals(code) && each.kind() == kind)
                .map(Posting::amount)
                .toList());
    }

    /** Over all municipalities; the control line, which is zero when all are shown. */
    public Money control() {
        return sum(postings.stream().map(Posting::amount).toList());
    }

    public List<MunicipalityCode> municipalities() {
        return postings.stream().map(Posting::municipality).distinct().toList();
    }

    private static Money sum(List<Money> amounts) {
        return amounts.stream().reduce(Money.ZERO, Money::plus);
    }
}
