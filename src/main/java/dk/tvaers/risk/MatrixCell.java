package dk.tvaers.risk;

import io.micronaut.core.annotation.Introspected;

/** How many risks have the same probability and consequence. */
@Introspected
public record MatrixCell(int probability, int consequence, long risks) {

    public Band band() {
        return Band.of(probability, consequence);
    }
}
