package dk.tvaers.platform.files;

import dk.tvaers.testkit.ObjectStore;

class ObjectBlobsTest extends BlobsContract {

    ObjectBlobsTest() {
        super(ObjectBlobs.in(new S3Settings(
                ObjectStore.BUCKET,
                "http://127.0.0.1:" + ObjectStore.get().port(),
                null,
                ObjectStore.KEY,
                ObjectStore.SECRET,
                null)));
    }
}
