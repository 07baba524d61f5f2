package dk.tvaers.economy.vat;

import dk.tvaers.kit.Amounts;
import dk.tvaers.kit.Texts;

/** Treatments for VAT in words. */
public final class VatWords {

    private VatWords() {}

    /** {@code Moms, 25 %}. */
    public static String said(Vat vat, Texts texts) {
        String treatment = texts.word("cost.vat", vat.treatment());
        return vat.treatment().hasRate()
                ? texts.get("cost.vat.rate-of", treatment, new Amounts(texts).figures(vat.rate()))
                : treatment;
    }
}
