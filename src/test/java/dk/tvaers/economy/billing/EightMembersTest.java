package dk.tvaers.economy.billing;

import static dk.tvaers.economy.cost.Spent.kroner;
import static dk.tvaers.testkit.Fresh.ALBERTSLUND;
import static dk.tvaers.testkit.Fresh.GLOSTRUP;
import static org.assertj.core.api.Assertions.assertThat;

import dk.tvaers.economy.invoice.EInvoices;
import dk.tvaers.economy.invoice.InvoiceFormat;
import dk.tvaers.economy.settlement.SettlementId;
import dk.tvaers.economy.settlement.Settling;
import dk.tvaers.kernel.Id;
import dk.tvaers.kernel.MunicipalityCode;
import dk.tvaers.loan.LoanStage;
import dk.tvaers.testkit.Fresh;
import dk.tvaers.testkit.Portal;
import java.nio.charset.StandardCharsets;
import java.util.List;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/** The eight municipalities west of Copenhagen settle among each other (DOMAIN section 5). */
@Tag("database")
class EightMembersTest {

    private static final List<MunicipalityCode> EIGHT =
            List.of("155", "161", "165", "167", "169", "175", "183", "187").stream()
                    .map(MunicipalityCode::new)
                    .toList();

    private final Settling settling = new Settling();
    private final Bills bills = Portal.bean(Bills.class);

    @ParameterizedTest
    @EnumSource(InvoiceFormat.class)
    void sevenShareInvoicesAndTheLoanInvoiceOfWhoIsDueMoreThanItOwesAreValid(InvoiceFormat format) {
        joinTheOthers();
        for (int i = 0; i < EIGHT.size(); i++) {
            Ready.one(settling, EIGHT.get(i), gln(i + 1), format);
        }
        settling.cost("Løn", GLOSTRUP, "800");
        settling.loans.confirmed(settling.loans.active(), LoanStage.LAST_MONTH, "2");
        SettlementId id = settling.begin();
        assertThat(settling.sheet(id).net(ALBERTSLUND))
                .as("100,00 owed, 1.258,20 due")
                .isEqualTo(kroner("-1158.20"));
        settling.send(id);
        EIGHT.forEach(code -> settling.approve(id, code));
        settling.lock(id);
        settling.coordinator(() -> Portal.bean(InvoicingSettlements.class).invoice(id, (done, all) -> {}));
        List<BillItem> made = settling.coordinator(() -> bills.of(id));
        assertThat(made)
                .filteredOn(bill -> bill.role() == BillRole.SHARE)
                .as("the host bills everybody but itself")
                .hasSize(7)
                .allMatch(bill ->
                        bill.supplier().equals(GLOSTRUP) && !bill.buyer().equals(GLOSTRUP))
                .allMatch(bill -> bill.net().equals(kroner("100")));
        assertThat(made)
                .filteredOn(bill -> bill.role() == BillRole.LOAN)
                .singleElement()
                .satisfies(bill -> {
                    assertThat(bill.supplier()).isEqualTo(ALBERTSLUND);
                    assertThat(bill.net()).as("gross").isEqualTo(kroner("1258.20"));
                });
        assertThat(made).hasSize(8).noneMatch(BillItem::creditNote).allMatch(bill -> bill.format() == format);
        for (BillItem bill : made) {
            String xml = settling.coordinator(() -> bills.xml(bill.id()));
            assertThat(Portal.bean(EInvoices.class).validate(format, xml.getBytes(StandardCharsets.UTF_8)))
                    .as(bill.number())
                    .isEmpty();
        }
    }

    private void joinTheOthers() {
        long tenant = settling.fresh.ref().id().value();
        for (MunicipalityCode code : EIGHT) {
            if (!Settling.MEMBERS.contains(code)) {
                Fresh.sql(
                        "insert into member (collaboration_id, municipality_code) values (?, ?)", tenant, code.value());
                Fresh.sql(
                        "insert into membership (collaboration_id, id, municipality_code, joined_on, version)"
                                + " values (?, ?, ?, '2015-01-01', 0)",
                        tenant,
                        Id.next(),
                        code.value());
            }
        }
    }

    /** The last digit is the check digit of the others: three times each other one, from the right. */
    private static String gln(int number) {
        String body = String.format("5790000%05d", number);
        int sum = 0;
        for (int i = 0; i < body.length(); i++) {
            sum += Character.digit(body.charAt(i), 10) * (i % 2 == 0 ? 1 : 3);
        }
        return body + (10 - sum % 10) % 10;
    }
}
