package dk.tvaers.audit.ui;

import com.vaadin.flow.router.QueryParameters;
import dk.tvaers.audit.TrailCursor;
import dk.tvaers.audit.TrailFilter;
import dk.tvaers.kernel.PersonId;
import java.time.DateTimeException;
import java.time.LocalDate;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** What of the trail is shown, as the address says. */
record TrailAddress(TrailFilter filter, TrailCursor after) {

    private static final String FROM = "fra";
    private static final String TO = "til";
    private static final String PERSON = "hvem";
    private static final String KIND = "slags";
    private static final String ACT = "handling";
    private static final String TEXT = "tekst";
    private static final String AFTER = "efter";

    static TrailAddress of(QueryParameters query) {
        return new TrailAddress(
                new TrailFilter(
                        day(query, FROM),
                        day(query, TO),
                        query.getSingleParameter(PERSON).map(PersonId::of).orElse(null),
                        query.getSingleParameter(KIND).orElse(null),
                        query.getSingleParameter(ACT).orElse(null),
                        query.getSingleParameter(TEXT).orElse(null)),
                TrailCursor.of(query.getSingleParameter(AFTER).orElse(null)));
    }

    static TrailAddress newest(TrailFilter filter) {
        return new TrailAddress(filter, TrailCursor.NEWEST);
    }

    QueryParameters parameters() {
        Map<String, String> said = new LinkedHashMap<>();
        say(said, FROM, filter.from());
        say(said, TO, filter.to());
        say(said, PERSON, filter.person());
        say(said, KIND, filter.kind());
        say(said, ACT, filter.act());
        say(said, TEXT, filter.text());
        say(said, AFTER, after.equals(TrailCursor.NEWEST) ? null : after);
        return QueryParameters.simple(said);
    }

    private static void say(Map<String, String> said, String name, @Nullable Object value) {
        Optional.ofNullable(value).ifPresent(known -> said.put(name, known.toString()));
    }

    private static @Nullable LocalDate day(QueryParameters query, String name) {
        try {
            return query.getSingleParameter(name).map(LocalDate::parse).orElse(null);
        } catch (DateTimeException noDay) {
            return null;
        }
    }
}
