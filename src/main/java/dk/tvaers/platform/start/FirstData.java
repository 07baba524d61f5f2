package dk.tvaers.platform.start;

import dk.tvaers.collaboration.MunicipalityRegister;
import dk.tvaers.exchange.AtStart;
import dk.tvaers.platform.database.OneAtATime;
import io.micronaut.context.annotation.Requires;
import io.micronaut.context.event.StartupEvent;
import io.micronaut.runtime.event.annotation.EventListener;
import jakarta.inject.Singleton;
import java.util.ArrayList;
import java.util.List;

/** Brings into the database what must be there before the first request; of several instances one, and the others wait. */
@Singleton
@Requires(property = "tvaers.first-data", notEquals = "false")
class FirstData {

    private final OneAtATime oneAtATime;
    private final MunicipalityRegister register;
    private final List<AtStart> features;
    private final List<String> told = new ArrayList<>();

    FirstData(OneAtATime oneAtATime, MunicipalityRegister register, List<AtStart> features) {
        this.oneAtATime = oneAtATime;
        this.register = register;
        this.features = features;
    }

    @EventListener
    void bring(StartupEvent event) {
        oneAtATime.run(() -> {
            register.load();
            features.forEach(feature -> told.addAll(feature.prepare()));
        });
    }

    /** What the features have to tell on the console. */
    List<String> told() {
        return told;
    }
}
