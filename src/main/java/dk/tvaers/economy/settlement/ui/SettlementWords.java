package dk.tvaers.economy.settlement.ui;

import com.vaadin.flow.component.Component;
import dk.tvaers.economy.settlement.Answer;
import dk.tvaers.economy.settlement.LeftOut;
import dk.tvaers.economy.settlement.LineDifference;
import dk.tvaers.economy.settlement.LineWords;
import dk.tvaers.economy.settlement.PeriodWords;
import dk.tvaers.economy.settlement.SettlementItem;
import dk.tvaers.economy.settlement.SettlementLine;
import dk.tvaers.economy.settlement.SettlementPeriod;
import dk.tvaers.economy.settlement.SettlementState;
import dk.tvaers.economy.vat.Vat;
import dk.tvaers.economy.vat.VatWords;
import dk.tvaers.kernel.Invalid;
import dk.tvaers.kernel.Money;
import dk.tvaers.kernel.MunicipalityCode;
import dk.tvaers.kernel.PortalException;
import dk.tvaers.kit.Amounts;
import dk.tvaers.kit.Dates;
import dk.tvaers.kit.Texts;
import dk.tvaers.kit.ui.Light;
import dk.tvaers.kit.ui.StatusTag;
import java.time.LocalDate;
import java.util.Map;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/** Settlements in words. */
record SettlementWords(Texts texts, Map<MunicipalityCode, String> names) {

    String get(String key, Object... parameters) {
        return texts.get("settlement." + key, parameters);
    }

    String name(MunicipalityCode code) {
        return names.getOrDefault(code, code.value());
    }

    String title(SettlementItem item) {
        return PeriodWords.title(texts, item.period(), item.runningNumber());
    }

    String period(SettlementPeriod period) {
        return PeriodWords.of(texts, period);
    }

    String money(Money amount) {
        return new Amounts(texts).words(amount);
    }

    String figures(Money amount) {
        return new Amounts(texts).figures(amount);
    }

    String date(@Nullable LocalDate date) {
        return date == null ? "" : new Dates(texts).words(date);
    }

    String state(SettlementState state) {
        return texts.word("settlement.state", state);
    }

    String state(Answer.State state) {
        return texts.word("settlement.answer", state);
    }

    Component tag(Answer.State state) {
        Light light =
                switch (state) {
                    case APPROVED -> Light.GREEN;
                    case NO_OBJECTION -> Light.SILENT;
                    case WAITING -> Light.YELLOW;
                    case OBJECTED -> Light.RED;
                };
        return new StatusTag(light, state(state));
    }

    String line(SettlementLine line) {
        return LineWords.title(texts, line);
    }

    String period(LocalDate from, LocalDate to) {
        return LineWords.period(texts, from, to);
    }

    String line(LineDifference difference) {
        return difference.number() == 0
                ? get("difference.hours", name(MunicipalityCode.of(difference.title())))
                : difference.title();
    }

    String what(LineDifference.What what) {
        return texts.word("settlement.difference", what);
    }

    String reason(LeftOut left) {
        PortalException refusal = left.refusal();
        String reason = texts.word("settlement.left-out", left.reason());
        return refusal == null ? reason : reason + " " + why(refusal);
    }

    private String why(PortalException refused) {
        return refused instanceof Invalid invalid
                ? texts.get(
                        invalid.problems().getFirst().reason(),
                        invalid.problems().getFirst().parameters().toArray())
                : texts.get(refused);
    }

    /** {@code Moms, 25 %}, or that it is not chosen. */
    String vat(@Nullable Vat vat) {
        return vat == null ? get("vat.none") : VatWords.said(vat, texts);
    }

    /** Who gave an answer, and for whom. */
    String by(Answer answer) {
        if (answer.approvedBy() == null) {
            return "";
        }
        return answer.forPerson() == null
                ? Objects.requireNonNull(answer.approvedBy())
                : get("answer.for", answer.approvedBy(), answer.forPerson());
    }

    /** Where it stands, in a sentence. */
    String lead(SettlementItem item) {
        return switch (item.state()) {
            case DRAFT -> get("lead.draft");
            case SENT ->
                get("lead.sent", item.approved(), item.asked(), date(item.deadlineOn()))
                        + (item.objected() > 0 ? " " + get("lead.objected", item.objected()) : "");
            case LOCKED -> get("lead.locked", new Dates(texts).moment(Objects.requireNonNull(item.lockedAt())));
            case CALLED_OFF -> get("lead.called-off", date(item.calledOffOn()));
        };
    }
}
