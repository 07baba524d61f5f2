package dk.tvaers.loan.specialist;

import dk.tvaers.kit.jobs.RecurringJob;
import io.micronaut.transaction.annotation.Transactional;
import jakarta.inject.Singleton;
import java.time.LocalTime;

/** Deletes each night who those specialists were of whom nothing is to be kept any more. */
@Singleton
class SpecialistForgetting implements RecurringJob {

    private final ForgettingSpecialists forgetting;

    SpecialistForgetting(ForgettingSpecialists forgetting) {
        this.forgetting = forgetting;
    }

    @Override
    public String name() {
        return "specialist-forgetting";
    }

    @Override
    public Rhythm rhythm() {
        return new Rhythm.Daily(LocalTime.of(3, 40));
    }

    @Override
    public Scope scope() {
        return Scope.EVERY_COLLABORATION;
    }

    @Override
    @Transactional
    public void run() {
        forgetting.forgetAllDue();
    }
}
