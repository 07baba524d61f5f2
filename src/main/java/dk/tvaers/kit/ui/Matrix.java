package dk.tvaers.kit.ui;

import com.vaadin.flow.component.AttachEvent;
import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.ComponentEvent;
import com.vaadin.flow.component.ComponentEventListener;
import com.vaadin.flow.component.DomEvent;
import com.vaadin.flow.component.EventData;
import com.vaadin.flow.component.HasSize;
import com.vaadin.flow.component.HasStyle;
import com.vaadin.flow.component.Tag;
import com.vaadin.flow.component.dependency.JsModule;
import com.vaadin.flow.internal.JacksonUtils;
import com.vaadin.flow.shared.Registration;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * Municipality by project as a table of links; on a phone one municipality or one project at a time. The whole model
 * goes to the browser once, after that the cells that change.
 */
@Tag("tv-matrix")
@JsModule("./tv-matrix.ts")
public final class Matrix extends Component implements HasStyle, HasSize {

    /** @param rowTotal head of the last column, or null for none; {@code totals}: one per column, or empty */
    public record Model(
            String caption,
            String corner,
            @Nullable String rowTotal,
            List<Header> columns,
            List<Header> rows,
            List<List<@Nullable Cell>> cells,
            List<String> totals,
            Texts texts) {}

    /** A row or column; {@code total} stands in a row's last cell. */
    public record Header(
            String id,
            String label,
            @Nullable String href,
            @Nullable String title,
            @Nullable String total) {

        public static Header of(String id, String label) {
            return new Header(id, label, null, null, null);
        }
    }

    /**
     * @param text what is seen, for example "Rød · 35 %"
     * @param name what is read aloud in its place; it should hold the text. Without it, it is made of column, row,
     *     dimension, text, trend and overdue.
     */
    public record Cell(
            Light light,
            String text,
            Trend trend,
            boolean overdue,
            @Nullable String href,
            @Nullable String name) {}

    /** {@code none} stands in cells without participation; the last three are for the phone's choice. */
    public record Texts(
            String better,
            String same,
            String worse,
            String none,
            String overdue,
            String dimension,
            String total,
            String choose,
            String oneMunicipality,
            String oneProject) {}

    private Model model;
    private boolean patched;

    public Matrix(Model model) {
        this.model = model;
        send();
    }

    public void setModel(Model model) {
        this.model = model;
        send();
    }

    /** Changes one cell in place. A row or column that is not shown is nobody's loss. */
    public void patch(String row, String column, @Nullable Cell cell) {
        var r = indexOf(model.rows(), row);
        var c = indexOf(model.columns(), column);
        if (r < 0 || c < 0) {
            return;
        }
        var cells = new ArrayList<>(model.cells());
        var changed = new ArrayList<@Nullable Cell>(cells.get(r));
        changed.set(c, cell);
        cells.set(r, changed);
        model = new Model(
                model.caption(),
                model.corner(),
                model.rowTotal(),
                model.columns(),
                model.rows(),
                cells,
                model.totals(),
                model.texts());
        patched = true;
        var change = JacksonUtils.createObjectNode();
        change.put("row", row);
        change.put("col", column);
        change.set("cell", MatrixJson.of(cell));
        getElement().callJsFunction("patch", change);
    }

    /** What a phone shows: {@code row:ID} or {@code col:ID}. */
    public void setPick(String pick) {
        getElement().setProperty("pick", pick);
    }

    public Registration addPickListener(ComponentEventListener<PickEvent> listener) {
        return addListener(PickEvent.class, listener);
    }

    @Override
    protected void onAttach(AttachEvent event) {
        // a page that is shown anew gets the property, which the patches have left behind
        if (patched && event.isInitialAttach()) {
            send();
        }
    }

    private void send() {
        patched = false;
        getElement().setPropertyJson("data", MatrixJson.of(model));
    }

    private static int indexOf(List<Header> headers, String id) {
        for (var i = 0; i < headers.size(); i++) {
            if (headers.get(i).id().equals(id)) {
                return i;
            }
        }
        return -1;
    }

    /** The reader of a phone chose a municipality or a project. */
    @DomEvent("pick-change")
    public static final class PickEvent extends ComponentEvent<Matrix> {

        private final String pick;

        public PickEvent(Matrix source, boolean fromClient, @EventData("event.detail.pick") String pick) {
            super(source, fromClient);
            this.pick = pick;
        }

        public String pick() {
            return pick;
        }
    }
}
