package dk.tvaers.demo;

import static org.assertj.core.api.Assertions.assertThat;

import dk.tvaers.testkit.Portal;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;

@Tag("database")
class DemoTest {

    @BeforeAll
    static void fill() {
        long start = System.nanoTime();
        FilledDemo.fill();
        System.err.println("FILLED in " + (System.nanoTime() - start) / 1_000_000);
    }

    @Test
    void x() {
        assertThat(Portal.bean(Demonstration.class).isThere()).isTrue();
    }
}
