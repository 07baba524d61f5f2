package dk.tvaers.economy.settlement;

import static dk.tvaers.testkit.Fresh.ALBERTSLUND;
import static dk.tvaers.testkit.Fresh.GLOSTRUP;
import static dk.tvaers.testkit.Fresh.HOEJE_TAASTRUP;

import dk.tvaers.access.Role;
import dk.tvaers.collaboration.Office;
import dk.tvaers.collaboration.Offices;
import dk.tvaers.economy.agreed.AgreedKeys;
import dk.tvaers.economy.agreed.AllocationKeyId;
import dk.tvaers.economy.agreed.ApprovingKeys;
import dk.tvaers.economy.agreed.KeyData;
import dk.tvaers.economy.agreed.KeyProposal;
import dk.tvaers.economy.agreed.KeyVersion;
import dk.tvaers.economy.agreed.ProposingKeys;
import dk.tvaers.economy.cost.Amount;
import dk.tvaers.economy.cost.CostData;
import dk.tvaers.economy.cost.CostItem;
import dk.tvaers.economy.cost.CostLineId;
import dk.tvaers.economy.cost.CostPlace;
import dk.tvaers.economy.cost.CostTypeId;
import dk.tvaers.economy.cost.CostTypes;
import dk.tvaers.economy.cost.Costs;
import dk.tvaers.economy.cost.KeepingCosts;
import dk.tvaers.economy.cost.SigningVat;
import dk.tvaers.economy.key.AllocationKey;
import dk.tvaers.economy.vat.Vat;
import dk.tvaers.economy.vat.VatTreatment;
import dk.tvaers.kernel.Money;
import dk.tvaers.kernel.MunicipalityCode;
import dk.tvaers.kernel.Period;
import dk.tvaers.loan.LoanStage;
import dk.tvaers.testkit.Fresh;
import dk.tvaers.testkit.Portal;
import java.time.LocalDate;
import java.util.List;
import java.util.TreeSet;
import java.util.concurrent.Callable;
import org.jspecify.annotations.Nullable;

/** Glostrup is host to Albertslund and Høje-Taastrup; they share alike, and finance has signed the VAT. */
public final class Settling {

    public static final int YEAR = LoanStage.LAST_MONTH.getYear();
    public static final List<MunicipalityCode> MEMBERS = List.of(GLOSTRUP, ALBERTSLUND, HOEJE_TAASTRUP);
    public static final Vat EXEMPT = Vat.without(VatTreatment.EXEMPT, "Momsloven § 13");

    public final LoanStage loans = new LoanStage();
    public final Fresh fresh = loans.fresh();
    public final CostTypeId salary;
    public final AllocationKeyId equal;

    private final Settlements settlements = Portal.bean(Settlements.class);
    private final KeepingSettlements keeping = Portal.bean(KeepingSettlements.class);
    private final AnsweringSettlements answering = Portal.bean(AnsweringSettlements.class);

    public Settling() {
        coordinator(() ->
                Portal.bean(Offices.class).hold(Office.HOST, GLOSTRUP, new Period(LocalDate.of(2015, 1, 1), null)));
        salary = type("Løn");
        sign(salary, EXEMPT);
        equal = key(new AllocationKey.Equal(new TreeSet<>()));
        signLoans(ALBERTSLUND);
    }

    public <T> T coordinator(Callable<T> call) {
        return fresh.asCoordinator(call);
    }

    public <T> T director(MunicipalityCode code, Callable<T> call) {
        return fresh.as(Role.DIRECTOR, code, null, call);
    }

    public CostTypeId type(String name) {
        return coordinator(() -> Portal.bean(CostTypes.class).add(name));
    }

    public void sign(CostTypeId type, Vat vat) {
        long version = coordinator(() -> Portal.bean(CostTypes.class).get(type)).version();
        fresh.as(Role.CONTROLLER, GLOSTRUP, null, () -> {
            Portal.bean(SigningVat.class).sign(type, version, vat);
            return true;
        });
    }

    public void signLoans(MunicipalityCode lender) {
        signLoans(lender, EXEMPT);
    }

    public void signLoans(MunicipalityCode lender, Vat vat) {
        fresh.as(Role.CONTROLLER, lender, null, () -> {
            SigningLoanVat signing = Portal.bean(SigningLoanVat.class);
            long version = signing.list().stream()
                    .filter(each -> each.municipality().equals(lender))
                    .findFirst()
                    .orElseThrow()
                    .version();
            signing.sign(lender, version, vat);
            return true;
        });
    }

    /** Agreed by all from the first day of the year before. */
    public AllocationKeyId key(AllocationKey key) {
        return key(key, LocalDate.of(YEAR - 1, 1, 1));
    }

    public AllocationKeyId key(AllocationKey key, LocalDate from) {
        AllocationKeyId id = coordinator(() -> Portal.bean(ProposingKeys.class)
                .propose(new KeyData("Nøgle " + AllocationKeyId.next(), null), new KeyProposal(key, from, null)));
        KeyVersion version =
                coordinator(() -> Portal.bean(AgreedKeys.class).get(id)).newest();
        for (MunicipalityCode code : MEMBERS) {
            director(
                    code, () -> Portal.bean(ApprovingKeys.class).approve(id, code, version.number(), version.digest()));
        }
        return id;
    }

    /** Shared alike, of January of the year, planned at 100 kroner. */
    public CostLineId cost(String title, MunicipalityCode payer, @Nullable String paid) {
        return cost(title, payer, paid, equal, LocalDate.of(YEAR, 1, 1));
    }

    public CostLineId costOf(CostTypeId type, String title, MunicipalityCode payer, String paid) {
        return cost(type, title, payer, paid, equal, LocalDate.of(YEAR, 1, 1));
    }

    public CostLineId cost(
            String title,
            MunicipalityCode payer,
            @Nullable String paid,
            @Nullable AllocationKeyId key,
            LocalDate from) {
        return cost(salary, title, payer, paid, key, from);
    }

    private CostLineId cost(
            CostTypeId type,
            String title,
            MunicipalityCode payer,
            @Nullable String paid,
            @Nullable AllocationKeyId key,
            LocalDate from) {
        return coordinator(() -> Portal.bean(KeepingCosts.class)
                .add(new CostData(
                        type,
                        new CostPlace.Everything(),
                        title,
                        null,
                        payer,
                        false,
                        key,
                        from,
                        from.plusDays(20),
                        Amount.of("100"),
                        Amount.Missing.BLANK,
                        Amount.of(paid),
                        paid == null ? null : from,
                        null)));
    }

    public CostItem cost(CostLineId id) {
        return coordinator(() -> Portal.bean(Costs.class).get(id));
    }

    /** Says that something else was paid. */
    public void paid(CostLineId id, String amount) {
        CostItem cost = cost(id);
        coordinator(() -> {
            Portal.bean(KeepingCosts.class)
                    .change(id, cost.version(), cost.data().paid(Amount.of(amount), cost.fromOn(), null));
            return true;
        });
    }

    public SettlementId begin() {
        return begin(SettlementPeriod.YEAR, false);
    }

    /** @param quarter 0 for the year */
    public SettlementId begin(int quarter, boolean carryOver) {
        return begin(YEAR, quarter, carryOver);
    }

    public SettlementId begin(int year, int quarter, boolean carryOver) {
        return coordinator(
                () -> keeping.begin(new SettlementData(new SettlementPeriod(year, quarter), carryOver, null)));
    }

    public SettlementItem get(SettlementId id) {
        return coordinator(() -> settlements.get(id));
    }

    public SettlementSheet sheet(SettlementId id) {
        return coordinator(() -> settlements.sheet(id));
    }

    /** What all costs in it come to. */
    public static Money shared(SettlementSheet sheet) {
        return sheet.lines().stream()
                .filter(line -> line.kind() == LineKind.COST)
                .map(SettlementLine::amount)
                .reduce(Money.ZERO, Money::plus);
    }

    public SettlementItem send(SettlementId id) {
        coordinator(() -> {
            keeping.send(id, settlements.get(id).version());
            return true;
        });
        return get(id);
    }

    public boolean approve(SettlementId id, MunicipalityCode code) {
        SettlementItem item = get(id);
        return director(code, () -> answering.approve(id, code, item.issueNumber(), String.valueOf(item.digest())));
    }

    public void object(SettlementId id, MunicipalityCode code, @Nullable Integer line, String reason) {
        SettlementItem item = get(id);
        director(code, () -> {
            answering.object(id, code, item.issueNumber(), String.valueOf(item.digest()), line, reason);
            return true;
        });
    }

    public boolean lock(SettlementId id) {
        return coordinator(() -> {
            Portal.bean(LockingSettlements.class).lock(id, settlements.get(id).issueNumber());
            return true;
        });
    }

    /** Sent, approved by all, and locked. */
    public SettlementId locked(SettlementId id) {
        send(id);
        MEMBERS.forEach(code -> approve(id, code));
        lock(id);
        return id;
    }
}
