package dk.tvaers.programme;

import dk.tvaers.access.CurrentContext;
import dk.tvaers.access.Guard;
import dk.tvaers.access.Right;
import dk.tvaers.access.Target;
import dk.tvaers.exchange.CalendarEvent;
import dk.tvaers.exchange.CalendarSource;
import dk.tvaers.kernel.MunicipalityCode;
import dk.tvaers.kit.Texts;
import jakarta.inject.Singleton;
import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import java.util.Objects;

/** The last days on which a municipality's own systems can be given notice of, as long as no notice is given. */
@Singleton
class NoticeDeadlines implements CalendarSource {

    private final LocalProjectRows locals;
    private final Guard guard;
    private final CurrentContext context;

    NoticeDeadlines(LocalProjectRows locals, Guard guard, CurrentContext context) {
        this.locals = locals;
        this.guard = guard;
        this.context = context;
    }

    @Override
    public List<CalendarEvent> of(MunicipalityCode municipality, Locale language) {
        guard.require(Right.SEE_COLLABORATION, Target.of(municipality));
        Texts texts = Texts.in(language);
        return locals.awaitingNotice(context.collaborationId(), municipality).stream()
                .map(local -> event(local, Objects.requireNonNull(local.noticeDeadline()), texts))
                .toList();
    }

    private static CalendarEvent event(LocalProjectDetails local, LocalDate deadline, Texts texts) {
        String system = local.replacedSystem();
        String supplier = local.supplier();
        return new CalendarEvent(
                local.id(),
                "notice-deadline",
                new CalendarEvent.Day(deadline),
                system == null
                        ? texts.get("programme.calendar.notice", local.projectName())
                        : texts.get("programme.calendar.notice.of", system, local.projectName()),
                texts.get("programme.calendar.local", local.projectFullName(), local.shortName())
                        + (supplier == null ? "" : "\n" + texts.get("programme.calendar.supplier", supplier)),
                "lokale-projekter/" + local.id(),
                null,
                local.version());
    }
}
