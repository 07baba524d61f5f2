package dk.tvaers.bench;

import java.util.Arrays;
import java.util.Locale;
import java.util.concurrent.Callable;

/** How long something took, over several times: milliseconds. */
record Figure(String what, int times, double least, double median, double most) {

    /** Does it some times unmeasured first, so that the JVM knows it. */
    static Figure of(String what, int unmeasured, int times, Callable<?> work) throws Exception {
        for (int i = 0; i < unmeasured; i++) {
            work.call();
        }
        double[] taken = new double[times];
        for (int i = 0; i < times; i++) {
            long from = System.nanoTime();
            work.call();
            taken[i] = (System.nanoTime() - from) / 1e6;
        }
        Arrays.sort(taken);
        return new Figure(what, times, taken[0], taken[times / 2], taken[times - 1]);
    }

    double ratioTo(Figure other) {
        return median / other.median;
    }

    String row() {
        return String.format(Locale.ROOT, "%-44s %9.1f %9.1f %9.1f", what, least, median, most);
    }
}
