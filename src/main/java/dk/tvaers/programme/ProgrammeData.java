package dk.tvaers.programme;

import dk.tvaers.kernel.Invalid;
import dk.tvaers.kernel.Period;
import org.jspecify.annotations.Nullable;

/**
 * The facts of a programme.
 *
 * @param name at most 120 characters, not in use in the collaboration
 * @param purpose at most 10,000 characters
 * @param period its first and its last day; without a last day it goes on
 */
public record ProgrammeData(String name, @Nullable String purpose, Period period) {

    private static final int NAME_LENGTH = 120;
    private static final int PURPOSE_LENGTH = 10_000;

    public ProgrammeData {
        name = name.strip();
        purpose = Plain.text(purpose);
    }

    Invalid.Collector problems() {
        Invalid.Collector problems = new Invalid.Collector();
        Plain.needed(problems, NAME_LENGTH, "name", name);
        Plain.atMost(problems, PURPOSE_LENGTH, "purpose", purpose);
        return problems;
    }
}
