package dk.tvaers.pack;

import dk.tvaers.kernel.Invalid;
import dk.tvaers.kit.files.IncomingFile;
import dk.tvaers.kit.files.StoredFiles;
import dk.tvaers.kit.work.WorkKind;
import jakarta.inject.Singleton;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.Locale;

/** Makes the programme report in the background. */
@Singleton
final class ProgrammeReportWork implements WorkKind {

    static final String NAME = "programme-report";
    static final String MADE = "made";
    static final String TOO_LARGE = "too-large";

    /** It is read, it is written, it is kept. */
    private static final int STEPS = 3;

    private final Packs packs;
    private final StoredFiles files;

    ProgrammeReportWork(Packs packs, StoredFiles files) {
        this.packs = packs;
        this.files = files;
    }

    @Override
    public String name() {
        return NAME;
    }

    @Override
    public String run(Running work) {
        BackgroundReports.Order order = BackgroundReports.Order.read(work.options());
        work.progress(0, STEPS);
        PackFile file = packs.takeProgramme(order.format(), Locale.of(order.language()));
        work.progress(1, STEPS);
        try {
            IncomingFile made = files.make(file.name(), file.content()::writeTo);
            work.give(made);
            work.progress(2, STEPS);
            return MADE;
        } catch (Invalid tooLarge) {
            return TOO_LARGE;
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
