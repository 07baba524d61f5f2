package dk.tvaers.matter;

import dk.tvaers.exchange.PackContent;
import dk.tvaers.exchange.PackScope;
import dk.tvaers.exchange.PackSection;
import dk.tvaers.exchange.PackTable;
import dk.tvaers.kernel.MunicipalityCode;
import dk.tvaers.kit.Dates;
import dk.tvaers.kit.Texts;
import io.micronaut.transaction.annotation.Transactional;
import jakarta.inject.Singleton;
import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** What packs say of the matters that each municipality decides: how far it is, what it owes, and in the report how many have decided. */
@Singleton
class MatterPack implements PackSection {

    private final Matters matters;

    MatterPack(Matters matters) {
        this.matters = matters;
    }

    @Override
    public int order() {
        return 65;
    }

    @Override
    @Transactional(readOnly = true)
    public Optional<PackContent> of(PackScope scope, Locale language) {
        Texts texts = Texts.in(language);
        PackContent content = PackContent.of(texts.get("matter.pack"));
        MunicipalityCode code = scope.municipality();
        PackContent said = code == null ? all(scope.on(), content, texts) : own(code, scope.on(), content, texts);
        return said.isEmpty() ? Optional.empty() : Optional.of(said);
    }

    private PackContent all(LocalDate on, PackContent content, Texts texts) {
        List<MatterItem> open =
                matters.list().stream().filter(MatterItem::isOpen).toList();
        return content.with(PackTable.of(texts.get("matter.pack.open"), open)
                .text(texts.get("matter.name"), MatterItem::title)
                .date(texts.get("matter.deadline"), MatterItem::deadline)
                .whole(texts.get("matter.asked"), MatterItem::owing)
                .whole(texts.get("matter.decided"), MatterItem::decided)
                .whole(texts.get("matter.yes"), MatterItem::yes)
                .text(
                        texts.get("matter.volume"),
                        each -> each.volume() == null || each.unit() == null
                                ? null
                                : texts.get("matter.volume.of", each.volume(), each.unit()))
                .whole(texts.get("matter.late.missing"), each -> each.lateOn(on))
                .table());
    }

    private PackContent own(MunicipalityCode code, LocalDate on, PackContent content, Texts texts) {
        List<Matters.Asked> asked = matters.openFor(code);
        PackContent asking = content;
        for (Matters.Asked each : asked) {
            if (each.municipality().isAwaited()) {
                asking = asking.with(new PackContent.Decision(
                        texts.get("matter.pack.decide", each.matter().title()),
                        each.matter().deadline()));
            }
        }
        return asking.with(PackTable.of(texts.get("matter.pack.open"), asked)
                .text(texts.get("matter.name"), each -> each.matter().title())
                .text(texts.get("matter.project"), each -> each.matter().projectName())
                .date(texts.get("matter.deadline"), each -> each.matter().deadline())
                .text(texts.get("matter.step"), each -> step(each.municipality(), texts))
                .text(
                        texts.get("matter.outcome"),
                        each -> each.municipality().outcome() == null
                                ? null
                                : texts.word(
                                        "matter.outcome", each.municipality().outcome()))
                .text(texts.get("matter.pack.remark"), each -> remark(each, on, texts))
                .table());
    }

    /** The furthest step, with its day. */
    private static @Nullable String step(MunicipalityProgress municipality, Texts texts) {
        StepLine newest = municipality.decided() != null
                ? municipality.decided()
                : municipality.onAgenda() != null ? municipality.onAgenda() : municipality.prepared();
        return newest == null
                ? texts.get("matter.pack.nothing")
                : texts.get(
                        "matter.pack.step", texts.word("matter.step", newest.step()), Dates.figures(newest.stepOn()));
    }

    private static @Nullable String remark(Matters.Asked each, LocalDate on, Texts texts) {
        LocalDate deadline = each.matter().deadline();
        if (each.municipality().isLate(deadline, on)) {
            return texts.get(each.municipality().decided() == null ? "matter.late.missing" : "matter.late.decided");
        }
        return each.municipality().isPlannedLate(deadline) ? texts.get("matter.late.planned") : null;
    }
}
