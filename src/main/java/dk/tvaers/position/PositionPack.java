package dk.tvaers.position;

import dk.tvaers.exchange.PackContent;
import dk.tvaers.exchange.PackScope;
import dk.tvaers.exchange.PackSection;
import dk.tvaers.exchange.PackTable;
import dk.tvaers.kernel.MunicipalityCode;
import dk.tvaers.kit.Texts;
import io.micronaut.transaction.annotation.Transactional;
import jakarta.inject.Singleton;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/** What packs say of the questions to KL, KOMBIT and others: how far they are, where the municipality stands, and what it has not said. */
@Singleton
class PositionPack implements PackSection {

    private final Positions positions;
    private final PositionWork work;

    PositionPack(Positions positions, PositionWork work) {
        this.positions = positions;
        this.work = work;
    }

    @Override
    public int order() {
        return 60;
    }

    @Override
    @Transactional(readOnly = true)
    public Optional<PackContent> of(PackScope scope, Locale language) {
        List<PositionItem> open =
                positions.list().stream().filter(PositionItem::isOpen).toList();
        if (open.isEmpty()) {
            return Optional.empty();
        }
        Texts texts = Texts.in(language);
        PackContent content = PackContent.of(texts.get("position.pack"));
        MunicipalityCode code = scope.municipality();
        return Optional.of(code == null ? content.with(all(open, texts)) : own(code, open, content, texts));
    }

    private PackContent own(MunicipalityCode code, List<PositionItem> open, PackContent content, Texts texts) {
        Map<PositionId, OwnStand> stands =
                work.standsOf(code).stream().collect(Collectors.toMap(OwnStand::position, Function.identity()));
        PackContent asking = content;
        for (PositionItem position : open) {
            if (position.isToBeSent() && !stands.containsKey(position.id())) {
                asking = asking.with(new PackContent.Decision(
                        texts.get("position.pack.decide", position.question()), position.deadline()));
            }
        }
        return asking.with(PackTable.of(texts.get("position.pack.open"), open)
                .text(texts.get("position.question"), PositionItem::question)
                .text(texts.get("position.recipient"), PositionItem::recipient)
                .text(texts.get("position.state"), each -> texts.word("position.state", each.state()))
                .date(texts.get("position.deadline"), PositionItem::deadline)
                .text(texts.get("position.pack.own"), each -> stand(stands.get(each.id()), texts))
                .text(texts.get("position.held"), PositionItem::wording)
                .table());
    }

    private static PackTable all(List<PositionItem> open, Texts texts) {
        return PackTable.of(texts.get("position.pack.open"), open)
                .text(texts.get("position.question"), PositionItem::question)
                .text(texts.get("position.recipient"), PositionItem::recipient)
                .text(texts.get("position.state"), each -> texts.word("position.state", each.state()))
                .date(texts.get("position.deadline"), PositionItem::deadline)
                .whole(texts.word("position.stand", Stand.FOR), PositionItem::inFavour)
                .whole(texts.word("position.stand", Stand.AGAINST), PositionItem::opposed)
                .whole(texts.word("position.stand", Stand.NO_OPINION), PositionItem::noOpinion)
                .table();
    }

    private static String stand(@Nullable OwnStand own, Texts texts) {
        return own == null ? texts.get("position.stand.none") : texts.word("position.stand", own.stand());
    }
}
