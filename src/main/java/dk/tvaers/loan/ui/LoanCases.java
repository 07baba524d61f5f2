package dk.tvaers.loan.ui;

import com.vaadin.flow.component.Component;
import dk.tvaers.access.Right;
import dk.tvaers.kit.Texts;
import dk.tvaers.kit.ui.FactList;
import dk.tvaers.kit.ui.FormFields;
import dk.tvaers.kit.ui.Part;
import dk.tvaers.kit.ui.RecordForm;
import dk.tvaers.loan.OfferingLoans;
import dk.tvaers.loan.Side;
import jakarta.inject.Singleton;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/** Under which number each side files a loan; a form where the reader may say so. */
@Singleton
final class LoanCases {

    private final OfferingLoans offering;

    LoanCases(OfferingLoans offering) {
        this.offering = offering;
    }

    Part of(LoanPage page) {
        LoanWords words = page.words();
        FactList known = new FactList();
        List<Component> content = new ArrayList<>();
        for (Side side : Side.values()) {
            String number = side == Side.LENDER
                    ? page.details().lenderCase()
                    : page.details().borrowerCase();
            String name = words.get("case.of", page.municipality(side));
            if (page.may(Right.FILE_RECORDS, side)) {
                content.add(form(page, side, name, number));
            } else {
                known.fact(name, Objects.requireNonNullElse(number, words.get("case.none")));
            }
        }
        if (!known.isEmpty()) {
            content.addFirst(LoanFacts.panel(known));
        }
        return new Part(words.get("cases"), content.toArray(Component[]::new));
    }

    private Component form(LoanPage page, Side side, String name, @Nullable String number) {
        Texts texts = page.words().texts();
        FormFields fields = new FormFields(texts);
        fields.text("caseNumber", name, 30);
        return new RecordForm(texts, fields)
                .from(Map.of("caseNumber", Objects.requireNonNullElse(number, "")))
                .action(page.words().get("case.save"), (values, version) -> {
                    offering.number(page.id(), page.version(), side, values.orNull("caseNumber"));
                    return () -> page.again().accept(page.words().get("case.saved"));
                });
    }
}
