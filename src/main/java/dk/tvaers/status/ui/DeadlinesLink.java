package dk.tvaers.status.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.html.Anchor;
import dk.tvaers.kernel.LocalProjectId;
import dk.tvaers.kernel.MunicipalityCode;
import dk.tvaers.kit.Texts;
import dk.tvaers.kit.calendar.CalendarFile;
import dk.tvaers.kit.ui.Downloads;
import dk.tvaers.status.Deadlines;
import jakarta.inject.Singleton;
import java.util.Optional;
import java.util.function.Supplier;

/** What fetches dates for the reader's own calendar; not there when there are none. */
@Singleton
final class DeadlinesLink {

    private final Deadlines deadlines;
    private final Downloads downloads;

    DeadlinesLink(Deadlines deadlines, Downloads downloads) {
        this.deadlines = deadlines;
        this.downloads = downloads;
    }

    Optional<Component> of(MunicipalityCode municipality, Texts texts) {
        return link(() -> deadlines.of(municipality, texts.locale()), texts);
    }

    Optional<Component> of(LocalProjectId id, Texts texts) {
        return link(() -> deadlines.of(id, texts.locale()), texts);
    }

    private Optional<Component> link(Supplier<CalendarFile> file, Texts texts) {
        if (file.get().isEmpty()) {
            return Optional.empty();
        }
        Anchor link = new Anchor(
                downloads.made(() -> {
                    CalendarFile made = file.get();
                    return new Downloads.Made(made.fileName(), CalendarFile.MEDIA_TYPE, made::writeTo);
                }),
                texts.get("status.calendar.fetch"));
        link.addClassName("button");
        return Optional.of(link);
    }
}
