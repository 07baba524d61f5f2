package dk.tvaers.pack;

import dk.tvaers.access.Actor;
import dk.tvaers.access.Context;
import dk.tvaers.access.CurrentContext;
import dk.tvaers.access.Grant;
import dk.tvaers.access.Role;
import dk.tvaers.exchange.PackContent;
import dk.tvaers.exchange.PackScope;
import dk.tvaers.exchange.PackSection;
import dk.tvaers.kernel.MunicipalityCode;
import dk.tvaers.kernel.Now;
import dk.tvaers.kit.Dates;
import dk.tvaers.kit.Texts;
import jakarta.inject.Singleton;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.Callable;
import org.jspecify.annotations.Nullable;

/** Asks every feature what it has to say. */
@Singleton
final class PackReading {

    /** Has the rights that everybody has and no others; PacksTest holds that. */
    static final Role EVERYBODY = Role.SECRETARY;

    private static final int MONTHS_AHEAD = 3;

    private final List<PackSection> sections;
    private final ClosedReportRows closed;
    private final CurrentContext context;

    PackReading(List<PackSection> sections, ClosedReportRows closed, CurrentContext context) {
        this.sections = sections.stream()
                .sorted(Comparator.comparing(PackSection::order))
                .toList();
        this.closed = closed;
        this.context = context;
    }

    /** Of one municipality, as the reader sees it. */
    Pack of(MunicipalityCode code, String name, Texts texts) {
        return read(
                scope(code),
                texts.get("pack.of", name),
                List.of(new PackContent.Fact(texts.get("pack.municipality"), name)),
                texts);
    }

    /** Of the whole programme, as everybody sees it, whoever asks for it. */
    Pack all(String title, Texts texts) {
        Context.InCollaboration inside = context.collaboration();
        Actor everybody = new Actor(inside.actor().person(), null, List.of(new Grant(EVERYBODY, null, null, null)));
        return context.within(new Context.InCollaboration(inside.collaboration(), everybody), (Callable<Pack>)
                () -> read(scope(null), title, List.of(), texts));
    }

    private PackScope scope(@Nullable MunicipalityCode code) {
        LocalDate today = Now.today();
        Instant monthAgo = today.minusMonths(1).atStartOfDay(Now.COPENHAGEN).toInstant();
        return new PackScope(
                code,
                today,
                closed.findNewest(context.collaborationId()).orElse(monthAgo),
                today.plusMonths(MONTHS_AHEAD));
    }

    private Pack read(PackScope scope, String title, List<PackContent.Fact> about, Texts texts) {
        List<PackContent> said = sections.stream()
                .map(section -> section.of(scope, texts.locale()))
                .flatMap(Optional::stream)
                .toList();
        List<PackContent.Fact> facts = new ArrayList<>(about);
        facts.add(new PackContent.Fact(texts.get("pack.since"), new Dates(texts).words(Now.date(scope.since()))));
        return new Pack(
                title,
                context.collaboration().collaboration().name(),
                texts.locale().getLanguage(),
                scope.on(),
                facts,
                said.stream().flatMap(each -> each.decisions().stream()).toList(),
                said.stream().filter(each -> !each.isEmpty()).toList());
    }
}
