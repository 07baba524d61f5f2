package dk.tvaers.document;

import dk.tvaers.access.Right;
import dk.tvaers.exchange.SearchSource;
import dk.tvaers.exchange.SearchText;
import dk.tvaers.kit.Paging;
import jakarta.inject.Singleton;
import java.util.List;

/** Finds by name the documents that the reader may see. */
@Singleton
class DocumentSearch implements SearchSource {

    private final Documents documents;

    DocumentSearch(Documents documents) {
        this.documents = documents;
    }

    @Override
    public String textKey() {
        return "search.documents";
    }

    @Override
    public int order() {
        return 50;
    }

    @Override
    public Right right() {
        return Right.SEE_DOCUMENTS;
    }

    @Override
    public List<Hit> search(SearchText text, int most) {
        DocumentFilter named = new DocumentFilter(text.typed(), null, null, DocumentFilter.Sort.NAME);
        return documents.list(named, Paging.of(0, most)).stream()
                .map(document ->
                        new Hit(document.id(), document.name(), document.projectName(), "dokumenter/" + document.id()))
                .toList();
    }
}
