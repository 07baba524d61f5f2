package dk.tvaers.platform.files;

import io.micronaut.context.annotation.Context;
import io.micronaut.context.annotation.Factory;
import io.micronaut.context.annotation.Value;

/** Chooses where files lie: in the bucket that the settings name, else in the data folder. */
@Factory
final class FileStore {

    /** Chosen at the start, so that a bucket that cannot be used is told then. */
    @Context
    Blobs blobs(S3Settings s3, @Value("${tvaers.data}") String data) {
        return s3.isSetUp() ? ObjectBlobs.in(s3) : new LocalBlobs(data);
    }
}
