package dk.tvaers.document.ui;

import com.vaadin.flow.router.QueryParameters;
import dk.tvaers.document.DocumentFilter;
import dk.tvaers.document.DocumentType;
import dk.tvaers.kernel.PortalException;
import dk.tvaers.kernel.ProjectId;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * The state of the list of documents as it stands in the address.
 *
 * @param page counted from 0; in the address from 1
 */
record DocumentsAddress(DocumentFilter filter, int page) {

    private static final String TEXT = "tekst";
    private static final String TYPE = "art";
    private static final String SORT = "sortering";
    private static final String PAGE = "side";
    private static final Map<DocumentFilter.Sort, String> SORTS = Map.of(
            DocumentFilter.Sort.NAME, "navn",
            DocumentFilter.Sort.NAME_DOWN, "navn-ned",
            DocumentFilter.Sort.NEWEST, "nyeste",
            DocumentFilter.Sort.OLDEST, "aeldste");

    /** Reads an address; what cannot be read in it narrows nothing. */
    static DocumentsAddress of(QueryParameters parameters) {
        return new DocumentsAddress(
                new DocumentFilter(
                        parameters.getSingleParameter(TEXT).orElse(null),
                        project(parameters),
                        parameters
                                .getSingleParameter(TYPE)
                                .flatMap(DocumentsAddress::type)
                                .orElse(null),
                        parameters
                                .getSingleParameter(SORT)
                                .flatMap(DocumentsAddress::sort)
                                .orElse(DocumentFilter.Sort.NAME)),
                parameters
                                .getSingleParameter(PAGE)
                                .filter(text -> text.matches("[1-9][0-9]{0,5}"))
                                .map(Integer::valueOf)
                                .orElse(1)
                        - 1);
    }

    static @Nullable ProjectId project(QueryParameters parameters) {
        try {
            return parameters
                    .getSingleParameter(DocumentAddresses.PROJECT)
                    .map(ProjectId::of)
                    .orElse(null);
        } catch (PortalException unreadable) {
            return null;
        }
    }

    QueryParameters parameters() {
        Map<String, String> found = new LinkedHashMap<>();
        if (filter.text() != null && !filter.text().isBlank()) {
            found.put(TEXT, filter.text());
        }
        if (filter.project() != null) {
            found.put(DocumentAddresses.PROJECT, filter.project().toString());
        }
        if (filter.type() != null) {
            found.put(TYPE, filter.type().name().toLowerCase(Locale.ROOT));
        }
        if (filter.sort() != DocumentFilter.Sort.NAME) {
            found.put(SORT, SORTS.getOrDefault(filter.sort(), ""));
        }
        if (page > 0) {
            found.put(PAGE, String.valueOf(page + 1));
        }
        return QueryParameters.simple(found);
    }

    /** The same list in another order, from its start. */
    DocumentsAddress sorted(DocumentFilter.Sort sort) {
        return new DocumentsAddress(new DocumentFilter(filter.text(), filter.project(), filter.type(), sort), 0);
    }

    DocumentsAddress turned(int to) {
        return new DocumentsAddress(filter, to);
    }

    private static Optional<DocumentType> type(String text) {
        return Arrays.stream(DocumentType.values())
                .filter(type -> type.name().equalsIgnoreCase(text))
                .findFirst();
    }

    private static Optional<DocumentFilter.Sort> sort(String text) {
        return SORTS.entrySet().stream()
                .filter(entry -> entry.getValue().equals(text))
                .map(Map.Entry::getKey)
                .findFirst();
    }
}
