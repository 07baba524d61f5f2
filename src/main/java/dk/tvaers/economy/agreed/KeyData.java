package dk.tvaers.economy.agreed;

import dk.tvaers.kernel.Invalid;
import org.jspecify.annotations.Nullable;

/**
 * What a key is called.
 *
 * @param name the only one of that name in the collaboration
 * @param purpose what is shared by it
 */
public record KeyData(String name, @Nullable String purpose) {

    public static final int LONGEST_NAME = 120;
    public static final int LONGEST_PURPOSE = 1000;

    public KeyData {
        name = name.strip();
        purpose = purpose == null || purpose.isBlank() ? null : purpose.strip();
    }

    void collect(Invalid.Collector problems) {
        problems.check(!name.isEmpty(), "name", "error.required")
                .check(name.length() <= LONGEST_NAME, "name", "error.too-long", LONGEST_NAME)
                .check(
                        purpose == null || purpose.length() <= LONGEST_PURPOSE,
                        "purpose",
                        "error.too-long",
                        LONGEST_PURPOSE);
    }
}
