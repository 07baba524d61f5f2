package dk.tvaers.economy.billing;

import io.micronaut.serde.annotation.Serdeable;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * What came of making the documents of a settlement.
 *
 * @param made how many; none when they were made before
 * @param refusal the key of the text that says why none was; null when nothing speaks against it
 * @param parameters what is put into that text
 */
@Serdeable
public record BillingOutcome(int made, @Nullable String refusal, List<String> parameters) {}
