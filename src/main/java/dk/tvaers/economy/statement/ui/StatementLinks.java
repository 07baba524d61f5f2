package dk.tvaers.economy.statement.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Div;
import dk.tvaers.access.CurrentContext;
import dk.tvaers.economy.settlement.SettlementItem;
import dk.tvaers.economy.settlement.SettlementSheet;
import dk.tvaers.economy.settlement.ui.SettlementPart;
import dk.tvaers.economy.statement.StatementFile;
import dk.tvaers.economy.statement.Statements;
import dk.tvaers.exchange.MunicipalityNames;
import dk.tvaers.kernel.MunicipalityCode;
import dk.tvaers.kit.Texts;
import dk.tvaers.kit.ui.Downloads;
import dk.tvaers.kit.ui.Part;
import jakarta.inject.Singleton;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.Callable;

/** The workbook, the postings when it is locked, and the statements: of the reader's own municipality first, then of others. */
@Singleton
class StatementLinks implements SettlementPart {

    private final Statements statements;
    private final Downloads downloads;
    private final MunicipalityNames names;
    private final CurrentContext context;

    StatementLinks(Statements statements, Downloads downloads, MunicipalityNames names, CurrentContext context) {
        this.statements = statements;
        this.downloads = downloads;
        this.names = names;
        this.context = context;
    }

    @Override
    public int order() {
        return 20;
    }

    @Override
    public Optional<Component> of(SettlementItem item, SettlementSheet sheet, Texts texts) {
        Div files = new Div();
        files.addClassName("actions");
        files.add(link(texts.get("statement.workbook"), () -> statements.workbook(item.id(), texts)));
        if (statements.isBooked(item)) {
            files.add(link(texts.get("statement.bookkeeping"), () -> statements.bookkeeping(item.id(), texts)));
        }
        Map<MunicipalityCode, String> called = names.all();
        for (MunicipalityCode code : ordered(sheet)) {
            files.add(link(
                    texts.get("statement.statement", called.getOrDefault(code, code.value())),
                    () -> statements.statement(item.id(), code, texts)));
        }
        return Optional.of(new Part(texts.get("statement.get"), files));
    }

    private List<MunicipalityCode> ordered(SettlementSheet sheet) {
        Set<MunicipalityCode> own = context.actor().municipalities();
        return sheet.municipalities().stream()
                .sorted((one, other) -> Boolean.compare(own.contains(other), own.contains(one)))
                .toList();
    }

    private Anchor link(String text, Callable<StatementFile> make) {
        Anchor link = new Anchor(
                downloads.made(() -> {
                    StatementFile file = make.call();
                    return new Downloads.Made(file.name(), file.mediaType(), file::writeTo);
                }),
                text);
        link.addClassName("button");
        return link;
    }
}
