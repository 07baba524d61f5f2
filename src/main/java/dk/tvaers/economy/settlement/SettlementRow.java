package dk.tvaers.economy.settlement;

import dk.tvaers.kernel.Conflict;
import io.micronaut.data.annotation.AutoPopulated;
import io.micronaut.data.annotation.Id;
import io.micronaut.data.annotation.MappedEntity;
import io.micronaut.data.annotation.TenantId;
import io.micronaut.data.annotation.Version;
import java.time.LocalDate;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

@MappedEntity("settlement")
record SettlementRow(
        @Id SettlementId id,

        @TenantId @AutoPopulated(updatable = false) @Nullable
        Long collaborationId,

        int settlementYear,
        int settlementQuarter,
        int runningNumber,
        boolean carryOver,
        @Nullable String note,
        boolean isSent,
        int newestIssue,
        @Nullable LocalDate calledOffOn,
        @Version @Nullable Long version) {

    static SettlementRow of(
            SettlementId id, SettlementPeriod period, int number, boolean carryOver, @Nullable String note) {
        return new SettlementRow(
                id, null, period.year(), period.quarter(), number, carryOver, note, false, 0, null, null);
    }

    SettlementPeriod period() {
        return new SettlementPeriod(settlementYear, settlementQuarter);
    }

    /** @throws Conflict when it was changed since that version was read */
    void require(long read) {
        if (!Objects.equals(version, read)) {
            throw new Conflict();
        }
    }

    SettlementRow saying(boolean carry, @Nullable String text) {
        return with(carry, text, isSent, newestIssue, calledOffOn);
    }

    SettlementRow sentAgain() {
        return with(carryOver, note, true, newestIssue + 1, calledOffOn);
    }

    SettlementRow takenBack() {
        return with(carryOver, note, false, newestIssue, calledOffOn);
    }

    SettlementRow calledOff(LocalDate on) {
        return with(carryOver, note, false, newestIssue, on);
    }

    private SettlementRow with(
            boolean carry, @Nullable String text, boolean sent, int issue, @Nullable LocalDate calledOff) {
        return new SettlementRow(
                id,
                collaborationId,
                settlementYear,
                settlementQuarter,
                runningNumber,
                carry,
                text,
                sent,
                issue,
                calledOff,
                version);
    }
}
