package dk.tvaers.transfer;

import dk.tvaers.access.Right;
import dk.tvaers.collaboration.Members;
import dk.tvaers.collaboration.MembershipItem;
import dk.tvaers.kit.Texts;
import jakarta.inject.Singleton;
import java.util.Comparator;
import java.util.stream.Stream;

/** All memberships, former ones too. */
@Singleton
final class MembersOut implements ListOut {

    private final Members members;

    MembersOut(Members members) {
        this.members = members;
    }

    @Override
    public String key() {
        return "members";
    }

    @Override
    public Right right() {
        return Right.SEE_COLLABORATION;
    }

    @Override
    public long count(ExportOrder order) {
        return members.history().size();
    }

    @Override
    public Stream<Cells> rows(ExportOrder order, Texts texts) {
        return members.history().stream()
                .sorted(Comparator.comparing(MembershipItem::shortName).thenComparing(MembershipItem::joinedOn))
                .map(item -> new Cells()
                        .with("municipality", item.shortName())
                        .with("joinedOn", item.joinedOn())
                        .with("leftOn", item.leftOn()));
    }
}
