package dk.tvaers.collaboration;

import dk.tvaers.access.Right;
import dk.tvaers.exchange.SearchSource;
import dk.tvaers.exchange.SearchText;
import dk.tvaers.kernel.Now;
import jakarta.inject.Singleton;
import java.util.List;
import java.util.Optional;

/** Finds the members of today by name, by code, and by every other way in which their name is written. */
@Singleton
class MunicipalitySearch implements SearchSource {

    private final Members members;
    private final Municipalities municipalities;

    MunicipalitySearch(Members members, Municipalities municipalities) {
        this.members = members;
        this.municipalities = municipalities;
    }

    @Override
    public String textKey() {
        return "search.municipalities";
    }

    @Override
    public int order() {
        return 20;
    }

    @Override
    public Right right() {
        return Right.SEE_STATUS;
    }

    @Override
    public List<Hit> search(SearchText text, int most) {
        Optional<Municipality> alias = municipalities.byAlias(text.typed());
        return members.on(Now.today()).stream()
                .filter(member -> text.matches(
                                member.officialName(),
                                member.shortName(),
                                member.code().value())
                        || alias.filter(known -> known.code().equals(member.code()))
                                .isPresent())
                .limit(most)
                .map(member -> new Hit(
                        member.id(), member.officialName(), member.code().value(), "kommuner/" + member.code()))
                .toList();
    }
}
