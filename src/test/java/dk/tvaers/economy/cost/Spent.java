package dk.tvaers.economy.cost;

import static dk.tvaers.testkit.Fresh.ALBERTSLUND;
import static dk.tvaers.testkit.Fresh.GLOSTRUP;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dk.tvaers.access.Role;
import dk.tvaers.economy.agreed.AgreedKeys;
import dk.tvaers.economy.agreed.AllocationKeyId;
import dk.tvaers.economy.agreed.ApprovingKeys;
import dk.tvaers.economy.agreed.KeyData;
import dk.tvaers.economy.agreed.KeyProposal;
import dk.tvaers.economy.agreed.KeyVersion;
import dk.tvaers.economy.agreed.ProposingKeys;
import dk.tvaers.economy.key.AllocationKey;
import dk.tvaers.kernel.Invalid;
import dk.tvaers.kernel.Money;
import dk.tvaers.kernel.MunicipalityCode;
import dk.tvaers.kernel.Now;
import dk.tvaers.kernel.PortalException;
import dk.tvaers.kernel.ProgrammeId;
import dk.tvaers.kernel.ProjectId;
import dk.tvaers.kernel.RuleBroken;
import dk.tvaers.programme.Projected;
import dk.tvaers.testkit.Fresh;
import dk.tvaers.testkit.Portal;
import java.time.LocalDate;
import java.util.List;
import java.util.concurrent.Callable;
import org.jspecify.annotations.Nullable;

/** Glostrup and Albertslund with a programme, a project in it, a type of cost, and costs of this year. */
public final class Spent {

    public static final int YEAR = Now.today().getYear();

    public final Fresh fresh = Fresh.collaboration(GLOSTRUP, ALBERTSLUND);
    public final ProgrammeId programme = Projected.programme(fresh, "Monopolbrud");
    public final ProjectId project = Projected.project(fresh, programme, "KY");
    public final CostTypeId salary = type("Løn");

    public CostTypeId type(String name) {
        return fresh.asCoordinator(() -> Portal.bean(CostTypes.class).add(name));
    }

    public <T> T as(Role role, MunicipalityCode code, Callable<T> call) {
        return fresh.as(role, code, null, call);
    }

    public CostData data(String title, String planned, String forecast, String actual) {
        return data(title, GLOSTRUP, false, planned, forecast, actual);
    }

    public CostData data(
            String title,
            MunicipalityCode payer,
            boolean directly,
            String planned,
            String forecast,
            @Nullable String actual) {
        Amount paid = Amount.of(actual);
        return new CostData(
                salary,
                new CostPlace.OfProject(project),
                title,
                "Leverandør",
                payer,
                directly,
                null,
                LocalDate.of(YEAR, 1, 1),
                LocalDate.of(YEAR, 1, 31),
                Amount.of(planned),
                Amount.of(forecast),
                paid,
                paid.known() == null ? null : LocalDate.of(YEAR, 1, 1),
                "B-1");
    }

    public CostLineId add(CostData data) {
        return fresh.asCoordinator(() -> Portal.bean(KeepingCosts.class).add(data));
    }

    public CostItem get(CostLineId id) {
        return fresh.asCoordinator(() -> Portal.bean(Costs.class).get(id));
    }

    /** A key that the coordinator proposed and nobody has approved. */
    public AllocationKeyId proposed(AllocationKey key, LocalDate from) {
        return fresh.asCoordinator(() -> Portal.bean(ProposingKeys.class)
                .propose(new KeyData("Nøgle " + AllocationKeyId.next(), null), new KeyProposal(key, from, null)));
    }

    /** A key that both municipalities have approved. */
    public AllocationKeyId agreed(AllocationKey key, LocalDate from) {
        AllocationKeyId id = proposed(key, from);
        approve(id);
        return id;
    }

    /** Both approve the newest version. */
    public void approve(AllocationKeyId id) {
        KeyVersion version =
                fresh.asCoordinator(() -> Portal.bean(AgreedKeys.class).get(id)).newest();
        for (MunicipalityCode code : List.of(ALBERTSLUND, GLOSTRUP)) {
            as(Role.DIRECTOR, code, () -> Portal.bean(ApprovingKeys.class)
                    .approve(id, code, version.number(), version.digest()));
        }
    }

    public static Money kroner(String text) {
        return Money.of(text);
    }

    public static Callable<Boolean> doing(Runnable act) {
        return () -> {
            act.run();
            return true;
        };
    }

    public static void refused(String key, Callable<?> call) {
        assertThatThrownBy(call::call)
                .isInstanceOfAny(Invalid.class, RuleBroken.class)
                .satisfies(thrown -> assertThat(
                                thrown instanceof Invalid invalid
                                        ? invalid.problems().stream()
                                                .map(Invalid.Problem::reason)
                                                .toList()
                                        : List.of(((PortalException) thrown).key()))
                        .contains(key));
    }
}
