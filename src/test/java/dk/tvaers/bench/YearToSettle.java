package dk.tvaers.bench;

import static dk.tvaers.testkit.Fresh.ALBERTSLUND;
import static dk.tvaers.testkit.Fresh.GLOSTRUP;

import dk.tvaers.economy.agreed.AllocationKeyId;
import dk.tvaers.economy.key.AllocationKey;
import dk.tvaers.economy.key.Inhabitants;
import dk.tvaers.economy.settlement.Posting;
import dk.tvaers.economy.settlement.SettlementSheet;
import dk.tvaers.economy.settlement.Settling;
import dk.tvaers.kernel.Id;
import dk.tvaers.kernel.Money;
import dk.tvaers.loan.LoanStage;
import dk.tvaers.testkit.Sql;
import java.sql.Connection;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.time.LocalDate;
import java.util.TreeSet;

/** A year of all 98 municipalities with so many costs, by two keys in twelve months, and so many lent hours. */
final class YearToSettle {

    private static final String NUMBERS = """
            (select 1 + a.i + 10 * b.i + 100 * c.i + 1000 * d.i + 10000 * e.i as i from :ten a, :ten b, :ten c, :ten d, :ten e) n
            """.replace(
                    ":ten",
                    "(select 0 i union all select 1 union all select 2 union all select 3 union all select 4"
                            + " union all select 5 union all select 6 union all select 7 union all select 8 union all select 9)");

    private static final String[] STEPS = {"""
        insert into member (collaboration_id, municipality_code) select :c, m.code from municipality m
        where m.code not in (select x.municipality_code from (select * from member) x where x.collaboration_id = :c)""", """
        insert into membership (collaboration_id, id, municipality_code, joined_on, version)
        select :c, :base + row_number() over (order by m.municipality_code), m.municipality_code, '2015-01-01', 0
        from member m where m.collaboration_id = :c and m.municipality_code not in
          (select x.municipality_code from (select * from membership) x where x.collaboration_id = :c)""", """
        insert into cost_line (collaboration_id, id, cost_type_id, title, paid_by_code, paid_directly, from_on, to_on,
          planned, planned_unknown, forecast_unknown, actual, actual_unknown, paid_on, version, allocation_key_id)
        select t.collaboration_id, :base + 1000 + n.i, t.cost_type_id, concat('Post ', n.i), t.paid_by_code, false,
          t.from_on + interval n.i % 12 month, last_day(t.from_on + interval n.i % 12 month), n.i * 1.07, false, false,
          n.i * 1.03, false, t.from_on, 0, if(n.i % 2 = 0, t.allocation_key_id, :key)
        from cost_line t, :numbers where t.collaboration_id = :c and t.title = 'Løn' and n.i < :costs""", """
        insert into loan_hours (collaboration_id, id, loan_id, month_id, worked_on, hours, activity, kilometres, expenses,
          registered_by, registered_at)
        select h.collaboration_id, :base + 1000000 + n.i, h.loan_id, h.month_id, h.worked_on, 1 + n.i % 7,
          concat('Opgave ', n.i), h.kilometres, h.expenses, h.registered_by, h.registered_at
        from loan_hours h, :numbers where h.collaboration_id = :c and n.i < :hours""", "analyze table cost_line, loan_hours"};

    final Settling settling = new Settling();

    private final String costRows;
    private final String hourRows;

    YearToSettle(int costs, int hours) throws SQLException {
        AllocationKeyId key = settling.key(
                new AllocationKey.PerInhabitant(LocalDate.of(2020, 1, 1), Inhabitants.ALL_ALIKE, new TreeSet<>()));
        settling.cost("Løn", GLOSTRUP, "750000");
        settling.loans.confirmed(settling.loans.active(), LoanStage.LAST_MONTH, "2");
        settling.signLoans(ALBERTSLUND, Settling.EXEMPT);
        String tenant = Long.toString(settling.fresh.ref().id().value());
        String base = Long.toString(Id.next());
        try (Connection connection = Sql.asMigrating();
                Statement statement = connection.createStatement()) {
            for (String step : STEPS) {
                statement.execute(step.replace(":numbers", NUMBERS)
                        .replace(":costs", Integer.toString(costs))
                        .replace(":hours", Integer.toString(hours))
                        .replace(":key", Long.toString(key.value()))
                        .replace(":base", base)
                        .replace(":c", tenant));
            }
        }
        costRows = "select * from cost_line where collaboration_id = " + tenant + " and from_on between '"
                + (Settling.YEAR - 1) + "-01-01' and '" + Settling.YEAR + "-12-31' order by from_on, id";
        hourRows = """
                select h.*, c.month_on, l.lender_code, l.borrower_code, t.rate, t.overhead_kroner, t.overhead_percent
                from loan_hours h
                join loan_month_confirmed c on c.collaboration_id = h.collaboration_id and c.id = h.month_id
                join loan l on l.collaboration_id = h.collaboration_id and l.id = h.loan_id
                join loan_terms t on t.collaboration_id = l.collaboration_id and t.loan_id = l.id
                  and t.terms_number = l.terms_number
                where h.collaboration_id = :c order by h.loan_id, h.worked_on, h.id""".replace(":c", tenant);
    }

    /** The yardstick: each row of costs and hours once, by plain JDBC, every column taken. */
    int readPlainly() throws SQLException {
        try (Connection connection = Sql.asRunning()) {
            return read(connection, costRows) + read(connection, hourRows);
        }
    }

    private static int read(Connection connection, String query) throws SQLException {
        int read = 0;
        try (Statement statement = connection.createStatement();
                ResultSet rows = statement.executeQuery(query)) {
            int columns = rows.getMetaData().getColumnCount();
            while (rows.next()) {
                for (int i = 1; i <= columns; i++) {
                    rows.getObject(i);
                }
                read++;
            }
        }
        return read;
    }

    /** What everybody owes and is due; nothing when the figures balance. */
    static Money control(SettlementSheet sheet) {
        return sheet.postings().stream().map(Posting::amount).reduce(Money.ZERO, Money::plus);
    }
}
