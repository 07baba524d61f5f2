package dk.tvaers.platform.files;

import dk.tvaers.kit.files.FileStoreDown;
import io.micronaut.objectstorage.DefaultInputStreamMapper;
import io.micronaut.objectstorage.ObjectStorageException;
import io.micronaut.objectstorage.aws.AwsS3Configuration;
import io.micronaut.objectstorage.aws.AwsS3Operations;
import io.micronaut.objectstorage.request.FileUploadRequest;
import java.io.IOException;
import java.io.InputStream;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.function.Supplier;
import java.util.stream.Stream;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import software.amazon.awssdk.auth.credentials.AwsBasicCredentials;
import software.amazon.awssdk.auth.credentials.StaticCredentialsProvider;
import software.amazon.awssdk.core.checksums.RequestChecksumCalculation;
import software.amazon.awssdk.core.checksums.ResponseChecksumValidation;
import software.amazon.awssdk.core.exception.SdkException;
import software.amazon.awssdk.core.exception.SdkServiceException;
import software.amazon.awssdk.http.urlconnection.UrlConnectionHttpClient;
import software.amazon.awssdk.regions.Region;
import software.amazon.awssdk.services.s3.S3Client;
import software.amazon.awssdk.services.s3.S3ClientBuilder;
import software.amazon.awssdk.services.s3.model.S3Object;

/** In a bucket of an S3-compatible store, which all instances of the portal have in common. */
final class ObjectBlobs implements Blobs {

    private static final Logger LOG = LoggerFactory.getLogger(ObjectBlobs.class);
    private static final Duration LONGEST_CONNECT = Duration.ofSeconds(5);
    private static final Duration LONGEST_SILENCE = Duration.ofSeconds(30);

    private final S3Client client;
    private final String bucket;
    private final AwsS3Operations objects;

    private ObjectBlobs(S3Client client, String bucket) {
        this.client = client;
        this.bucket = bucket;
        AwsS3Configuration configuration = new AwsS3Configuration("files");
        configuration.setBucket(bucket);
        this.objects = new AwsS3Operations(configuration, client, new DefaultInputStreamMapper());
    }

    /**
     * The bucket that the settings name.
     *
     * @throws FileStoreCannotBeUsed when it is not there, or the key does not open it
     */
    static ObjectBlobs in(S3Settings settings) {
        S3Client client = client(settings);
        try {
            client.headBucket(bucket -> bucket.bucket(settings.bucketName()));
        } catch (SdkException refused) {
            throw cannotBeUsed(settings, refused);
        }
        return new ObjectBlobs(client, settings.bucketName());
    }

    /** As every S3-compatible store understands it: no bodies in signed pieces, no checksums that only Amazon's knows. */
    private static S3Client client(S3Settings settings) {
        S3ClientBuilder builder = S3Client.builder()
                .httpClientBuilder(UrlConnectionHttpClient.builder()
                        .connectionTimeout(LONGEST_CONNECT)
                        .socketTimeout(LONGEST_SILENCE))
                .credentialsProvider(StaticCredentialsProvider.create(
                        AwsBasicCredentials.create(settings.keyName(), settings.keySecret())))
                .region(Region.of(settings.regionName()))
                .forcePathStyle(settings.isPathStyle())
                .requestChecksumCalculation(RequestChecksumCalculation.WHEN_REQUIRED)
                .responseChecksumValidation(ResponseChecksumValidation.WHEN_REQUIRED)
                .serviceConfiguration(service -> service.chunkedEncodingEnabled(false));
        settings.address().ifPresent(builder::endpointOverride);
        return builder.build();
    }

    private static FileStoreCannotBeUsed cannotBeUsed(S3Settings settings, SdkException refused) {
        int status = refused instanceof SdkServiceException answer ? answer.statusCode() : 0;
        String why =
                switch (status) {
                    case 301, 307, 400 -> "start.failed.s3-region";
                    case 401, 403 -> "start.failed.s3-refuses";
                    case 404 -> "start.failed.s3-bucket";
                    default -> "start.failed.s3-silent";
                };
        return new FileStoreCannotBeUsed(refused, why, settings.place(), settings.bucketName(), settings.regionName());
    }

    /** The store takes an object whole or not at all. */
    @Override
    public void put(String key, Path file) throws IOException {
        FileUploadRequest request = new FileUploadRequest(checked(key), null, file, Map.of());
        asking(() -> objects.upload(request));
    }

    @Override
    public InputStream open(String key) throws IOException {
        String known = checked(key);
        return asking(() -> objects.retrieve(known))
                .orElseThrow(() -> new NoSuchFileException(key))
                .getInputStream();
    }

    @Override
    public void delete(String key) throws IOException {
        String known = checked(key);
        asking(() -> objects.delete(known));
    }

    /** Micronaut's own listing knows no times and ends after a thousand. */
    @Override
    public List<String> before(String prefix, Instant instant) throws IOException {
        String folder = checked(prefix) + "/";
        return asking(() ->
                client
                        .listObjectsV2Paginator(
                                list -> list.bucket(bucket).prefix(folder).delimiter("/"))
                        .contents()
                        .stream()
                        .filter(object -> object.lastModified().isBefore(instant))
                        .map(S3Object::key)
                        .toList());
    }

    private static <T> T asking(Supplier<T> question) throws IOException {
        try {
            return question.get();
        } catch (ObjectStorageException e) {
            throw failure(e.getCause() instanceof SdkException cause ? cause : e);
        } catch (SdkException e) {
            throw failure(e);
        }
    }

    /** Whether the store is away, which passes, or does not want to, which somebody must mend. */
    private static IOException failure(RuntimeException failed) {
        if (failed instanceof SdkServiceException answer
                && answer.statusCode() < 500
                && !answer.isThrottlingException()) {
            return new IOException(failed);
        }
        LOG.warn("The file store is away: {}", failed.getMessage());
        return new FileStoreDown(failed);
    }

    /** Keys are made of ids; should one ever lead elsewhere, it leads nowhere. */
    private static String checked(String key) throws IOException {
        if (Stream.of(key.split("/", -1)).anyMatch(part -> part.isEmpty() || part.matches("\\.{1,2}"))) {
            throw new IOException(key);
        }
        return key;
    }
}
