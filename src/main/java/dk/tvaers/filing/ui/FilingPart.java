package dk.tvaers.filing.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.Composite;
import com.vaadin.flow.component.Text;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.notification.Notification;
import com.vaadin.flow.component.select.Select;
import dk.tvaers.filing.FilingData;
import dk.tvaers.filing.FilingItem;
import dk.tvaers.filing.FilingPackage;
import dk.tvaers.filing.Filings;
import dk.tvaers.kernel.Id;
import dk.tvaers.kit.Dates;
import dk.tvaers.kit.Rows;
import dk.tvaers.kit.Texts;
import dk.tvaers.kit.ui.Downloads;
import dk.tvaers.kit.ui.FormFields;
import dk.tvaers.kit.ui.ListColumns;
import dk.tvaers.kit.ui.Lists;
import dk.tvaers.kit.ui.RecordForm;
import java.util.List;
import java.util.Map;
import java.util.Objects;

/** Who has filed a record, the package to file, and the numbers and the mark of a municipality that one files for. */
final class FilingPart extends Composite<Div> {

    private static final int NUMBER_LENGTH = 40;

    private final Texts texts;
    private final Filings filings;
    private final Lists lists;
    private final Downloads downloads;
    private final Id id;

    FilingPart(Texts texts, Filings filings, Lists lists, Downloads downloads, Id id) {
        this.texts = texts;
        this.filings = filings;
        this.lists = lists;
        this.downloads = downloads;
        this.id = id;
        show(0);
    }

    /** @param chosen which of those that one may file for the form is about */
    private void show(int chosen) {
        List<FilingItem> parties = filings.of(id);
        List<FilingItem> mine = parties.stream()
                .filter(item -> filings.mayFileFor(item.municipalityCode()))
                .toList();
        getContent().removeAll();
        getContent().add(table(parties));
        if (mine.isEmpty()) {
            return;
        }
        if (mine.size() > 1) {
            getContent().add(choice(mine, chosen));
        }
        getContent().add(form(mine.get(chosen), chosen));
    }

    private Component table(List<FilingItem> parties) {
        return lists.table(
                        new ListColumns<FilingItem>(texts, "journalisering", texts.get("filing.title"))
                                .text("kommune", texts.get("filing.municipality"), FilingItem::municipalityName)
                                .text("sagsnummer", texts.get("filing.case-number"), FilingItem::caseNumber)
                                .text("kle", texts.get("filing.kle-number"), FilingItem::kleNumber)
                                .text("journaliseret", texts.get("filing.filed"), this::filed)
                                .acts(
                                        texts.get("filing.package"),
                                        item -> filings.mayFileFor(item.municipalityCode())
                                                ? fetch(item)
                                                : new Text("")),
                        Rows.whole(() -> filings.of(id)))
                .show(parties);
    }

    private String filed(FilingItem item) {
        return item.filedOn() == null
                ? texts.get("filing.not-filed")
                : texts.get(
                        "filing.filed-by",
                        Dates.figures(item.filedOn()),
                        Objects.requireNonNullElse(item.filedByName(), ""));
    }

    private Component fetch(FilingItem item) {
        Anchor link = new Anchor(
                downloads.made(() -> {
                    FilingPackage made = filings.fetch(id, item.municipalityCode(), texts.locale());
                    return new Downloads.Made(made.name(), FilingPackage.MEDIA_TYPE, made::writeTo);
                }),
                texts.get("filing.fetch"));
        link.setAriaLabel(texts.get("filing.fetch.for", item.municipalityName()));
        return link;
    }

    private Component choice(List<FilingItem> mine, int chosen) {
        Select<Integer> municipality = new Select<>();
        municipality.setLabel(texts.get("filing.municipality"));
        municipality.setItems(
                java.util.stream.IntStream.range(0, mine.size()).boxed().toList());
        municipality.setItemLabelGenerator(index -> mine.get(index).municipalityName());
        municipality.setValue(chosen);
        municipality.addValueChangeListener(change -> show(change.getValue()));
        Div beside = new Div(municipality);
        beside.addClassName("filter-bar");
        return beside;
    }

    private Component form(FilingItem item, int chosen) {
        FormFields fields = new FormFields(texts);
        fields.text("caseNumber", texts.get("filing.case-number"), NUMBER_LENGTH)
                .setHelperText(texts.get("filing.case-number.help"));
        fields.text("kleNumber", texts.get("filing.kle-number"), NUMBER_LENGTH)
                .setHelperText(texts.get("filing.kle-number.help"));
        fields.date("filedOn", texts.get("filing.filed-on")).setClearButtonVisible(true);
        return new RecordForm(texts, fields)
                .from(Map.of(
                        "caseNumber", Objects.requireNonNullElse(item.caseNumber(), ""),
                        "kleNumber", Objects.requireNonNullElse(item.kleNumber(), ""),
                        "filedOn", Objects.toString(item.filedOn(), "")))
                .action(texts.get("filing.save", item.municipalityName()), (values, version) -> {
                    filings.put(
                            id,
                            item.municipalityCode(),
                            new FilingData(
                                    values.orNull("caseNumber"), values.orNull("kleNumber"), values.date("filedOn")));
                    return () -> {
                        show(chosen);
                        Notification.show(texts.get("filing.saved", item.municipalityName()));
                    };
                });
    }
}
