package dk.tvaers.platform.files;

import dk.tvaers.testkit.Fork;

class LocalBlobsTest extends BlobsContract {

    LocalBlobsTest() {
        super(new LocalBlobs(Fork.path("blobs").toString()));
    }
}
