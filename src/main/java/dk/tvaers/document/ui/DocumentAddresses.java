package dk.tvaers.document.ui;

import com.vaadin.flow.router.BeforeEnterEvent;
import dk.tvaers.access.CollaborationRef;
import dk.tvaers.document.DocumentId;
import dk.tvaers.kernel.NotFound;
import dk.tvaers.kernel.ProjectId;
import dk.tvaers.kit.ui.Places;
import org.jspecify.annotations.Nullable;

/** Where in the open collaboration documents are found. */
record DocumentAddresses(CollaborationRef collaboration) {

    static final String DOCUMENTS = "dokumenter";
    static final String DOCUMENT = "dokumenter/:document";
    static final String NEW = "dokumenter/tilfoej";
    static final String EDIT = "dokumenter/:document/ret";
    static final String PROJECT = "projekt";

    /** On which record a new document is put, and for which municipality. */
    static final String ON = "paa";

    static final String MUNICIPALITY = "kommune";

    String documents() {
        return Places.address(collaboration, DOCUMENTS);
    }

    /** @param project which the list is narrowed to, or which a new document is to be about */
    String documents(ProjectId project) {
        return documents() + "?" + PROJECT + "=" + project;
    }

    String document(DocumentId id) {
        return documents() + "/" + id;
    }

    /** The page of a record, which is another feature's. */
    String record(String path) {
        return Places.address(collaboration, path);
    }

    String edit(DocumentId id) {
        return document(id) + "/ret";
    }

    String add(@Nullable ProjectId project) {
        return Places.address(collaboration, NEW) + (project == null ? "" : "?" + PROJECT + "=" + project);
    }

    /** @throws NotFound when the address holds nothing that can be an id */
    static DocumentId document(BeforeEnterEvent event) {
        return DocumentId.of(event.getRouteParameters().get("document").orElse(""));
    }
}
