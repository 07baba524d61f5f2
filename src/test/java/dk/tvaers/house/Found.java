package dk.tvaers.house;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Collection;

/** An enumerating test says how many it found, and fails when it found none. */
final class Found {

    private Found() {}

    static <C extends Collection<?>> C some(String what, C found) {
        System.out.printf("FOUND %d %s%n", found.size(), what);
        assertThat(found).as(what).isNotEmpty();
        return found;
    }
}
