package dk.tvaers.transfer;

import dk.tvaers.collaboration.Municipalities;
import dk.tvaers.collaboration.Municipality;
import dk.tvaers.kernel.MunicipalityCode;
import dk.tvaers.kit.importing.ImportRow;
import jakarta.inject.Singleton;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** Municipalities as people write them: by code, or by any way of writing the name. */
@Singleton
final class MunicipalityCells {

    private final Municipalities municipalities;

    MunicipalityCells(Municipalities municipalities) {
        this.municipalities = municipalities;
    }

    /** The municipality of a cell; null when it is blank, or refused because it names none. */
    @Nullable
    MunicipalityCode read(ImportRow row, String column) {
        String text = row.text(column);
        return text == null ? null : read(row, column, text);
    }

    /** The municipality that a text within a cell means; null when it is refused. */
    @Nullable
    MunicipalityCode read(ImportRow row, String column, String text) {
        Optional<Municipality> found = text.matches("[0-9]{3}")
                ? municipalities.byCode(new MunicipalityCode(text))
                : municipalities.byAlias(text);
        if (found.isEmpty()) {
            row.refuse(column, "import.no-municipality", text);
        }
        return found.map(Municipality::code).orElse(null);
    }

    /** What it is called in short. */
    String name(MunicipalityCode code) {
        return municipalities.byCode(code).map(Municipality::shortName).orElse(code.value());
    }
}
