package dk.tvaers.jointwork.ui;

import dk.tvaers.collaboration.Members;
import dk.tvaers.collaboration.MembershipItem;
import dk.tvaers.kernel.MunicipalityCode;
import dk.tvaers.kernel.Now;
import jakarta.inject.Singleton;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/** The municipalities to choose among, by name. */
@Singleton
final class MemberChoice {

    private final Members members;

    MemberChoice(Members members) {
        this.members = members;
    }

    /** Those that are members today. */
    Map<MunicipalityCode, String> now() {
        return names(members.on(Now.today()));
    }

    /** Those that have been members some day, for lists of what was. */
    Map<MunicipalityCode, String> ever() {
        return names(members.history());
    }

    private static Map<MunicipalityCode, String> names(List<MembershipItem> some) {
        Map<MunicipalityCode, String> names = new LinkedHashMap<>();
        some.stream()
                .sorted(Comparator.comparing(MembershipItem::shortName))
                .forEach(member -> names.put(member.code(), member.shortName()));
        return names;
    }
}
