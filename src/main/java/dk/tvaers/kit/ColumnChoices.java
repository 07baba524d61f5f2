package dk.tvaers.kit;

import dk.tvaers.access.CurrentContext;
import io.micronaut.transaction.annotation.Transactional;
import jakarta.inject.Singleton;
import java.util.List;
import java.util.Optional;

/** Which columns of each list the reader wants to see: one's own, like language and theme, in every collaboration. */
@Singleton
public class ColumnChoices {

    private static final String BETWEEN = ".";

    private final ColumnChoiceRows rows;
    private final CurrentContext context;

    ColumnChoices(ColumnChoiceRows rows, CurrentContext context) {
        this.rows = rows;
        this.context = context;
    }

    /** The keys of the columns that were chosen; empty when the reader never chose. */
    @Transactional
    public Optional<List<String>> of(String list) {
        return rows.shown(context.account(), list).map(shown -> List.of(shown.split("\\" + BETWEEN)));
    }

    @Transactional
    public void keep(String list, List<String> columns) {
        rows.keep(context.account(), list, String.join(BETWEEN, columns));
    }

    /** From now on the standard columns. */
    @Transactional
    public void drop(String list) {
        rows.drop(context.account(), list);
    }
}
