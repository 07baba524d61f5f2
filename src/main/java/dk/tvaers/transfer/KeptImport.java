package dk.tvaers.transfer;

import io.micronaut.serde.annotation.Serdeable;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * What came of a file in the background.
 *
 * @param result what it does or did; null when it holds no list of its kind
 * @param refused why it does not, else empty
 */
@Serdeable
public record KeptImport(@Nullable ImportResult result, List<ImportResult.Problem> refused) {}
