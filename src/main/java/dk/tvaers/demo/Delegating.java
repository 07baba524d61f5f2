package dk.tvaers.demo;

import dk.tvaers.kernel.Csv;
import dk.tvaers.kernel.MunicipalityCode;
import dk.tvaers.kernel.Period;
import dk.tvaers.people.Delegations;
import io.micronaut.core.annotation.Order;
import jakarta.inject.Singleton;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalTime;

/** Lets programme leaders who go on holiday ask a neighbour to act for them, who is told by mail. */
@Singleton
@Order(50)
final class Delegating implements Act {

    private static final LocalTime MORNING = LocalTime.of(9, 0);

    private final Delegations delegations;

    Delegating(Delegations delegations) {
        this.delegations = delegations;
    }

    @Override
    public void write(Scene scene) {
        Data.rows("delegations", scene.slug()).forEach(row -> write(scene, row));
    }

    private void write(Scene scene, Csv.Row row) {
        LocalDate today = scene.months().today();
        Instant at = scene.months().at(today.minusDays(1), MORNING);
        MunicipalityCode neighbour = new MunicipalityCode(row.get("neighbour"));
        LocalDate first = today.plusDays(Integer.parseInt(row.get("in_days")));
        Period holiday = new Period(first, first.plusDays(Integer.parseInt(row.get("days")) - 1L));
        scene.script()
                .at(
                        at,
                        () -> scene.programmeLeader(
                                at,
                                new MunicipalityCode(row.get("municipality")),
                                () -> delegations.give(scene.person(neighbour, Part.PROGRAMME_LEADER), holiday)));
    }
}
