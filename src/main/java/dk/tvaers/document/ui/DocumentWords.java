package dk.tvaers.document.ui;

import dk.tvaers.document.Audience;
import dk.tvaers.document.DocumentItem;
import dk.tvaers.kit.Texts;
import java.text.NumberFormat;
import java.util.Objects;

/** How documents are spoken of. */
record DocumentWords(Texts texts) {

    private static final long KILOBYTE = 1_000;
    private static final long MEGABYTE = 1_000_000;

    String from(DocumentItem document) {
        return Objects.requireNonNullElse(document.municipalityName(), texts.get("document.from.collaboration"));
    }

    String audience(DocumentItem document) {
        return document.audience() == Audience.ALL
                ? texts.get("document.audience.all")
                : texts.get("document.audience.own", from(document));
    }

    String size(long bytes) {
        NumberFormat format = NumberFormat.getInstance(texts.locale());
        format.setMaximumFractionDigits(bytes >= MEGABYTE ? 1 : 0);
        return bytes >= MEGABYTE
                ? format.format(bytes / (double) MEGABYTE) + " MB"
                : format.format(Math.max(1, Math.round(bytes / (double) KILOBYTE))) + " kB";
    }
}
