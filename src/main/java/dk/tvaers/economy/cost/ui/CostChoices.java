package dk.tvaers.economy.cost.ui;

import dk.tvaers.access.CurrentContext;
import dk.tvaers.access.Right;
import dk.tvaers.access.Target;
import dk.tvaers.collaboration.Members;
import dk.tvaers.collaboration.MembershipItem;
import dk.tvaers.economy.agreed.AgreedKeys;
import dk.tvaers.economy.agreed.AllocationKeyId;
import dk.tvaers.economy.cost.Amount;
import dk.tvaers.economy.cost.CostItem;
import dk.tvaers.economy.cost.CostPlace;
import dk.tvaers.economy.cost.CostTypeItem;
import dk.tvaers.economy.cost.CostTypes;
import dk.tvaers.kernel.Invalid;
import dk.tvaers.kernel.MunicipalityCode;
import dk.tvaers.kernel.Now;
import dk.tvaers.kernel.ProgrammeId;
import dk.tvaers.kernel.ProjectId;
import dk.tvaers.kit.Amounts;
import dk.tvaers.kit.Texts;
import dk.tvaers.kit.ui.FormValues;
import dk.tvaers.programme.Programmes;
import dk.tvaers.programme.Projects;
import jakarta.inject.Singleton;
import java.util.LinkedHashMap;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** What can be chosen for a cost or a budget, by the keys that a form's fields keep. */
@Singleton
public class CostChoices {

    private static final String ALL = "alt";
    private static final String PROGRAMME = "program.";
    private static final String PROJECT = "projekt.";

    private final CostTypes types;
    private final AgreedKeys keys;
    private final Programmes programmes;
    private final Projects projects;
    private final Members members;
    private final CurrentContext context;

    CostChoices(
            CostTypes types,
            AgreedKeys keys,
            Programmes programmes,
            Projects projects,
            Members members,
            CurrentContext context) {
        this.types = types;
        this.keys = keys;
        this.programmes = programmes;
        this.projects = projects;
        this.members = members;
        this.context = context;
    }

    /** The types in use. */
    public Map<String, String> types() {
        return types(null);
    }

    /** The types in use, and that of the cost that is changed. */
    Map<String, String> types(@Nullable CostItem cost) {
        Map<String, String> found = new LinkedHashMap<>();
        for (CostTypeItem type : types.list()) {
            if (!type.isRetired() || cost != null && cost.type().equals(type.id())) {
                found.put(type.id().toString(), type.name());
            }
        }
        return found;
    }

    /** The collaboration, its programmes and its projects. */
    public Map<String, String> places(Texts texts) {
        CostWords words = new CostWords(texts);
        Map<String, String> found = new LinkedHashMap<>();
        found.put(ALL, words.get("place.all"));
        programmes.list().forEach(each -> found.put(PROGRAMME + each.id(), words.get("place.programme", each.name())));
        projects.list().forEach(each -> found.put(PROJECT + each.id(), each.shortName()));
        return found;
    }

    Map<ProjectId, String> projects() {
        Map<ProjectId, String> found = new LinkedHashMap<>();
        projects.list().forEach(each -> found.put(each.id(), each.shortName()));
        return found;
    }

    /** The agreement's keys, also those of which no version holds yet. */
    public Map<String, String> keys() {
        Map<String, String> found = new LinkedHashMap<>();
        keys.list().forEach(each -> found.put(each.id().toString(), each.name()));
        return found;
    }

    /** Those whose costs the reader may write, and that of the cost that is changed. */
    Map<String, String> payers(@Nullable CostItem cost) {
        Map<String, String> found = new LinkedHashMap<>();
        for (MembershipItem member : members.on(Now.today())) {
            if (context.actor().may(Right.KEEP_COSTS, Target.of(member.code()))) {
                found.put(member.code().value(), member.shortName());
            }
        }
        if (cost != null) {
            found.putIfAbsent(cost.payer().value(), cost.payerName());
        }
        return found;
    }

    Map<MunicipalityCode, String> municipalities() {
        Map<MunicipalityCode, String> found = new LinkedHashMap<>();
        members.on(Now.today()).forEach(member -> found.put(member.code(), member.shortName()));
        return found;
    }

    /** The key that was chosen, if any. */
    public static @Nullable AllocationKeyId keyId(@Nullable String chosen) {
        return chosen == null ? null : AllocationKeyId.of(chosen);
    }

    /** The key that a field keeps of a place. */
    public static String key(CostPlace place) {
        return switch (place) {
            case CostPlace.Everything everything -> ALL;
            case CostPlace.OfProgramme(ProgrammeId id) -> PROGRAMME + id;
            case CostPlace.OfProject(ProjectId id) -> PROJECT + id;
        };
    }

    /** @throws Invalid of the field {@code place} when the key is none */
    public static CostPlace place(String key) {
        if (key.startsWith(PROGRAMME)) {
            return new CostPlace.OfProgramme(ProgrammeId.of(key.substring(PROGRAMME.length())));
        }
        if (key.startsWith(PROJECT)) {
            return new CostPlace.OfProject(ProjectId.of(key.substring(PROJECT.length())));
        }
        if (!key.equals(ALL)) {
            throw new Invalid("place", "cost.rule.no-place");
        }
        return new CostPlace.Everything();
    }

    /** @throws Invalid of the field when it is neither an amount, a question mark nor blank */
    public static Amount amount(Texts texts, FormValues values, String field) {
        String typed = values.orNull(field);
        if (typed == null) {
            return Amount.Missing.BLANK;
        }
        return typed.equals(Amount.QUESTION_MARK)
                ? Amount.Missing.UNKNOWN
                : new Amount.Known(new Amounts(texts).money(field, typed));
    }
}
