package dk.tvaers.status.ui;

import com.vaadin.flow.component.Component;
import dk.tvaers.status.MonthData;
import java.util.List;

/** A local project in the grid: its line and, where it has any, its details. */
interface MonthRow {

    List<Component> parts();

    void open(boolean open);

    /** What the ids of a row's fields begin with; an id of HTML begins with a letter. */
    static String id(MonthData.Row row) {
        return "p-" + row.localProject();
    }
}
