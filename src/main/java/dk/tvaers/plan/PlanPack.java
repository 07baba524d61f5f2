package dk.tvaers.plan;

import dk.tvaers.access.CurrentContext;
import dk.tvaers.access.Guard;
import dk.tvaers.access.Right;
import dk.tvaers.access.Target;
import dk.tvaers.exchange.PackContent;
import dk.tvaers.exchange.PackScope;
import dk.tvaers.exchange.PackSection;
import dk.tvaers.exchange.PackTable;
import dk.tvaers.kit.Dates;
import dk.tvaers.kit.Texts;
import io.micronaut.transaction.annotation.Transactional;
import jakarta.inject.Singleton;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.Collection;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/** What packs say of the plan: the milestones ahead with their three dates, and those that moved since the last report. */
@Singleton
class PlanPack implements PackSection {

    private final PackRows rows;
    private final Guard guard;
    private final CurrentContext context;

    PlanPack(PackRows rows, Guard guard, CurrentContext context) {
        this.rows = rows;
        this.guard = guard;
        this.context = context;
    }

    /** A milestone with all its municipalities that come to it. */
    private record Joint(List<PackRows.Near> all) {

        PackRows.Near any() {
            return all.getFirst();
        }

        long overdue(LocalDate today) {
            return all.stream().filter(each -> isOverdue(each, today)).count();
        }

        @Nullable
        LocalDate first(Function<PackRows.Near, @Nullable LocalDate> date) {
            return all.stream()
                    .map(date)
                    .filter(Objects::nonNull)
                    .min(Comparator.naturalOrder())
                    .orElse(null);
        }

        @Nullable
        LocalDate last(Function<PackRows.Near, @Nullable LocalDate> date) {
            return all.stream()
                    .map(date)
                    .filter(Objects::nonNull)
                    .max(Comparator.naturalOrder())
                    .orElse(null);
        }
    }

    /** A milestone whose dates moved from one day to another, perhaps in several steps and in several municipalities. */
    private record Slip(PackRows.Moved first, PackRows.Moved last, long municipalities) {

        long days() {
            return ChronoUnit.DAYS.between(first.beforeOn(), last.afterOn());
        }
    }

    @Override
    public int order() {
        return 30;
    }

    @Override
    @Transactional(readOnly = true)
    public Optional<PackContent> of(PackScope scope, Locale language) {
        guard.require(Right.SEE_STATUS, Target.COLLABORATION);
        Texts texts = Texts.in(language);
        List<PackRows.Near> near =
                rows.listNear(context.collaborationId(), scope.municipality(), scope.on(), scope.until());
        List<PackRows.Moved> moved = rows.listMoved(context.collaborationId(), scope.municipality(), scope.since());
        if (near.isEmpty() && moved.isEmpty()) {
            return Optional.empty();
        }
        PackContent content = PackContent.of(texts.get("plan.pack"))
                .with(new PackContent.Fact(texts.get("plan.pack.until"), new Dates(texts).words(scope.until())));
        long overdue = near.stream().filter(each -> isOverdue(each, scope.on())).count();
        if (overdue > 0) {
            content = content.with(
                    new PackContent.Fact(texts.get("plan.pack.overdue"), texts.get("plan.pack.dates", overdue)));
        }
        return Optional.of(content.with(scope.isOfAll() ? joint(near, scope, texts) : own(near, scope, texts))
                .with(moved(moved, scope, texts)));
    }

    private static PackTable own(List<PackRows.Near> near, PackScope scope, Texts texts) {
        return PackTable.of(texts.get("plan.pack.near"), near)
                .text(texts.get("plan.pack.milestone"), PackRows.Near::milestoneName)
                .text(texts.get("plan.pack.project"), PackRows.Near::projectName)
                .date(texts.get("plan.pack.supplier"), PackRows.Near::supplierOn)
                .date(texts.get("plan.pack.own"), PackRows.Near::plannedOn)
                .date(texts.get("plan.pack.baseline"), PackRows.Near::baselineOn)
                .text(
                        texts.get("plan.pack.remark"),
                        each -> isOverdue(each, scope.on())
                                ? texts.get("plan.pack.is-overdue")
                                : each.plannedOn() == null ? texts.get("plan.pack.no-own") : null)
                .table();
    }

    private static PackTable joint(List<PackRows.Near> near, PackScope scope, Texts texts) {
        List<Joint> milestones = near.stream()
                .collect(Collectors.groupingBy(PackRows.Near::milestoneId, LinkedHashMap::new, Collectors.toList()))
                .values()
                .stream()
                .map(Joint::new)
                .toList();
        return PackTable.of(texts.get("plan.pack.near"), milestones)
                .text(texts.get("plan.pack.milestone"), each -> each.any().milestoneName())
                .text(texts.get("plan.pack.project"), each -> each.any().projectName())
                .whole(texts.get("plan.pack.municipalities"), each -> each.all().size())
                .date(texts.get("plan.pack.supplier"), each -> each.first(PackRows.Near::supplierOn))
                .date(texts.get("plan.pack.first"), each -> each.first(PackRows.Near::plannedOn))
                .date(texts.get("plan.pack.last"), each -> each.last(PackRows.Near::plannedOn))
                .date(texts.get("plan.pack.baseline-last"), each -> each.last(PackRows.Near::baselineOn))
                .whole(texts.get("plan.pack.overdue"), each -> each.overdue(scope.on()))
                .table();
    }

    /** From where it stood before the first of the moves to where the last one put it; what came back is left out. */
    private static PackTable moved(List<PackRows.Moved> moved, PackScope scope, Texts texts) {
        Map<List<Object>, List<PackRows.Moved>> ofEach = moved.stream()
                .collect(Collectors.groupingBy(
                        each -> List.of(each.milestoneId(), each.municipalityName()),
                        LinkedHashMap::new,
                        Collectors.toList()));
        List<Slip> slips = together(ofEach.values().stream()
                .map(each -> new Slip(each.getFirst(), each.getLast(), 1))
                .filter(slip -> slip.days() != 0)
                .toList());
        return PackTable.of(texts.get("plan.pack.moved"), slips)
                .text(texts.get("plan.pack.milestone"), slip -> slip.last().milestoneName())
                .text(texts.get("plan.pack.project"), slip -> slip.last().projectName())
                .when(
                        scope.isOfAll(),
                        table -> table.whole(texts.get("plan.pack.municipalities"), Slip::municipalities))
                .date(texts.get("plan.pack.from"), slip -> slip.first().beforeOn())
                .date(texts.get("plan.pack.to"), slip -> slip.last().afterOn())
                .whole(texts.get("plan.pack.days"), Slip::days)
                .text(texts.get("plan.pack.reason"), slip -> slip.last().reason())
                .table();
    }

    /** Those of several municipalities that moved alike are one. */
    private static List<Slip> together(Collection<Slip> slips) {
        Map<List<Object>, Slip> found = new LinkedHashMap<>();
        for (Slip slip : slips) {
            found.merge(
                    List.of(
                            slip.last().milestoneId(),
                            slip.first().beforeOn(),
                            slip.last().afterOn()),
                    slip,
                    (one, other) -> new Slip(one.first(), one.last(), one.municipalities() + other.municipalities()));
        }
        return List.copyOf(found.values());
    }

    private static boolean isOverdue(PackRows.Near near, LocalDate today) {
        return near.plannedOn() != null && near.plannedOn().isBefore(today);
    }
}
