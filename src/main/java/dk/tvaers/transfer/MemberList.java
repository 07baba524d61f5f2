package dk.tvaers.transfer;

import dk.tvaers.collaboration.Leaving;
import dk.tvaers.collaboration.Members;
import dk.tvaers.collaboration.MembershipItem;
import dk.tvaers.exchange.MemberLeaving;
import dk.tvaers.kernel.Invalid;
import dk.tvaers.kernel.MunicipalityCode;
import dk.tvaers.kernel.Period;
import dk.tvaers.kit.excel.ExcelColumn;
import dk.tvaers.kit.importing.ImportKind;
import dk.tvaers.kit.importing.ImportRow;
import jakarta.inject.Singleton;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;

/** Who is a member, and when: a row is a membership. A member's first day says which one. */
@Singleton
final class MemberList implements ImportKind {

    private static final String MUNICIPALITY = "municipality";
    private static final String JOINED = "joinedOn";
    private static final String LEFT = "leftOn";

    private final Members members;
    private final Leaving leaving;
    private final MunicipalityCells municipalities;

    MemberList(Members members, Leaving leaving, MunicipalityCells municipalities) {
        this.members = members;
        this.leaving = leaving;
        this.municipalities = municipalities;
    }

    @Override
    public String key() {
        return "members";
    }

    @Override
    public int order() {
        return 1;
    }

    @Override
    public List<Column> columns() {
        return List.of(
                new Column(MUNICIPALITY, true, "Høje-Taastrup"),
                new Column(JOINED, true, "01-01-2014", ExcelColumn.Kind.DATE),
                new Column(LEFT, false, "", ExcelColumn.Kind.DATE));
    }

    @Override
    public Outcome take(ImportRow row) {
        row.needed(MUNICIPALITY);
        row.needed(JOINED);
        MunicipalityCode code = municipalities.read(row, MUNICIPALITY);
        LocalDate joined = row.date(JOINED);
        LocalDate left = row.date(LEFT);
        row.check();
        if (code == null || joined == null) {
            throw new IllegalStateException("checked");
        }
        if (left != null && left.isBefore(joined)) {
            throw new Invalid(LEFT, "error.date-order");
        }
        String name = municipalities.name(code);
        Optional<MembershipItem> known = members.history().stream()
                .filter(item -> item.code().equals(code) && item.joinedOn().equals(joined))
                .findFirst();
        if (known.isEmpty()) {
            members.admit(code, new Period(joined, left));
            return Outcome.created(name);
        }
        if (left == null || left.equals(known.get().leftOn())) {
            return Outcome.kept(name, List.of());
        }
        leaving.leave(known.get().id(), known.get().version(), left, MemberLeaving.LocalProjects.KEEP);
        return Outcome.kept(name, List.of(LEFT));
    }
}
