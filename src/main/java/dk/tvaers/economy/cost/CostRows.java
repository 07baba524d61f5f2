package dk.tvaers.economy.cost;

import dk.tvaers.audit.RecordName;
import dk.tvaers.kernel.CollaborationId;
import dk.tvaers.kernel.Money;
import dk.tvaers.kernel.MunicipalityCode;
import dk.tvaers.kernel.ProgrammeId;
import dk.tvaers.kernel.ProjectId;
import io.micronaut.data.annotation.Query;
import io.micronaut.data.jdbc.annotation.JdbcRepository;
import io.micronaut.data.model.query.builder.sql.Dialect;
import io.micronaut.data.repository.GenericRepository;
import java.time.LocalDate;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** Costs; those that a municipality pays itself are read by it and by whoever sees all of the economy. */
@JdbcRepository(dialect = Dialect.MYSQL)
interface CostRows extends GenericRepository<CostRow, CostLineId> {

    String FROM = """
             from cost_line c
            join cost_type t on t.collaboration_id = c.collaboration_id and t.id = c.cost_type_id
            left join project p on p.collaboration_id = c.collaboration_id and p.id = c.project_id
            left join programme g on g.collaboration_id = c.collaboration_id
              and g.id = coalesce(p.programme_id, c.programme_id)
            join municipality m on m.code = c.paid_by_code
            left join allocation_key k on k.collaboration_id = c.collaboration_id and k.id = c.allocation_key_id
            left join settled_cost s on s.collaboration_id = c.collaboration_id and s.cost_line_id = c.id
            where c.collaboration_id = :collaboration
              and (not c.paid_directly or :everything or c.paid_by_code in (:own))
            """;

    String ITEM = """
            select c.id as id, t.id as type, t.name as type_name, g.id as programme, g.name as programme_name,
              p.id as project, p.short_name as project_name, c.title as title, c.supplier as supplier,
              c.paid_by_code as payer, m.short_name as payer_name, c.paid_directly as paid_directly,
              k.id as `key`, k.name as key_name,
              c.from_on as from_on, c.to_on as to_on,
              c.planned as planned_kroner, c.planned_unknown as planned_unknown,
              c.forecast as forecast_kroner, c.forecast_unknown as forecast_unknown,
              c.actual as actual_kroner, c.actual_unknown as actual_unknown,
              c.paid_on as paid_on, c.voucher_number as voucher_number, c.cost_series_id as series,
              s.settlement_id as settlement,
              c.version as version
            """;

    String SHOWN = """
             and c.from_on between :first and :last
              and (:text is null or c.title like :text or c.supplier like :text or c.voucher_number like :text)
              and (:type is null or c.cost_type_id = :type)
              and (:programme is null or g.id = :programme)
              and (:project is null or c.project_id = :project)
              and (:payer is null or c.paid_by_code = :payer)
              and (:which = 'ALL' or :which = 'SHARED' and not c.paid_directly or :which = 'DIRECT' and c.paid_directly
                or :which = 'UNPAID' and c.actual is null
                or :which = 'UNKNOWN' and (c.planned_unknown or c.forecast_unknown or c.actual_unknown))
            """;

    /** What a cost comes to as far as is known: paid, else the forecast, else planned. */
    String EXPECTED = """
            case when c.actual is not null then c.actual when c.forecast is not null then c.forecast
              when c.forecast_unknown then null else c.planned end
            """;

    /** Nothing is known of what it comes to, though it comes. */
    String NOT_EXPECTED = """
            c.actual is null and c.forecast is null and (c.forecast_unknown
              or c.planned is null and (c.planned_unknown or c.actual_unknown))
            """;

    CostRow save(CostRow row);

    List<CostRow> saveAll(Iterable<CostRow> rows);

    CostRow update(CostRow row);

    long delete(CostRow row);

    @Query("""
            update cost_line set forecast = :forecast, forecast_unknown = :unknown, version = version + 1
            where collaboration_id = :collaboration and cost_series_id = :series and from_on >= :first
              and actual is null""")
    int expect(
            CollaborationId collaboration,
            CostSeriesId series,
            LocalDate first,
            @Nullable Money forecast,
            boolean unknown);

    @Query("""
            delete from cost_line
            where collaboration_id = :collaboration and cost_series_id = :series and from_on > :last""")
    int removeAfter(CollaborationId collaboration, CostSeriesId series, LocalDate last);

    @Query("select * from cost_line where collaboration_id = :collaboration and id = :id for update")
    Optional<CostRow> lock(CollaborationId collaboration, CostLineId id);

    @Query("""
            select * from cost_line where collaboration_id = :collaboration and cost_series_id = :series
            order by from_on for update""")
    List<CostRow> lockMonths(CollaborationId collaboration, CostSeriesId series);

    @Query(ITEM + FROM + " and c.id = :id")
    Optional<CostItem> find(CollaborationId collaboration, boolean everything, List<String> own, CostLineId id);

    @Query(ITEM + FROM + " and c.list_reference = :reference")
    Optional<CostItem> listed(CollaborationId collaboration, boolean everything, List<String> own, String reference);

    @Query(ITEM + FROM + SHOWN + """
             order by case when :sort = 'PERIOD_LAST' then c.from_on end desc,
              case when :sort = 'TITLE' then c.title end, case when :sort = 'TITLE_DOWN' then c.title end desc,
              case when :sort in ('ACTUAL', 'ACTUAL_LEAST') then c.actual is null end,
              case when :sort = 'ACTUAL' then c.actual end desc, case when :sort = 'ACTUAL_LEAST' then c.actual end,
              c.from_on, c.title, c.id
            limit :size offset :skip""")
    List<CostItem> list(
            CollaborationId collaboration,
            boolean everything,
            List<String> own,
            LocalDate first,
            LocalDate last,
            @Nullable String text,
            @Nullable CostTypeId type,
            @Nullable ProgrammeId programme,
            @Nullable ProjectId project,
            @Nullable MunicipalityCode payer,
            String which,
            String sort,
            int size,
            long skip);

    @Query("""
            select count(*) as costs,
              coalesce(sum(c.planned), 0) as planned, coalesce(sum(c.planned_unknown), 0) as planned_unknown,
              coalesce(sum(c.actual), 0) as actual, coalesce(sum(c.actual_unknown), 0) as actual_unknown,
            """ + " coalesce(sum(" + EXPECTED + "), 0) as expected, coalesce(sum(" + NOT_EXPECTED
            + "), 0) as expected_unknown" + FROM + SHOWN)
    CostTotals totals(
            CollaborationId collaboration,
            boolean everything,
            List<String> own,
            LocalDate first,
            LocalDate last,
            @Nullable String text,
            @Nullable CostTypeId type,
            @Nullable ProgrammeId programme,
            @Nullable ProjectId project,
            @Nullable MunicipalityCode payer,
            String which);

    /** Those of some days that are settled among the members. */
    @Query(ITEM + FROM + """
             and c.from_on between :first and :last and not c.paid_directly
            order by t.name, c.from_on, c.title, c.id""")
    List<CostItem> shared(
            CollaborationId collaboration, boolean everything, List<String> own, LocalDate first, LocalDate last);

    @Query(ITEM + FROM + " and c.cost_series_id = :series order by c.from_on, c.id")
    List<CostItem> months(CollaborationId collaboration, boolean everything, List<String> own, CostSeriesId series);

    /** The shared costs that begin in a period and are not settled; by day, then title. */
    @Query(ITEM + FROM + """
             and c.from_on between :first and :last and not c.paid_directly and s.settlement_id is null
            order by c.from_on, c.title, c.id""")
    List<CostItem> open(
            CollaborationId collaboration, boolean everything, List<String> own, LocalDate first, LocalDate last);

    @Query("""
            select c.id from cost_line c where c.collaboration_id = :collaboration and c.id in (:ids)
            order by c.id for update""")
    List<Long> lockAll(CollaborationId collaboration, Collection<Long> ids);

    /** In which settlement a cost is settled; empty while it is not. */
    @Query("select settlement_id from settled_cost where collaboration_id = :collaboration and cost_line_id = :cost")
    Optional<Long> settledIn(CollaborationId collaboration, CostLineId cost);

    @Query("""
            insert into settled_cost (collaboration_id, cost_line_id, settlement_id)
            select c.collaboration_id, c.id, :settlement from cost_line c
            where c.collaboration_id = :collaboration and c.id in (:ids)""")
    int settle(CollaborationId collaboration, Collection<Long> ids, long settlement);

    @Query(ITEM + FROM + """
             and (c.title like :typed or c.title like :withRing or c.title like :withoutRing
              or c.supplier like :typed or c.supplier like :withRing or c.supplier like :withoutRing
              or c.voucher_number like :typed)
            order by c.from_on desc, c.id limit :most""")
    List<CostItem> found(
            CollaborationId collaboration,
            boolean everything,
            List<String> own,
            String typed,
            String withRing,
            String withoutRing,
            int most);

    /** What the shared costs of a year come to, by type and place. */
    @Query("""
            select t.id as type, t.name as type_name, c.programme_id as programme, c.project_id as project,
              coalesce(p.short_name, max(case when c.programme_id is not null then g.name end)) as place_name,
            """ + " coalesce(sum(" + EXPECTED + "), 0) as expected, coalesce(sum(" + NOT_EXPECTED
            + "), 0) as expected_unknown, coalesce(sum(c.actual), 0) as actual,"
            + " coalesce(sum(c.actual_unknown), 0) as actual_unknown" + FROM + """
             and c.from_on between :first and :last and not c.paid_directly
            group by t.id, t.name, c.programme_id, c.project_id, p.short_name
            order by t.name, c.project_id is not null, c.programme_id is not null, place_name""")
    List<CostSum> sums(
            CollaborationId collaboration, boolean everything, List<String> own, LocalDate first, LocalDate last);

    /** The years in which there are costs, the newest first. */
    @Query("select distinct year(c.from_on) from cost_line c where c.collaboration_id = :collaboration order by 1 desc")
    List<Integer> years(CollaborationId collaboration);

    @Query("select count(*) from cost_line where collaboration_id = :collaboration and cost_type_id = :type")
    long ofType(CollaborationId collaboration, CostTypeId type);

    /** What those are called in the trail that the reader may see. */
    @Query("select c.id as id, c.title as name, c.paid_by_code as municipality, c.project_id as project" + FROM
            + " and c.id in (:ids)")
    List<RecordName> trailNames(
            CollaborationId collaboration, boolean everything, List<String> own, Collection<Long> ids);
}
