package dk.tvaers.demo;

import dk.tvaers.collaboration.Office;
import dk.tvaers.collaboration.OfficeItem;
import dk.tvaers.collaboration.Offices;
import dk.tvaers.economy.cost.CostTypeItem;
import dk.tvaers.economy.cost.CostTypes;
import dk.tvaers.economy.cost.SigningVat;
import dk.tvaers.economy.settlement.Answer;
import dk.tvaers.economy.settlement.AnsweringSettlements;
import dk.tvaers.economy.settlement.KeepingSettlements;
import dk.tvaers.economy.settlement.LockingSettlements;
import dk.tvaers.economy.settlement.SettlementData;
import dk.tvaers.economy.settlement.SettlementId;
import dk.tvaers.economy.settlement.SettlementItem;
import dk.tvaers.economy.settlement.SettlementPeriod;
import dk.tvaers.economy.settlement.SettlementTerms;
import dk.tvaers.economy.settlement.Settlements;
import dk.tvaers.economy.settlement.SigningLoanVat;
import dk.tvaers.economy.settlement.Terms;
import dk.tvaers.economy.vat.Vat;
import dk.tvaers.economy.vat.VatTreatment;
import dk.tvaers.kernel.Csv;
import dk.tvaers.kernel.MunicipalityCode;
import dk.tvaers.kernel.Now;
import io.micronaut.core.annotation.Order;
import jakarta.inject.Singleton;
import java.math.BigDecimal;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalTime;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.concurrent.atomic.AtomicReference;

/** Finance signs the VAT; each quarter of the year is settled on account, the newest waits for answers, the year is a draft. */
@Singleton
@Order(200)
final class Settling implements Act {

    private static final LocalTime MORNING = LocalTime.of(10, 40);
    private static final int SENT_DAYS_AGO = 4;
    private static final int MONTHS = 3;

    private final Offices offices;
    private final CostTypes types;
    private final SigningVat signing;
    private final SigningLoanVat signingLoans;
    private final SettlementTerms terms;
    private final Settlements settlements;
    private final KeepingSettlements keeping;
    private final AnsweringSettlements answering;
    private final LockingSettlements locking;

    Settling(
            Offices offices,
            CostTypes types,
            SigningVat signing,
            SigningLoanVat signingLoans,
            SettlementTerms terms,
            Settlements settlements,
            KeepingSettlements keeping,
            AnsweringSettlements answering,
            LockingSettlements locking) {
        this.offices = offices;
        this.types = types;
        this.signing = signing;
        this.signingLoans = signingLoans;
        this.terms = terms;
        this.settlements = settlements;
        this.keeping = keeping;
        this.answering = answering;
        this.locking = locking;
    }

    @Override
    public void write(Scene scene) {
        Instant begin = scene.months().setUp().plus(Duration.ofHours(5));
        List<Csv.Row> chosen = Data.rows("settlements", scene.slug());
        scene.script().at(begin, () -> sign(scene, begin));
        if (chosen.isEmpty()) {
            return;
        }
        scene.script().at(begin, () -> scene.coordinator(begin, () -> terms.choose(new Terms(true, 10), 0)));
        LocalDate today = scene.months().today();
        LocalDate sent = today.minusDays(SENT_DAYS_AGO);
        int current = (today.getMonthValue() - 1) / MONTHS + 1;
        for (int quarter = 1; quarter < current; quarter++) {
            settled(scene, new SettlementPeriod(today.getYear(), quarter));
        }
        waiting(scene, new SettlementPeriod(today.getYear(), current), sent, chosen.getFirst());
        Instant now = scene.months().at(today.minusDays(1), MORNING);
        scene.script()
                .at(
                        now,
                        () -> scene.coordinator(
                                now,
                                () -> keeping.begin(
                                        new SettlementData(SettlementPeriod.ofYear(today.getYear()), false, null))));
    }

    private void sign(Scene scene, Instant at) {
        List<MunicipalityCode> host = new ArrayList<>();
        scene.coordinator(at, () -> offices.on(Office.HOST, Now.date(at))
                .map(OfficeItem::code)
                .ifPresent(host::add));
        for (Csv.Row row : Data.rows("cost-vat", scene.slug())) {
            scene.controller(at, host.getFirst(), () -> sign(row));
        }
        for (Csv.Row row : Data.rows("loan-vat", scene.slug())) {
            MunicipalityCode code = new MunicipalityCode(row.get("municipality"));
            scene.controller(at, code, () -> signingLoans.sign(code, 0, vat(row)));
        }
    }

    private void sign(Csv.Row row) {
        CostTypeItem type = types.list().stream()
                .filter(each -> each.name().equals(row.get("type")))
                .findFirst()
                .orElseThrow();
        signing.sign(type.id(), type.version(), vat(row));
    }

    private static Vat vat(Csv.Row row) {
        return new Vat(VatTreatment.valueOf(row.get("treatment")), new BigDecimal(row.get("rate")), row.get("note"));
    }

    /** Sent early in the quarter, approved by all the day after, locked two days later. */
    private void settled(Scene scene, SettlementPeriod period) {
        AtomicReference<SettlementId> id = new AtomicReference<>();
        send(scene, period, period.from().plusDays(3), id);
        Instant answered = scene.months().at(period.from().plusDays(4), MORNING);
        scene.script().at(answered, () -> approve(scene, answered, found(id), Integer.MAX_VALUE));
        Instant locked = scene.months().at(period.from().plusDays(6), MORNING);
        scene.script()
                .at(
                        locked,
                        () -> scene.coordinator(locked, () -> {
                            SettlementItem item = settlements.get(found(id));
                            locking.lock(item.id(), item.issueNumber());
                        }));
    }

    private void waiting(Scene scene, SettlementPeriod period, LocalDate day, Csv.Row row) {
        AtomicReference<SettlementId> id = new AtomicReference<>();
        send(scene, period, day, id);
        Instant answered = scene.months().at(day.plusDays(1), MORNING);
        scene.script().at(answered, () -> {
            approve(scene, answered, found(id), Integer.parseInt(row.get("approvals")));
            MunicipalityCode code = new MunicipalityCode(row.get("objection_by"));
            scene.director(answered, code, () -> {
                SettlementItem item = settlements.get(found(id));
                int last = settlements.sheet(item.id()).lines().size();
                answering.object(item.id(), code, item.issueNumber(), digest(item), last, row.get("reason"));
            });
        });
    }

    private void send(Scene scene, SettlementPeriod period, LocalDate day, AtomicReference<SettlementId> id) {
        Instant at = scene.months().at(day, MORNING);
        scene.script()
                .at(
                        at,
                        () -> scene.coordinator(at, () -> {
                            id.set(keeping.begin(new SettlementData(period, false, null)));
                            keeping.send(found(id), settlements.get(found(id)).version());
                        }));
    }

    private void approve(Scene scene, Instant at, SettlementId id, int most) {
        List<MunicipalityCode> asked = new ArrayList<>();
        scene.coordinator(at, () -> settlements.answers(id).stream()
                .map(Answer::municipality)
                .limit(most)
                .forEach(asked::add));
        for (MunicipalityCode code : asked) {
            scene.director(at, code, () -> {
                SettlementItem item = settlements.get(id);
                answering.approve(id, code, item.issueNumber(), digest(item));
            });
        }
    }

    private static String digest(SettlementItem item) {
        return Objects.requireNonNull(item.digest());
    }

    private static SettlementId found(AtomicReference<SettlementId> id) {
        return Objects.requireNonNull(id.get());
    }
}
