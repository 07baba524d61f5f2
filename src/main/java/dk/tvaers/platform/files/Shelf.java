package dk.tvaers.platform.files;

import dk.tvaers.access.CurrentContext;
import dk.tvaers.kernel.CollaborationId;
import dk.tvaers.kernel.Id;
import dk.tvaers.kernel.NotFound;
import dk.tvaers.kernel.Now;
import dk.tvaers.kit.files.FileContent;
import dk.tvaers.kit.files.FileId;
import dk.tvaers.kit.files.IncomingFile;
import dk.tvaers.kit.files.StoredFile;
import dk.tvaers.kit.files.StoredFiles;
import io.micronaut.transaction.TransactionDefinition.Propagation;
import io.micronaut.transaction.annotation.Transactional;
import jakarta.inject.Singleton;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;

/** A row for each file, and under the same id what it contains: first the content, then the row, never the other way. */
@Singleton
class Shelf implements StoredFiles {

    private final Receiving receiving;
    private final Blobs blobs;
    private final FileRows files;
    private final CurrentContext context;

    Shelf(Receiving receiving, Blobs blobs, FileRows files, CurrentContext context) {
        this.receiving = receiving;
        this.blobs = blobs;
        this.files = files;
        this.context = context;
    }

    @Override
    public IncomingFile receive(String name, InputStream content) throws IOException {
        return receiving.receive(name, content);
    }

    @Override
    public IncomingFile make(String name, Making making) throws IOException {
        return receiving.make(name, making);
    }

    @Override
    @Transactional(propagation = Propagation.MANDATORY)
    public FileId keep(IncomingFile file) {
        FileId id = FileId.next();
        try {
            blobs.put(key(context.collaborationId(), id), ((SpooledFile) file).place());
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        files.save(new FileRow(id, null, file.name(), file.mediaType(), file.size(), file.sha256(), Now.instant()));
        return id;
    }

    @Override
    @Transactional(readOnly = true)
    public StoredFile get(FileId id) {
        return files.findById(id).orElseThrow(NotFound::new).file();
    }

    @Override
    @Transactional(readOnly = true)
    public FileContent open(FileId id) {
        StoredFile file = get(id);
        try {
            return new FileContent(file, blobs.open(key(context.collaborationId(), id)));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    @Override
    @Transactional(propagation = Propagation.MANDATORY)
    public void remove(FileId id) {
        files.remove(context.collaborationId(), id);
    }

    @Override
    public int megabytes() {
        return receiving.megabytes();
    }

    static String key(CollaborationId collaboration, FileId id) {
        return folder(collaboration) + "/" + id;
    }

    static String folder(CollaborationId collaboration) {
        return Id.text(collaboration.value());
    }
}
