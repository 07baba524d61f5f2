package dk.tvaers.klik;

import dk.tvaers.exchange.PackContent;
import dk.tvaers.exchange.PackScope;
import dk.tvaers.exchange.PackSection;
import dk.tvaers.exchange.PackTable;
import dk.tvaers.kit.Texts;
import io.micronaut.transaction.annotation.Transactional;
import jakarta.inject.Singleton;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.function.ToLongFunction;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/** What packs say of the tasks from KOMBIT: how many are done in each project, in a municipality or in all. */
@Singleton
class KlikPack implements PackSection {

    private final KlikMarks marks;

    KlikPack(KlikMarks marks) {
        this.marks = marks;
    }

    /** A project with the municipalities that take part. */
    private record Project(List<KlikCount> all) {

        long sum(ToLongFunction<KlikCount> of) {
            return all.stream().mapToLong(of).sum();
        }

        /** Never rounded up to all; null when there is nothing to do. */
        @Nullable
        Integer percent() {
            long total = sum(KlikCount::total);
            return total == 0 ? null : (int) (100 * sum(KlikCount::done) / total);
        }
    }

    @Override
    public int order() {
        return 35;
    }

    @Override
    @Transactional(readOnly = true)
    public Optional<PackContent> of(PackScope scope, Locale language) {
        List<KlikCount> counts = marks.counts().stream()
                .filter(count -> scope.covers(count.code()))
                .toList();
        if (counts.isEmpty()) {
            return Optional.empty();
        }
        Texts texts = Texts.in(language);
        return Optional.of(PackContent.of(texts.get("klik.place"))
                .with(scope.isOfAll() ? byProject(counts, texts) : own(counts, texts)));
    }

    private static PackTable own(List<KlikCount> counts, Texts texts) {
        return PackTable.of(texts.get("klik.place"), counts)
                .text(texts.get("klik.project"), KlikCount::projectName)
                .whole(texts.get("klik.counted"), KlikCount::done)
                .whole(texts.get("klik.total"), KlikCount::total)
                .percent(texts.get("klik.percent"), KlikCount::percent)
                .whole(texts.get("klik.mark.in-progress"), KlikCount::inProgress)
                .whole(texts.get("klik.open.many"), KlikCount::open)
                .table();
    }

    private static PackTable byProject(List<KlikCount> counts, Texts texts) {
        List<Project> projects = counts.stream()
                .collect(Collectors.groupingBy(KlikCount::projectId, LinkedHashMap::new, Collectors.toList()))
                .values()
                .stream()
                .map(Project::new)
                .toList();
        return PackTable.of(texts.get("klik.place"), projects)
                .text(texts.get("klik.project"), each -> each.all().getFirst().projectName())
                .whole(texts.get("klik.municipalities"), each -> each.all().size())
                .whole(texts.get("klik.counted"), each -> each.sum(KlikCount::done))
                .whole(texts.get("klik.total"), each -> each.sum(KlikCount::total))
                .percent(texts.get("klik.percent"), Project::percent)
                .whole(texts.get("klik.municipalities.done"), each -> each.all().stream()
                        .filter(count -> Integer.valueOf(100).equals(count.percent()))
                        .count())
                .table();
    }
}
