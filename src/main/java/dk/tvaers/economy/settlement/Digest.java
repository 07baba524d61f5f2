package dk.tvaers.economy.settlement;

import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;

/** SHA-256 in hexadecimal of everything that is approved: the host, each line with its shares, the hours, who owes what. */
final class Digest {

    private Digest() {}

    static String of(Figures figures) {
        StringBuilder text = new StringBuilder();
        text.append(figures.period())
                .append('\n')
                .append(figures.host().value())
                .append('\n');
        for (SettlementLine line : figures.lines()) {
            text.append(line.kind())
                    .append('|')
                    .append(line.cost())
                    .append('|')
                    .append(line.earlier())
                    .append('|')
                    .append(line.title())
                    .append('|')
                    .append(line.payer())
                    .append('|')
                    .append(line.amount())
                    .append('|')
                    .append(line.key())
                    .append('|')
                    .append(line.keyNumber())
                    .append('|')
                    .append(line.vat())
                    .append('|')
                    .append(ShareText.write(line.shares()))
                    .append('\n');
        }
        for (HoursLine line : figures.hours()) {
            text.append(line.id())
                    .append('|')
                    .append(line.amount())
                    .append('|')
                    .append(line.vat())
                    .append('\n');
        }
        for (Posting posting : figures.postings()) {
            text.append(posting.municipality().value())
                    .append('|')
                    .append(posting.kind())
                    .append('|')
                    .append(posting.amount())
                    .append('\n');
        }
        try {
            return HexFormat.of()
                    .formatHex(MessageDigest.getInstance("SHA-256")
                            .digest(text.toString().getBytes(StandardCharsets.UTF_8)));
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException(e);
        }
    }
}
