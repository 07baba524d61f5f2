package dk.tvaers.economy.cost.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Paragraph;
import dk.tvaers.economy.cost.CostTypeItem;
import dk.tvaers.economy.cost.SigningVat;
import dk.tvaers.economy.ui.VatForm;
import dk.tvaers.economy.vat.Vat;
import dk.tvaers.economy.vat.VatWords;
import dk.tvaers.kit.Dates;
import dk.tvaers.kit.ui.Acting;
import dk.tvaers.kit.ui.FactList;
import jakarta.inject.Singleton;

/** How a type of cost is treated for VAT, and for the host's finance the place where it is chosen and signed. */
@Singleton
class VatPart {

    private final SigningVat signing;

    VatPart(SigningVat signing) {
        this.signing = signing;
    }

    /** {@code Moms, 25 %}, or that it is not chosen. */
    static String words(CostTypeItem type, CostWords words) {
        Vat vat = type.vat();
        return vat == null ? words.get("vat.short.none") : VatWords.said(vat, words.texts());
    }

    Component of(CostTypeItem type, CostWords words, Acting acting) {
        Div part = new Div();
        if (type.vatSignedAt() == null) {
            part.add(new Paragraph(words.get("vat.none")));
        } else {
            Div panel = new Div(new FactList()
                    .fact(words.get("vat.treatment"), words(type, words))
                    .fact(words.get("vat.reason"), type.vatNote())
                    .fact(words.get("vat.signed-by"), type.vatSignedBy())
                    .fact(words.get("vat.signed-at"), new Dates(words.texts()).moment(type.vatSignedAt())));
            panel.addClassNames("panel", "padded", "sums");
            part.add(panel);
        }
        if (signing.maySign()) {
            part.add(
                    VatForm.of(type.vat(), words.texts(), acting, vat -> signing.sign(type.id(), type.version(), vat)));
        }
        return part;
    }
}
