package dk.tvaers.transfer;

import io.micronaut.serde.annotation.Serdeable;
import java.util.List;

/**
 * What came of an export.
 *
 * @param rows how many it has; 0 when it became too large
 * @param tooLarge whether it became larger than a file may be, and was given up
 * @param internal the codes of the municipalities whose internal explanations may stand in it: who may no longer read
 *     those may no longer fetch it
 */
@Serdeable
public record KeptExport(int rows, boolean tooLarge, List<String> internal) {}
