package dk.tvaers.economy.billing;

import dk.tvaers.economy.settlement.SettlementId;
import dk.tvaers.kernel.CollaborationId;
import dk.tvaers.kernel.MunicipalityCode;
import dk.tvaers.kernel.PersonId;
import io.micronaut.data.annotation.Query;
import io.micronaut.data.jdbc.annotation.JdbcRepository;
import io.micronaut.data.model.query.builder.sql.Dialect;
import io.micronaut.data.repository.GenericRepository;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** Documents, their series of numbers, and what became of them. */
@JdbcRepository(dialect = Dialect.MYSQL)
interface BillRows extends GenericRepository<BillRow, BillId> {

    /** Paid is what was written last of being paid and of that being a mistake. */
    String ITEM = """
            select b.id as id, b.settlement_id as settlement, b.invoice_role as role, b.supplier_code as supplier,
              sm.short_name as supplier_name, b.buyer_code as buyer, bm.short_name as buyer_name,
              b.invoice_number as number, b.credit_note as credit_note, k.invoice_number as corrects,
              b.issued_on as issued_on, b.due_on as due_on, b.net_amount as net, b.vat_amount as vat,
              b.payable_amount as payable, b.invoice_format as format, b.file_name as file_name,
              (select min(s.step_on) from settlement_invoice_step s where s.collaboration_id = b.collaboration_id
                and s.settlement_invoice_id = b.id and s.invoice_step = 'SENT') as sent_on,
              (select s.step_on from settlement_invoice_step s where s.collaboration_id = b.collaboration_id
                and s.settlement_invoice_id = b.id and s.invoice_step = 'PAID'
                and not exists (select 1 from settlement_invoice_step u where u.collaboration_id = s.collaboration_id
                  and u.settlement_invoice_id = s.settlement_invoice_id and u.id > s.id
                  and u.invoice_step in ('PAID', 'PAYMENT_UNDONE'))) as paid_on,
              (select max(s.step_on) from settlement_invoice_step s where s.collaboration_id = b.collaboration_id
                and s.settlement_invoice_id = b.id and s.invoice_step = 'REMINDED') as reminded_on,
              (select c.invoice_number from settlement_invoice c where c.collaboration_id = b.collaboration_id
                and c.corrects_id = b.id and c.settlement_id = b.settlement_id
                and c.making_number > b.making_number) as credited_by
            from settlement_invoice b
            join municipality sm on sm.code = b.supplier_code
            join municipality bm on bm.code = b.buyer_code
            left join settlement_invoice k on k.collaboration_id = b.collaboration_id and k.id = b.corrects_id
            where b.collaboration_id = :collaboration
            """;

    BillRow save(BillRow row);

    Optional<BillRow> findById(BillId id);

    /** Lets nobody else write down what became of a document until the transaction ends; frozen rows cannot be locked. */
    @Query("select id from settlement where collaboration_id = :collaboration order by id for update")
    List<Long> lockSettlements(CollaborationId collaboration);

    @Query(ITEM + " and b.settlement_id = :settlement order by b.supplier_code, b.id")
    List<BillItem> of(CollaborationId collaboration, SettlementId settlement);

    @Query(ITEM + " and b.id = :id")
    Optional<BillItem> find(CollaborationId collaboration, BillId id);

    /** Those that were due before a day and are owed, and of which nobody was reminded from another day on. */
    @Query("select * from (" + ITEM + """
            ) i where i.due_on < :today and i.sent_on is not null and i.paid_on is null and not i.credit_note
              and i.credited_by is null and (i.reminded_on is null or i.reminded_on < :from)
            order by i.id""")
    List<BillItem> overdue(CollaborationId collaboration, LocalDate today, LocalDate from);

    /** How often documents of one role were made between two municipalities in a settlement. */
    @Query("""
            select coalesce(max(making_number), 0) from settlement_invoice
            where collaboration_id = :collaboration and settlement_id = :settlement and invoice_role = :role
              and supplier_code = :supplier and buyer_code = :buyer""")
    int makings(
            CollaborationId collaboration,
            SettlementId settlement,
            BillRole role,
            MunicipalityCode supplier,
            MunicipalityCode buyer);

    /** Who pays for a municipality: its directors and its finance. */
    @Query("""
            select distinct r.person_id from role_grant r
            where r.collaboration_id = :collaboration and r.municipality_code = :code
              and r.role in ('DIRECTOR', 'CONTROLLER')
              and r.from_on <= :today and (r.to_on is null or r.to_on >= :today)""")
    List<Long> payers(CollaborationId collaboration, MunicipalityCode code, LocalDate today);

    @Query("""
            select distinct r.person_id from role_grant r
            where r.collaboration_id = :collaboration and r.role = 'COORDINATOR'
              and r.from_on <= :today and (r.to_on is null or r.to_on >= :today)""")
    List<Long> coordinators(CollaborationId collaboration, LocalDate today);

    /** The newest invoice that one municipality has sent another for the same. */
    @Query("""
            select * from settlement_invoice b
            where b.collaboration_id = :collaboration and b.supplier_code = :supplier and b.buyer_code = :buyer
              and b.invoice_role = :role and not b.credit_note
            order by b.id desc limit 1""")
    Optional<BillRow> newest(
            CollaborationId collaboration, MunicipalityCode supplier, MunicipalityCode buyer, BillRole role);

    /** Lets nobody else invoice the settlement until the transaction ends. */
    @Query("select id from settlement where collaboration_id = :collaboration and id = :settlement for update")
    Optional<Long> lockSettlement(CollaborationId collaboration, SettlementId settlement);

    /** Takes the next number of a supplier's series; it is held until the transaction ends, so that none is left out. */
    @Query("""
            insert into invoice_series (collaboration_id, id, supplier_code, newest_number)
            values (:collaboration, :series, :supplier, 1)
            on duplicate key update newest_number = newest_number + 1""")
    int count(CollaborationId collaboration, long series, MunicipalityCode supplier);

    @Query("""
            select newest_number from invoice_series
            where collaboration_id = :collaboration and supplier_code = :supplier""")
    int newestNumber(CollaborationId collaboration, MunicipalityCode supplier);

    @Query("""
            insert into settlement_invoice_step (collaboration_id, id, settlement_invoice_id, invoice_step, step_on,
              person_id, written_at)
            values (:collaboration, :number, :bill, :step, :on, :by, :at)""")
    int step(
            CollaborationId collaboration,
            long number,
            BillId bill,
            BillStep step,
            LocalDate on,
            @Nullable PersonId by,
            Instant at);
}
