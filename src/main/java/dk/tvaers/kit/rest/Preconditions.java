package dk.tvaers.kit.rest;

import io.micronaut.http.HttpHeaders;
import io.micronaut.http.MutableHttpResponse;
import org.jspecify.annotations.Nullable;

/** ETag and If-Match: the version of a record, in quotes. */
public final class Preconditions {

    private Preconditions() {}

    /** Adds the version to an answer. */
    public static <B> MutableHttpResponse<B> tagged(MutableHttpResponse<B> response, long version) {
        return response.header(HttpHeaders.ETAG, '"' + Long.toString(version) + '"');
    }

    /**
     * The version that the caller has read.
     *
     * @throws PreconditionMissing without the header: 428
     * @throws PreconditionStale when it is not a version that we gave: 412
     */
    public static long version(@Nullable String ifMatch) {
        if (ifMatch == null || ifMatch.isBlank()) {
            throw new PreconditionMissing();
        }
        String tag = ifMatch.strip().replace("W/", "").replace("\"", "");
        if (!tag.matches("[0-9]{1,18}")) {
            throw new PreconditionStale();
        }
        return Long.parseLong(tag);
    }

    /** The caller must say which version it has read. */
    public static final class PreconditionMissing extends RuntimeException {}

    /** The caller has read something else than what there is now. */
    public static final class PreconditionStale extends RuntimeException {}
}
