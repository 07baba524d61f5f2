package dk.tvaers.platform.files;

class LocalBlobsTest extends BlobsContract {

    LocalBlobsTest() {
        super(new LocalBlobs("target/test-data/blobs"));
    }
}
