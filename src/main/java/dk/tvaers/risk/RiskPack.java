package dk.tvaers.risk;

import dk.tvaers.exchange.PackContent;
import dk.tvaers.exchange.PackScope;
import dk.tvaers.exchange.PackSection;
import dk.tvaers.exchange.PackTable;
import dk.tvaers.kit.Texts;
import io.micronaut.transaction.annotation.Transactional;
import jakarta.inject.Singleton;
import java.util.List;
import java.util.Locale;
import java.util.Optional;

/** What packs say of risks, a municipality's and the joint ones: what weighs most, and what is overdue. */
@Singleton
class RiskPack implements PackSection {

    /** So many stand in the table: it is for a meeting, and the register has them all. */
    static final int LARGEST = 25;

    private final Risks risks;

    RiskPack(Risks risks) {
        this.risks = risks;
    }

    @Override
    public int order() {
        return 50;
    }

    @Override
    @Transactional(readOnly = true)
    public Optional<PackContent> of(PackScope scope, Locale language) {
        List<RiskItem> active = risks.active(scope.municipality());
        if (active.isEmpty()) {
            return Optional.empty();
        }
        Texts texts = Texts.in(language);
        List<RiskItem> overdue =
                active.stream().filter(risk -> risk.isOverdueOn(scope.on())).toList();
        PackContent content = PackContent.of(texts.get("risk.pack"))
                .with(
                        new PackContent.Fact(texts.get("risk.pack.open"), String.valueOf(active.size())),
                        new PackContent.Fact(
                                texts.get("risk.pack.high"),
                                String.valueOf(active.stream()
                                        .filter(risk -> risk.band() == Band.HIGH)
                                        .count())),
                        new PackContent.Fact(texts.get("risk.overdue"), String.valueOf(overdue.size())));
        if (active.size() > LARGEST) {
            content = content.with(texts.get("risk.pack.some", LARGEST, active.size()));
        }
        return Optional.of(content.with(largest(active, texts)).with(overdue(overdue, texts)));
    }

    private static PackTable largest(List<RiskItem> active, Texts texts) {
        return PackTable.of(
                        texts.get("risk.pack.largest"),
                        active.stream().limit(LARGEST).toList())
                .text(texts.get("risk.title"), RiskItem::title)
                .text(texts.get("risk.kind"), risk -> texts.word("risk.kind", risk.kind()))
                .text(texts.get("risk.pack.where"), risk -> where(risk, texts))
                .text(
                        texts.get("risk.weight"),
                        risk -> texts.get("risk.weight.text", texts.word("risk.band", risk.band()), risk.product()))
                .text(texts.get("risk.measure"), RiskItem::measure)
                .text(texts.get("risk.owner"), RiskItem::ownerName)
                .date(texts.get("risk.due"), RiskItem::dueOn)
                .table();
    }

    private static PackTable overdue(List<RiskItem> overdue, Texts texts) {
        return PackTable.of(texts.get("risk.pack.overdue"), overdue)
                .text(texts.get("risk.title"), RiskItem::title)
                .text(texts.get("risk.pack.where"), risk -> where(risk, texts))
                .text(texts.get("risk.measure"), RiskItem::measure)
                .text(texts.get("risk.owner"), RiskItem::ownerName)
                .date(texts.get("risk.due"), RiskItem::dueOn)
                .table();
    }

    private static String where(RiskItem risk, Texts texts) {
        return risk.isJoint() ? texts.get("risk.pack.joint", risk.placeName()) : risk.placeName();
    }
}
