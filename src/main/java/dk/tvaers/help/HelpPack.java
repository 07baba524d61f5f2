package dk.tvaers.help;

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

/** What packs say of help: what is wished and not closed, and which offers wait for an answer. */
@Singleton
class HelpPack implements PackSection {

    private final HelpWishes wishes;

    HelpPack(HelpWishes wishes) {
        this.wishes = wishes;
    }

    @Override
    public int order() {
        return 55;
    }

    @Override
    @Transactional(readOnly = true)
    public Optional<PackContent> of(PackScope scope, Locale language) {
        List<WishItem> open = wishes.open(scope.municipality());
        if (open.isEmpty()) {
            return Optional.empty();
        }
        Texts texts = Texts.in(language);
        PackContent content = PackContent.of(texts.get("help.pack"))
                .with(PackTable.of(texts.get("help.pack"), open)
                        .text(texts.get("help.wish"), WishItem::title)
                        .text(texts.get("help.project"), WishItem::projectName)
                        .when(
                                scope.isOfAll(),
                                table -> table.text(texts.get("help.municipality"), WishItem::municipalityName))
                        .date(texts.get("help.needed-by"), WishItem::neededBy)
                        .text(texts.get("help.state"), wish -> texts.word("help.state", wish.state()))
                        .whole(texts.get("help.offers"), WishItem::offers)
                        .table());
        if (!scope.isOfAll()) {
            for (WishItem wish : open) {
                if (wish.state() == WishState.OFFERED) {
                    content = content.with(new PackContent.Decision(
                            texts.get("help.pack.decide", wish.title(), wish.projectName()), wish.neededBy()));
                }
            }
        }
        return Optional.of(content);
    }
}
