package dk.tvaers.help;

import dk.tvaers.exchange.HelpWanted;
import dk.tvaers.kernel.NotFound;
import io.micronaut.transaction.annotation.Transactional;
import jakarta.inject.Singleton;
import java.util.Optional;

/** Tells of an open wish to who makes a request for a loan of it. */
@Singleton
class WishesWanted implements HelpWanted {

    private final HelpWishes wishes;

    WishesWanted(HelpWishes wishes) {
        this.wishes = wishes;
    }

    @Override
    @Transactional(readOnly = true)
    public Optional<Wish> open(String id) {
        try {
            WishItem wish = wishes.get(HelpWishId.of(id));
            return wish.isClosed()
                    ? Optional.empty()
                    : Optional.of(new Wish(wish.title(), wish.localProjectId(), wish.projectId(), wish.municipality()));
        } catch (NotFound none) {
            return Optional.empty();
        }
    }
}
