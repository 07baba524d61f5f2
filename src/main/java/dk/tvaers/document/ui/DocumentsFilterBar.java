package dk.tvaers.document.ui;

import com.vaadin.flow.component.Composite;
import com.vaadin.flow.component.HasValue;
import com.vaadin.flow.component.combobox.ComboBox;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.select.Select;
import com.vaadin.flow.component.textfield.TextField;
import dk.tvaers.document.DocumentFilter;
import dk.tvaers.document.DocumentType;
import dk.tvaers.kernel.ProjectId;
import dk.tvaers.kit.Texts;
import java.util.List;
import java.util.Map;
import java.util.function.Consumer;

/** What narrows the list of documents; each choice is a new address. */
final class DocumentsFilterBar extends Composite<Div> {

    DocumentsFilterBar(
            Texts texts, DocumentsAddress state, Map<ProjectId, String> projects, Consumer<DocumentsAddress> changed) {
        DocumentFilter filter = state.filter();
        String all = texts.get("document.filter.all");
        TextField text = new TextField(texts.get("document.filter.text"));
        text.setClearButtonVisible(true);
        text.setValue(filter.text() == null ? "" : filter.text());
        ComboBox<ProjectId> project = new ComboBox<>(texts.get("document.project"));
        project.setItems(projects.keySet());
        project.setItemLabelGenerator(id -> projects.getOrDefault(id, ""));
        project.setPlaceholder(all);
        project.setClearButtonVisible(true);
        project.setValue(projects.containsKey(filter.project()) ? filter.project() : null);
        Select<DocumentType> type = new Select<>();
        type.setLabel(texts.get("document.type"));
        type.setEmptySelectionAllowed(true);
        type.setEmptySelectionCaption(all);
        type.setItems(DocumentType.values());
        type.setItemLabelGenerator(each -> each == null ? all : texts.word("document.type", each));
        type.setValue(filter.type());
        List.<HasValue<?, ?>>of(text, project, type)
                .forEach(field -> field.addValueChangeListener(change -> changed.accept(new DocumentsAddress(
                        new DocumentFilter(text.getValue(), project.getValue(), type.getValue(), filter.sort()), 0))));
        Div bar = getContent();
        bar.addClassName("filter-bar");
        bar.add(text, project, type);
    }
}
