package dk.tvaers.economy.cost;

import io.micronaut.data.annotation.AutoPopulated;
import io.micronaut.data.annotation.Id;
import io.micronaut.data.annotation.MappedEntity;
import io.micronaut.data.annotation.TenantId;
import io.micronaut.data.annotation.Version;
import java.time.LocalDate;
import java.time.YearMonth;
import org.jspecify.annotations.Nullable;

@MappedEntity("cost_series")
record CostSeriesRow(
        @Id CostSeriesId id,

        @TenantId @AutoPopulated(updatable = false) @Nullable
        Long collaborationId,

        String title,
        LocalDate firstMonthOn,
        LocalDate lastMonthOn,
        @Version @Nullable Long version) {

    YearMonth last() {
        return YearMonth.from(lastMonthOn);
    }

    CostSeriesRow until(YearMonth month) {
        return new CostSeriesRow(id, collaborationId, title, firstMonthOn, month.atDay(1), version);
    }
}
