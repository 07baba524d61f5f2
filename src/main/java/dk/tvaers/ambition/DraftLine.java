package dk.tvaers.ambition;

import io.micronaut.core.annotation.Introspected;
import java.time.Instant;

/** @param content the choices as JSON */
@Introspected
record DraftLine(String content, Instant savedAt, String savedBy, long version) {}
