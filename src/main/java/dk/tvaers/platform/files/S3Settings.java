package dk.tvaers.platform.files;

import io.micronaut.context.annotation.ConfigurationProperties;
import java.net.URI;
import java.util.Objects;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** The S3-compatible store that files are kept in; without a bucket there is none. What is missing is told at the start. */
@ConfigurationProperties("tvaers.s3")
record S3Settings(
        @Nullable String bucket,
        @Nullable String endpoint,
        @Nullable String region,
        @Nullable String key,
        @Nullable String secret,
        @Nullable String pathStyle) {

    /** What stores that know no regions take. */
    private static final String NO_REGION = "us-east-1";

    boolean isSetUp() {
        return isGiven(bucket);
    }

    String bucketName() {
        return given(bucket);
    }

    /** The store's own address; empty for Amazon's. */
    Optional<URI> address() {
        return isGiven(endpoint) ? Optional.of(URI.create(given(endpoint))) : Optional.empty();
    }

    String regionName() {
        return isGiven(region) ? given(region) : NO_REGION;
    }

    String keyName() {
        return given(key);
    }

    String keySecret() {
        return given(secret);
    }

    /** Whether the bucket stands in the path and not before the host; usual everywhere but at Amazon. */
    boolean isPathStyle() {
        return isGiven(pathStyle) ? Boolean.parseBoolean(given(pathStyle)) : isGiven(endpoint);
    }

    /** What people call the store. */
    String place() {
        return address().map(URI::toString).orElseGet(() -> "Amazon S3, " + regionName());
    }

    private static boolean isGiven(@Nullable String value) {
        return value != null && !value.isBlank();
    }

    private static String given(@Nullable String value) {
        return Objects.requireNonNull(value).strip();
    }

    /** Without the secret: a log must not hold it. */
    @Override
    public String toString() {
        return "S3Settings[%s, %s]".formatted(bucket, endpoint);
    }
}
