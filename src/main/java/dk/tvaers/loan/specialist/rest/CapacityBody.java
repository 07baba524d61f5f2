package dk.tvaers.loan.specialist.rest;

import dk.tvaers.loan.specialist.Capacity;
import dk.tvaers.loan.specialist.SpecialistLoad;
import io.micronaut.serde.annotation.Serdeable;
import io.swagger.v3.oas.annotations.media.Schema;
import java.util.List;

@Serdeable
@Schema(name = "Capacity", description = "What there is of a specialist in an ISO week, in hours")
record CapacityBody(
        @Schema(example = "2026-W07") String week,
        String available,

        @Schema(description = "In loans that both sides have agreed")
        String agreed,

        @Schema(description = "In loans that are not agreed yet")
        String asked,

        String booked,
        String free,
        boolean doubleBooked) {

    static CapacityBody of(Capacity capacity) {
        return new CapacityBody(
                capacity.week().toString(),
                capacity.available().toPlainString(),
                capacity.agreed().toPlainString(),
                capacity.asked().toPlainString(),
                capacity.booked().toPlainString(),
                capacity.free().toPlainString(),
                capacity.isDoubleBooked());
    }

    @Serdeable
    @Schema(name = "SpecialistLoad")
    record LoadBody(SpecialistBody specialist, List<CapacityBody> weeks) {

        static LoadBody of(SpecialistLoad load) {
            return new LoadBody(
                    SpecialistBody.of(load.specialist()),
                    load.weeks().stream().map(CapacityBody::of).toList());
        }
    }
}
