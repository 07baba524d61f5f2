package dk.tvaers.economy.invoice;

import static java.nio.file.StandardOpenOption.CREATE_NEW;
import static java.nio.file.StandardOpenOption.SYNC;
import static java.nio.file.StandardOpenOption.WRITE;

import io.micronaut.context.annotation.Value;
import io.micronaut.core.annotation.Order;
import io.micronaut.core.order.Ordered;
import jakarta.inject.Singleton;
import java.io.IOException;
import java.nio.file.FileAlreadyExistsException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.util.Arrays;
import java.util.EnumMap;
import java.util.Map;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * A folder for each format, from which another program takes the files. A file is there whole or not at all, and never takes
 * the place of another one.
 */
@Singleton
@Order(Ordered.LOWEST_PRECEDENCE)
final class DropFolder implements InvoiceTransport {

    private final Map<InvoiceFormat, Path> folders = new EnumMap<>(InvoiceFormat.class);

    /** Empty for a format that has no folder. */
    DropFolder(
            @Value("${tvaers.invoices.oioubl-folder:}") String oioubl,
            @Value("${tvaers.invoices.peppol-folder:}") String peppol) {
        put(InvoiceFormat.OIOUBL, oioubl);
        put(InvoiceFormat.PEPPOL, peppol);
    }

    private void put(InvoiceFormat format, String folder) {
        if (!folder.isBlank()) {
            folders.put(format, Path.of(folder.strip()));
        }
    }

    @Override
    public boolean carries(InvoiceFormat format) {
        return folders.containsKey(format);
    }

    @Override
    public void deliver(EInvoice invoice) throws NotDelivered {
        Path folder = folders.get(invoice.format());
        if (folder == null) {
            throw new NotDelivered("no drop folder for " + invoice.format());
        }
        try {
            write(folder, invoice);
        } catch (IOException failed) {
            throw new NotDelivered("the drop folder cannot be written to", failed);
        }
    }

    private static void write(Path folder, EInvoice invoice) throws IOException, NotDelivered {
        Path target = folder.resolve(invoice.fileName());
        // hidden and with another ending, so that nobody takes it before it is whole
        Path whole = folder.resolve("." + UUID.randomUUID() + ".part");
        try {
            Files.write(whole, invoice.xml(), CREATE_NEW, WRITE, SYNC);
            take(whole, target);
        } catch (FileAlreadyExistsException there) {
            if (!Arrays.equals(Files.readAllBytes(target), invoice.xml())) {
                throw new NotDelivered("another file of that name lies in the drop folder", there);
            }
        } finally {
            Files.deleteIfExists(whole);
        }
    }

    /** A link gives the whole file its name in one step, and unlike a move it fails where the name is taken. */
    private static void take(Path whole, Path target) throws IOException {
        Path linked = link(whole, target);
        if (linked == null) {
            if (Files.exists(target)) {
                throw new FileAlreadyExistsException(target.toString());
            }
            Files.move(whole, target, StandardCopyOption.ATOMIC_MOVE);
        }
    }

    private static @Nullable Path link(Path whole, Path target) throws IOException {
        try {
            return Files.createLink(target, whole);
        } catch (UnsupportedOperationException noLinks) {
            return null;
        }
    }
}
