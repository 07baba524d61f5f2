package dk.tvaers.kit.ui;

import com.vaadin.flow.component.ComponentUtil;
import com.vaadin.flow.component.UI;
import com.vaadin.flow.router.BeforeEnterEvent;
import com.vaadin.flow.router.Location;
import com.vaadin.flow.router.QueryParameters;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** The address of the open page, known already while its view is being built, and what it says about columns. */
public final class OpenAddress {

    /** {@code kolonner=personer.kommune.rolle}: the list, then the keys of its columns. */
    private static final String COLUMNS = "kolonner";

    private static final String BETWEEN = ".";

    private OpenAddress() {}

    /** Called before anything of the page is. */
    public static void remember(BeforeEnterEvent event) {
        ComponentUtil.setData(event.getUI(), Location.class, event.getLocation());
    }

    /** The query with what the open address says about columns: for links that change something else of the list. */
    public static QueryParameters withColumns(QueryParameters query) {
        return with(query, now().getQueryParameters().getParameters(COLUMNS));
    }

    /** The address with what the open one says about columns. */
    public static String withColumns(String address) {
        String columns = withColumns(QueryParameters.empty()).getQueryString();
        String between = address.contains("?") ? address.endsWith("?") ? "" : "&" : "?";
        return columns.isEmpty() ? address : address + between + columns;
    }

    /** The columns of a list that the open address asks for. */
    static Optional<List<String>> columns(String list) {
        return now().getQueryParameters().getParameters(COLUMNS).stream()
                .filter(value -> isOf(list, value))
                .map(value -> List.of(value.substring(list.length() + 1).split("\\" + BETWEEN)))
                .findFirst();
    }

    /** Opens the page anew with other columns of a list; with none the address says nothing of it. */
    static void show(UI ui, String list, List<String> columns) {
        Location now = now();
        List<String> values = new ArrayList<>(now.getQueryParameters().getParameters(COLUMNS));
        values.removeIf(value -> isOf(list, value));
        if (!columns.isEmpty()) {
            values.add(list + BETWEEN + String.join(BETWEEN, columns));
        }
        ui.navigate(now.getPath(), with(now.getQueryParameters(), values));
    }

    private static boolean isOf(String list, String value) {
        return value.startsWith(list + BETWEEN);
    }

    private static QueryParameters with(QueryParameters query, List<String> columns) {
        Map<String, List<String>> all = new LinkedHashMap<>(query.getParameters());
        if (columns.isEmpty()) {
            all.remove(COLUMNS);
        } else {
            all.put(COLUMNS, columns);
        }
        return new QueryParameters(all);
    }

    private static Location now() {
        Location open = ComponentUtil.getData(UI.getCurrent(), Location.class);
        return open == null ? new Location("") : open;
    }
}
