package dk.tvaers.settings.ui;

import dk.tvaers.kit.Texts;
import java.text.NumberFormat;

/** Whole kroner as the reader's language writes them: {@code 50.000 kr.} */
record Kroner(Texts texts) {

    String words(int kroner) {
        return texts.get(
                "settings.kroner",
                NumberFormat.getIntegerInstance(texts.locale()).format(kroner));
    }
}
