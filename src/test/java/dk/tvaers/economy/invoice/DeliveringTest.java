package dk.tvaers.economy.invoice;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dk.tvaers.kernel.RuleBroken;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;
import org.assertj.core.api.ThrowableAssert.ThrowingCallable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Files are handed over whole, valid and once. */
class DeliveringTest {

    private final EInvoices invoices = Rules.invoices();
    private final EInvoice valid =
            invoices.make(Sample.invoice(Sample.share("83221.96", Sample.NONE)), InvoiceFormat.OIOUBL);

    @TempDir
    private Path folder;

    @Test
    void aValidFileLiesInTheFolderOfItsFormat() throws IOException {
        Delivering delivering = delivering(folder.toString(), "");
        assertThat(delivering.carries(InvoiceFormat.OIOUBL)).isTrue();
        assertThat(delivering.carries(InvoiceFormat.PEPPOL)).isFalse();
        delivering.deliver(valid);
        assertThat(files()).containsExactly("19501817-faktura-2015-0007-oioubl.xml");
        assertThat(folder.resolve(valid.fileName())).hasBinaryContent(valid.xml());
    }

    @Test
    void aFileGivenTwiceLiesThereOnceAndNeverTakesThePlaceOfAnother() throws IOException {
        Delivering delivering = delivering(folder.toString(), "");
        delivering.deliver(valid);
        delivering.deliver(valid);
        assertThat(files()).hasSize(1);
        Files.writeString(folder.resolve(valid.fileName()), "en anden");
        refused("invoice.rule.not-delivered", () -> delivering.deliver(valid));
        assertThat(folder.resolve(valid.fileName())).hasContent("en anden");
        assertThat(files()).hasSize(1);
    }

    @Test
    void whatHasErrorsByTheOfficialRulesIsNeverHandedOver() throws IOException {
        byte[] wrong = new String(valid.xml(), StandardCharsets.UTF_8)
                .replace("<cbc:PayableAmount currencyID=\"DKK\">83221.96", "<cbc:PayableAmount currencyID=\"DKK\">1.00")
                .getBytes(StandardCharsets.UTF_8);
        EInvoice saysItIsValid = new EInvoice(InvoiceFormat.OIOUBL, valid.fileName(), wrong, List.of());
        refused("invoice.rule.invalid", () -> delivering(folder.toString(), "").deliver(saysItIsValid));
        assertThat(files()).isEmpty();
    }

    @Test
    void withoutAFolderNothingIsHandedOver() {
        Delivering off = delivering("", " ");
        assertThat(off.carries(InvoiceFormat.OIOUBL)).isFalse();
        refused("invoice.rule.no-transport", () -> off.deliver(valid));
    }

    @Test
    void aFolderThatIsNotThereIsToldAndNotMade() {
        Path missing = folder.resolve("ikke-monteret");
        refused("invoice.rule.not-delivered", () -> delivering(missing.toString(), "")
                .deliver(valid));
        assertThat(missing).doesNotExist();
    }

    private Delivering delivering(String oioubl, String peppol) {
        return new Delivering(List.of(new DropFolder(oioubl, peppol)), invoices);
    }

    private List<String> files() throws IOException {
        try (Stream<Path> there = Files.list(folder)) {
            return there.map(path -> path.getFileName().toString()).toList();
        }
    }

    private static void refused(String key, ThrowingCallable call) {
        assertThatThrownBy(call).isInstanceOfSatisfying(RuleBroken.class, e -> assertThat(e.key())
                .isEqualTo(key));
    }
}
