package dk.tvaers.transfer.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.Text;
import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.router.BeforeEnterEvent;
import com.vaadin.flow.router.BeforeEnterObserver;
import com.vaadin.flow.router.HasDynamicTitle;
import com.vaadin.flow.router.Route;
import dk.tvaers.access.CurrentContext;
import dk.tvaers.access.Needs;
import dk.tvaers.access.Right;
import dk.tvaers.kernel.Now;
import dk.tvaers.kit.Dates;
import dk.tvaers.kit.Texts;
import dk.tvaers.kit.files.StoredFiles;
import dk.tvaers.kit.ui.CollaborationLayout;
import dk.tvaers.kit.ui.Downloads;
import dk.tvaers.kit.ui.FormFields;
import dk.tvaers.kit.ui.FormValues;
import dk.tvaers.kit.ui.Links;
import dk.tvaers.kit.ui.PageHead;
import dk.tvaers.kit.ui.Part;
import dk.tvaers.kit.ui.Places;
import dk.tvaers.kit.ui.PlainTable;
import dk.tvaers.kit.ui.RecordForm;
import dk.tvaers.kit.ui.WorkPart;
import dk.tvaers.kit.work.LongWork;
import dk.tvaers.kit.work.Work;
import dk.tvaers.kit.work.WorkId;
import dk.tvaers.transfer.BackgroundExports;
import dk.tvaers.transfer.ExportOrder;
import dk.tvaers.transfer.Exports;
import io.micronaut.context.annotation.Prototype;
import java.time.YearMonth;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** The collaboration's lists go out as files; they are made while one does something else. */
@Prototype
@Route(value = TransferPlace.EXPORTS, layout = CollaborationLayout.class)
@Needs(Right.SEE_COLLABORATION)
final class ExportView extends Div implements BeforeEnterObserver, HasDynamicTitle {

    private static final String FILE = "fil";

    private final Exports exports;
    private final BackgroundExports background;
    private final LongWork work;
    private final StoredFiles files;
    private final Downloads downloads;
    private final CurrentContext context;
    private final Texts texts = Texts.in(getLocale());

    ExportView(
            Exports exports,
            BackgroundExports background,
            LongWork work,
            StoredFiles files,
            Downloads downloads,
            CurrentContext context) {
        this.exports = exports;
        this.background = background;
        this.work = work;
        this.files = files;
        this.downloads = downloads;
        this.context = context;
    }

    @Override
    public String getPageTitle() {
        return texts.get("kit.title", texts.get("export.title"));
    }

    @Override
    public void beforeEnter(BeforeEnterEvent event) {
        show(event.getLocation()
                .getQueryParameters()
                .getSingleParameter(FILE)
                .map(WorkId::of)
                .orElse(null));
    }

    private void show(@Nullable WorkId file) {
        removeAll();
        add(new PageHead(texts.get("export.title")).lead(texts.get("export.lead")));
        if (file != null) {
            add(new ExportOutcome(background, work, background.get(file), files, downloads, () -> show(file), texts));
        }
        add(new Part(texts.get("export.order"), form()));
        List<Work> latest = background.latest();
        if (!latest.isEmpty()) {
            add(new Part(texts.get("export.latest"), latest(latest)));
        }
    }

    private Component form() {
        Map<String, String> kinds = new LinkedHashMap<>();
        kinds.put(ExportOrder.EVERYTHING, texts.get("export.everything.long"));
        exports.kinds().forEach(kind -> kinds.put(kind, texts.get("import.kind." + kind)));
        FormFields fields = new FormFields(texts);
        fields.choice("what", texts.get("export.what"), kinds).addClassName("wide");
        fields.date("from", texts.get("export.from")).setHelperText(texts.get("export.period.help"));
        fields.date("to", texts.get("export.to"));
        YearMonth month = Now.month();
        return new RecordForm(texts, fields)
                .from(Map.of(
                        "what", ExportOrder.EVERYTHING,
                        "from", month.minusMonths(1).atDay(1).toString(),
                        "to", Now.today().toString()))
                .action(texts.get("export.start"), (values, version) -> {
                    WorkId id = background.start(order(values));
                    return () -> open(id);
                });
    }

    private ExportOrder order(FormValues values) {
        return new ExportOrder(
                values.required("what"),
                values.requiredDate("from"),
                values.requiredDate("to"),
                texts.locale().getLanguage());
    }

    /** Shown in place: the address says where it is found again. */
    private void open(WorkId file) {
        UI.getCurrent().getPage().getHistory().pushState(null, address(file));
        show(file);
    }

    private Component latest(List<Work> latest) {
        Dates dates = new Dates(texts);
        PlainTable table = new PlainTable(texts.get("export.latest"))
                .column(texts.get("export.latest.what"))
                .column(texts.get("export.latest.at"))
                .column(texts.get("export.latest.standing"));
        latest.forEach(each -> table.row(
                Links.inside(address(each.id()), each.title()),
                new Text(dates.moment(each.askedAt())),
                new Text(WorkPart.standing(each, texts))));
        return table;
    }

    private String address(WorkId file) {
        return Places.address(context.collaboration().collaboration(), TransferPlace.EXPORTS) + "?" + FILE + "=" + file;
    }
}
