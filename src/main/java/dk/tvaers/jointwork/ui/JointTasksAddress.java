package dk.tvaers.jointwork.ui;

import com.vaadin.flow.router.QueryParameters;
import dk.tvaers.jointwork.JointTaskFilter;
import dk.tvaers.jointwork.JointTaskFilter.Sort;
import dk.tvaers.jointwork.JointTaskFilter.Which;
import dk.tvaers.kernel.ProjectId;
import java.util.LinkedHashMap;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * The state of the list of joint tasks as it stands in the address; an address that says nothing shows the open ones.
 *
 * @param page counted from 0
 */
record JointTasksAddress(JointTaskFilter filter, int page) {

    private static final String TEXT = "tekst";
    private static final String WHICH = "vis";
    private static final String ALL = "alle";
    private static final String SORT = "sortering";

    /** Reads an address; what cannot be read in it narrows nothing. */
    static JointTasksAddress of(QueryParameters parameters) {
        boolean all = parameters.getSingleParameter(WHICH).filter(ALL::equals).isPresent();
        return new JointTasksAddress(
                new JointTaskFilter(
                        parameters.getSingleParameter(TEXT).orElse(null),
                        all
                                ? null
                                : JointWorkAddresses.word(parameters, WHICH, Which.class)
                                        .orElse(Which.OPEN),
                        JointWorkAddresses.municipality(parameters),
                        JointWorkAddresses.project(parameters),
                        JointWorkAddresses.word(parameters, SORT, Sort.class).orElse(Sort.DEADLINE)),
                JointWorkAddresses.page(parameters));
    }

    /** All tasks of all states, of one project if there is one. */
    static JointTasksAddress all(@Nullable ProjectId project) {
        return new JointTasksAddress(new JointTaskFilter(null, null, null, project, Sort.DEADLINE), 0);
    }

    QueryParameters parameters() {
        Map<String, String> found = new LinkedHashMap<>();
        if (filter.text() != null && !filter.text().isBlank()) {
            found.put(TEXT, filter.text());
        }
        Which which = filter.which();
        if (which != Which.OPEN) {
            found.put(WHICH, which == null ? ALL : JointWorkAddresses.word(which));
        }
        if (filter.municipality() != null) {
            found.put(JointWorkAddresses.MUNICIPALITY, filter.municipality().value());
        }
        if (filter.project() != null) {
            found.put(JointWorkAddresses.PROJECT, filter.project().toString());
        }
        if (filter.sort() != Sort.DEADLINE) {
            found.put(SORT, JointWorkAddresses.word(filter.sort()));
        }
        JointWorkAddresses.putPage(found, page);
        return QueryParameters.simple(found);
    }

    /** The same list in another order, from its start. */
    JointTasksAddress sorted(Sort sort) {
        return new JointTasksAddress(
                new JointTaskFilter(filter.text(), filter.which(), filter.municipality(), filter.project(), sort), 0);
    }

    JointTasksAddress turned(int to) {
        return new JointTasksAddress(filter, to);
    }
}
