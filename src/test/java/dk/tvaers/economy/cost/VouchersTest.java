package dk.tvaers.economy.cost;

import static dk.tvaers.economy.cost.Spent.doing;
import static dk.tvaers.economy.cost.Spent.refused;
import static dk.tvaers.testkit.Fresh.ALBERTSLUND;
import static dk.tvaers.testkit.Fresh.GLOSTRUP;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dk.tvaers.access.Role;
import dk.tvaers.document.Sample;
import dk.tvaers.kernel.Forbidden;
import dk.tvaers.kernel.NotFound;
import dk.tvaers.kit.files.FileContent;
import dk.tvaers.kit.files.IncomingFile;
import dk.tvaers.testkit.Portal;
import java.io.ByteArrayOutputStream;
import java.nio.charset.StandardCharsets;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;

@Tag("database")
class VouchersTest {

    private final Spent spent = new Spent();
    private final Vouchers vouchers = Portal.bean(Vouchers.class);
    private final KeepingCosts keeping = Portal.bean(KeepingCosts.class);

    @Test
    void aVoucherIsReadByWhoReadsTheCostAndByNobodyElse() {
        CostLineId direct = spent.add(spent.data("KOMBIT", GLOSTRUP, true, "1", "", null));
        VoucherId id = add(direct);
        String read = spent.as(Role.PROGRAMME_LEADER, GLOSTRUP, () -> {
            try (FileContent content = vouchers.open(direct, id)) {
                ByteArrayOutputStream out = new ByteArrayOutputStream();
                content.writeTo(out);
                return out.toString(StandardCharsets.UTF_8);
            }
        });
        assertThat(read).isEqualTo("Faktura");
        assertThatThrownBy(() -> spent.as(Role.PROGRAMME_LEADER, ALBERTSLUND, () -> vouchers.open(direct, id)))
                .isInstanceOf(NotFound.class);
        assertThatThrownBy(() -> spent.as(Role.PROGRAMME_LEADER, ALBERTSLUND, () -> vouchers.of(direct)))
                .isInstanceOf(NotFound.class);
        CostLineId other = spent.add(spent.data("Løn", "1", "", ""));
        assertThatThrownBy(() -> spent.fresh.asCoordinator(() -> vouchers.open(other, id)))
                .isInstanceOf(NotFound.class);
    }

    @Test
    void aCostWithAVoucherStaysUntilTheVoucherIsTakenAway() {
        CostLineId cost = spent.add(spent.data("Løn", "1", "", ""));
        VoucherId id = add(cost);
        refused("cost.rule.has-voucher", () -> spent.fresh.asCoordinator(doing(() -> keeping.remove(cost, 0))));
        assertThatThrownBy(() -> spent.as(Role.CONTROLLER, ALBERTSLUND, doing(() -> vouchers.remove(cost, id))))
                .isInstanceOf(Forbidden.class);
        spent.as(Role.CONTROLLER, GLOSTRUP, doing(() -> vouchers.remove(cost, id)));
        assertThat(spent.fresh.asCoordinator(() -> vouchers.of(cost))).isEmpty();
        assertThat(spent.fresh.count("select count(*) from stored_file where collaboration_id = ?"))
                .isZero();
        spent.fresh.asCoordinator(doing(() -> keeping.remove(cost, 0)));
    }

    @Test
    void onlyWhoKeepsTheCostPutsAVoucherOnIt() {
        CostLineId cost = spent.add(spent.data("Løn", "1", "", ""));
        try (IncomingFile file = Sample.file("faktura.txt", "Faktura")) {
            assertThatThrownBy(() -> spent.as(Role.DIRECTOR, GLOSTRUP, () -> vouchers.add(cost, file)))
                    .isInstanceOf(Forbidden.class);
            assertThatThrownBy(() -> spent.as(Role.CONTROLLER, ALBERTSLUND, () -> vouchers.add(cost, file)))
                    .isInstanceOf(Forbidden.class);
        }
    }

    private VoucherId add(CostLineId cost) {
        return spent.fresh.asCoordinator(() -> {
            try (IncomingFile file = Sample.file("faktura.txt", "Faktura")) {
                return vouchers.add(cost, file);
            }
        });
    }
}
