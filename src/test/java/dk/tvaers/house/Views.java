package dk.tvaers.house;

import com.vaadin.flow.router.Route;
import dk.tvaers.access.Needs;
import dk.tvaers.access.OpenTo;
import dk.tvaers.kernel.Id;
import dk.tvaers.kit.ui.CollaborationLayout;
import dk.tvaers.testkit.Portal;
import dk.tvaers.testkit.Sql;
import io.micronaut.inject.BeanDefinition;
import io.micronaut.inject.qualifiers.Qualifiers;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/** Every view of the portal, as the beans say, with addresses that lead to real records. */
final class Views {

    private Views() {}

    record View(
            Class<?> type,
            String template,
            @Nullable Needs needs,
            @Nullable OpenTo openTo) {

        boolean isInCollaboration() {
            return template.startsWith("s/:collaboration");
        }

        boolean isOpenTo(OpenTo.Whom whom) {
            return openTo != null && openTo.value() == whom;
        }

        boolean namesARecord() {
            return Arrays.stream(template.split("/")).skip(2).anyMatch(part -> part.startsWith(":"));
        }

        /** The address within a collaboration, with a record of the collaboration {@code owner} for each parameter. */
        String address(String slug, String owner) {
            return "/"
                    + Arrays.stream(template.split("/"))
                            .map(part -> part.equals(":collaboration") ? slug : part)
                            .map(part -> part.startsWith(":") ? record(part.substring(1), owner) : part)
                            .filter(part -> !part.isEmpty())
                            .collect(Collectors.joining("/"));
        }

        String name() {
            return type.getSimpleName();
        }
    }

    static List<View> all() {
        List<View> found = new ArrayList<>();
        for (BeanDefinition<?> definition : Portal.beans().getBeanDefinitions(Qualifiers.byStereotype(Route.class))) {
            Class<?> type = definition.getBeanType();
            Route route = type.getAnnotation(Route.class);
            String prefix = route.layout() == CollaborationLayout.class ? "s/:collaboration/" : "";
            found.add(new View(
                    type, prefix + route.value(), type.getAnnotation(Needs.class), type.getAnnotation(OpenTo.class)));
        }
        found.sort(Comparator.comparing(View::template));
        return Found.some("views", found);
    }

    private static String record(String parameter, String slug) {
        String name = parameter.replaceAll("[?*(].*", "");
        if (parameter.contains("?")) {
            return "";
        }
        String tenant = "(select id from collaboration where slug = '" + slug + "')";
        if (name.equals("month")) {
            return "2027-03";
        }
        if (name.equals("municipality")) {
            return Sql.strings("select min(municipality_code) from member where collaboration_id = " + tenant)
                    .getFirst();
        }
        if (name.equals("loan")) {
            // one with a dispute, so that both parameters of the dispute's page belong together
            List<String> disputed =
                    Sql.strings("select loan_id from loan_dispute where collaboration_id = " + tenant + " order by id");
            if (!disputed.isEmpty()) {
                return Id.text(Long.parseLong(disputed.getFirst()));
            }
        }
        String table = name.replaceAll("([A-Z])", "_$1").toLowerCase(Locale.ROOT);
        return Id.text(Long.parseLong(Sql.strings("select id from " + table + " where collaboration_id = " + tenant
                        + " order by " + underWayFirst(table) + " limit 1")
                .getFirst()));
    }

    /** What is closed shows that it is, and not its forms. */
    private static String underWayFirst(String table) {
        return table.equals("report_round")
                ? "id desc"
                : Sql.strings("select column_name from information_schema.columns where table_schema = database()"
                                        + " and table_name = '" + table
                                        + "' and column_name in ('closed_at', 'closed_on')")
                                .stream()
                                .map(closed -> closed + " is not null, ")
                                .collect(Collectors.joining())
                        + "id";
    }
}
