package dk.tvaers.platform.files;

import dk.tvaers.kernel.Invalid;
import dk.tvaers.kit.files.FileName;
import dk.tvaers.kit.files.FileType;
import dk.tvaers.kit.files.StoredFiles;
import dk.tvaers.kit.files.VirusScan;
import io.micronaut.context.annotation.Value;
import jakarta.inject.Singleton;
import java.io.BufferedOutputStream;
import java.io.FilterOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.DigestOutputStream;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;
import java.util.List;
import org.apache.tika.config.TikaConfig;
import org.apache.tika.exception.TikaException;
import org.apache.tika.io.TikaInputStream;
import org.apache.tika.metadata.Metadata;
import org.apache.tika.metadata.TikaCoreProperties;

/** Takes a file from a stream into the spool, never more of it in memory than a piece, and checks what it is. */
@Singleton
final class Receiving {

    private static final String FILE = "file";
    private static final int PIECE = 65_536;
    private static final long MEGABYTE = 1_000_000;
    private static final int MOST_MEGABYTES = 2_000;

    private final Spool spool;
    private final List<VirusScan> scanners;
    private final int megabytes;
    private final TikaConfig types;

    Receiving(Spool spool, List<VirusScan> scanners, @Value("${tvaers.files.megabytes}") int megabytes)
            throws TikaException, IOException {
        if (megabytes < 1 || megabytes > MOST_MEGABYTES) {
            throw new IllegalArgumentException("TVAERS_FILE_MEGABYTES");
        }
        this.spool = spool;
        this.scanners = scanners;
        this.megabytes = megabytes;
        this.types = new TikaConfig();
    }

    int megabytes() {
        return megabytes;
    }

    SpooledFile receive(String name, InputStream content) throws IOException {
        return make(name, content::transferTo);
    }

    SpooledFile make(String name, StoredFiles.Making making) throws IOException {
        Path place = spool.place();
        boolean accepted = false;
        try {
            SpooledFile file = check(place, FileName.clean(name), write(making, place));
            accepted = true;
            return file;
        } finally {
            if (!accepted) {
                Spool.clear(place);
            }
        }
    }

    /** Writes it down and gives its checksum. */
    private String write(StoredFiles.Making making, Path place) throws IOException {
        MessageDigest digest = sha256();
        OutputStream measured = new Measured(Files.newOutputStream(place), megabytes);
        try (OutputStream out = new BufferedOutputStream(new DigestOutputStream(measured, digest), PIECE)) {
            making.writeTo(out);
        }
        if (Files.size(place) == 0) {
            throw new Invalid(FILE, "files.empty");
        }
        return HexFormat.of().formatHex(digest.digest());
    }

    /** Takes so much and no more. */
    private static final class Measured extends FilterOutputStream {
        private final int megabytes;
        private long size;

        Measured(OutputStream out, int megabytes) {
            super(out);
            this.megabytes = megabytes;
        }

        @Override
        public void write(byte[] piece, int from, int length) throws IOException {
            size += length;
            if (size > megabytes * MEGABYTE) {
                throw new Invalid(FILE, "files.too-large", megabytes);
            }
            out.write(piece, from, length);
        }
    }

    private SpooledFile check(Path place, String name, String sha256) throws IOException {
        FileType type = FileType.of(sniff(place, name))
                .orElseThrow(() -> new Invalid(FILE, "files.kind-refused", FileType.all()));
        String ending = FileName.ending(name);
        if (!ending.isEmpty() && !type.isNamedSo(ending)) {
            throw new Invalid(FILE, "files.not-what-it-says", ending, type.ending());
        }
        if (scanners.stream().anyMatch(scanner -> scanner.find(place).isPresent())) {
            throw new Invalid(FILE, "files.infected");
        }
        return new SpooledFile(
                place,
                ending.isEmpty() ? FileName.clean(name + "." + type.ending()) : name,
                type.mediaType(),
                Files.size(place),
                sha256);
    }

    /** What the first bytes show; the name only says which of the types that begin alike. */
    private String sniff(Path place, String name) throws IOException {
        Metadata told = new Metadata();
        told.set(TikaCoreProperties.RESOURCE_NAME_KEY, name);
        try (TikaInputStream in = TikaInputStream.get(place)) {
            return types.getDetector().detect(in, told).toString();
        }
    }

    private static MessageDigest sha256() {
        try {
            return MessageDigest.getInstance("SHA-256");
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException(e);
        }
    }
}
