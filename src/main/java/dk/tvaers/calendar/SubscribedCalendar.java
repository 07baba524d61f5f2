package dk.tvaers.calendar;

import dk.tvaers.access.Actor;
import dk.tvaers.access.Actors;
import dk.tvaers.access.CollaborationRef;
import dk.tvaers.access.Collaborations;
import dk.tvaers.access.Context;
import dk.tvaers.access.CurrentContext;
import dk.tvaers.exchange.CalendarEvent;
import dk.tvaers.exchange.PersonalDates;
import dk.tvaers.kernel.AccountId;
import dk.tvaers.kernel.NotFound;
import dk.tvaers.kernel.Now;
import dk.tvaers.kit.Secrets;
import dk.tvaers.kit.Texts;
import dk.tvaers.kit.calendar.CalendarFile;
import dk.tvaers.kit.calendar.Calendars;
import jakarta.inject.Singleton;
import java.util.List;
import java.util.Locale;

/** What a calendar gets that asks at somebody's address: the person's dates, with the rights the person has today. */
@Singleton
public class SubscribedCalendar {

    private final FeedRows feeds;
    private final List<PersonalDates> sources;
    private final Calendars calendars;
    private final Collaborations collaborations;
    private final Actors actors;
    private final CurrentContext context;

    SubscribedCalendar(
            FeedRows feeds,
            List<PersonalDates> sources,
            Calendars calendars,
            Collaborations collaborations,
            Actors actors,
            CurrentContext context) {
        this.feeds = feeds;
        this.sources = sources;
        this.calendars = calendars;
        this.collaborations = collaborations;
        this.actors = actors;
        this.context = context;
    }

    /**
     * The calendar at an address, in the language that its owner has chosen.
     *
     * @throws NotFound when there is no such collaboration or address, or its owner has no log-in or role any more
     */
    public CalendarFile read(String slug, String secret) {
        CollaborationRef collaboration = collaborations.bySlug(slug).orElseThrow(NotFound::new);
        AccountId account =
                context.within(new Context.InCollaboration(collaboration, Actor.portal()), () -> account(secret));
        Actor owner = actors.in(collaboration, account).orElseThrow(NotFound::new);
        Locale language = Locale.of(actors.preferencesOf(account).language());
        return context.within(new Context.InCollaboration(collaboration, owner), () -> file(language));
    }

    private AccountId account(String secret) {
        String hash = Secrets.sha256(secret);
        feeds.noteRead(context.collaborationId(), hash, Now.today());
        return feeds.findAccount(context.collaborationId(), hash)
                .map(AccountId::new)
                .orElseThrow(NotFound::new);
    }

    private CalendarFile file(Locale language) {
        List<CalendarEvent> events = sources.stream()
                .flatMap(source -> source.ofReader(language).stream())
                .toList();
        return calendars.file(
                Texts.in(language)
                        .get(
                                "calendar.title",
                                context.collaboration().collaboration().name()),
                events);
    }
}
