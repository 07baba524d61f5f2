package dk.tvaers.programme;

import dk.tvaers.kernel.Invalid;
import org.jspecify.annotations.Nullable;

/** Text as it is kept: without blanks around it, and nothing instead of an empty one. */
final class Plain {

    private Plain() {}

    static @Nullable String text(@Nullable String typed) {
        return typed == null || typed.isBlank() ? null : typed.strip();
    }

    static void atMost(Invalid.Collector problems, int length, String field, @Nullable String text) {
        problems.check(text == null || text.length() <= length, field, "error.too-long", length);
    }

    static void needed(Invalid.Collector problems, int length, String field, String text) {
        problems.check(!text.isBlank(), field, "error.required");
        atMost(problems, length, field, text);
    }
}
