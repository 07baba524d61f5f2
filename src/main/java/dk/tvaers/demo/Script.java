package dk.tvaers.demo;

import java.time.Instant;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;

/** What happens in the demo, each act at its time: they are done in the order of time, so that ids follow it too. */
final class Script {

    private final List<Act> acts = new ArrayList<>();

    private record Act(Instant at, Runnable doing) {}

    void at(Instant instant, Runnable doing) {
        acts.add(new Act(instant, doing));
    }

    /** Does everything; what has the same time in the order it was written. */
    void play() {
        acts.stream().sorted(Comparator.comparing(Act::at)).forEach(act -> act.doing()
                .run());
    }
}
