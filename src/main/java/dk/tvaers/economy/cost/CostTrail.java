package dk.tvaers.economy.cost;

import dk.tvaers.access.CurrentContext;
import dk.tvaers.access.Right;
import dk.tvaers.audit.TrailKind;
import dk.tvaers.economy.vat.VatTreatment;
import dk.tvaers.kernel.Money;
import dk.tvaers.kernel.MunicipalityCode;
import dk.tvaers.kit.Amounts;
import dk.tvaers.kit.Dates;
import dk.tvaers.kit.Texts;
import io.micronaut.context.annotation.Factory;
import jakarta.inject.Named;
import jakarta.inject.Singleton;
import java.time.YearMonth;

/** What the trail tells of costs and their types. */
@Factory
final class CostTrail {

    @Singleton
    @Named("trail-cost-type")
    TrailKind types(CostTypeRows rows, CurrentContext context) {
        return new TrailKind(
                        CostTypes.KIND,
                        Right.SEE_ECONOMY,
                        "added",
                        "renamed",
                        "retired",
                        "brought-back",
                        "account-set",
                        "vat-signed")
                .fields(CostTypeRow.class)
                .words(VatTreatment.class, "cost.vat")
                .field("municipality", MunicipalityCode.class)
                .field("account", String.class)
                .shownAt(CostTypes.PATH + "/%s")
                .records(CostTypeId.class, ids -> rows.trailNames(context.collaborationId(), ids));
    }

    @Singleton
    @Named("trail-cost")
    TrailKind costs(CostRows rows, Sight sight, CurrentContext context) {
        return new TrailKind(KeepingCosts.COST, Right.SEE_ECONOMY, "added", "changed", "paid", "removed")
                .acts("voucher-added", "voucher-removed")
                .fields(CostRow.class)
                .field("voucher", String.class)
                .said("planned", CostTrail::amount)
                .said("forecast", CostTrail::amount)
                .said("actual", CostTrail::amount)
                .valuesOnlyOfNamed()
                .shownAt(Costs.COST_PATH + "/%s")
                .records(CostLineId.class, ids -> {
                    Sight.Seen seen = sight.now();
                    return rows.trailNames(context.collaborationId(), seen.everything(), seen.codes(), ids);
                });
    }

    @Singleton
    @Named("trail-cost-series")
    TrailKind series(CostSeriesRows rows, Sight sight, CurrentContext context) {
        return new TrailKind(RecurringCosts.KIND, Right.SEE_ECONOMY, "added", "expected", "ended")
                .field("title", String.class)
                .field("firstMonth", String.class)
                .field("lastMonth", String.class)
                .field("fromMonth", String.class)
                .field("forecast", String.class)
                .said("firstMonth", CostTrail::month)
                .said("lastMonth", CostTrail::month)
                .said("fromMonth", CostTrail::month)
                .said("forecast", CostTrail::amount)
                .valuesOnlyOfNamed()
                .shownAt(Costs.SERIES_PATH + "/%s")
                .records(CostSeriesId.class, ids -> {
                    Sight.Seen seen = sight.now();
                    return rows.trailNames(context.collaborationId(), seen.everything(), seen.codes(), ids);
                });
    }

    private static String month(Texts texts, String written) {
        return new Dates(texts).month(YearMonth.parse(written));
    }

    private static String amount(Texts texts, String written) {
        return Amount.of(written) instanceof Amount.Known(Money money) ? new Amounts(texts).words(money) : written;
    }
}
