package dk.tvaers.economy.agreed;

import dk.tvaers.exchange.MunicipalityNames;
import dk.tvaers.kit.Texts;
import jakarta.inject.Singleton;

/** Puts keys into words with the municipalities' short names. */
@Singleton
public class KeyNames {

    private final MunicipalityNames names;

    KeyNames(MunicipalityNames names) {
        this.names = names;
    }

    public KeyWords words(Texts texts) {
        return new KeyWords(texts, names.all());
    }
}
