package dk.tvaers.loan.specialist.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Span;
import dk.tvaers.kernel.Money;
import dk.tvaers.kit.Dates;
import dk.tvaers.kit.Texts;
import dk.tvaers.kit.ui.Light;
import dk.tvaers.kit.ui.StatusTag;
import dk.tvaers.loan.specialist.Capacity;
import dk.tvaers.loan.specialist.RateItem;
import dk.tvaers.loan.specialist.Week;
import java.math.BigDecimal;
import java.text.NumberFormat;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/** Specialists, their capacity and rates in words. */
record SpecialistWords(Texts texts) {

    String get(String key, Object... parameters) {
        return texts.get("specialist." + key, parameters);
    }

    /** {@code 7,5}. */
    String hours(BigDecimal hours) {
        return NumberFormat.getInstance(texts.locale()).format(hours);
    }

    /** {@code 512,50 kr.} */
    String money(Money money) {
        return get("kroner", money);
    }

    /** {@code uge 7, 2026}. */
    String week(Week week) {
        return get("week", week.number(), String.valueOf(week.year()));
    }

    String date(LocalDate date) {
        return new Dates(texts).words(date);
    }

    /** {@code fra 1. januar 2026}, with the last day when there is one. */
    String period(LocalDate from, @Nullable LocalDate to) {
        return to == null ? get("period.open", date(from)) : get("period", date(from), date(to));
    }

    String basis(RateItem rate) {
        return texts.word("loan.basis", rate.basis());
    }

    String holder(RateItem rate) {
        return rate.isPersonal() ? get("rate.personal.of", rate.label()) : rate.label();
    }

    /** Whether loans can rest on the rate, by shape and word. */
    StatusTag state(RateItem rate) {
        return new StatusTag(
                rate.isUsable() ? Light.GREEN : rate.withdrawnOn() == null ? Light.YELLOW : Light.NONE,
                stateWord(rate));
    }

    String stateWord(RateItem rate) {
        if (rate.withdrawnOn() != null) {
            return get("rate.state.withdrawn");
        }
        return get(rate.isUsable() ? "rate.state.usable" : "rate.state.waits");
    }

    /** How a week stands, by shape and word, and how much of it is booked. */
    Component capacity(Capacity capacity) {
        Div cell = new Div(new StatusTag(light(capacity), state(capacity)));
        cell.addClassName("capacity");
        if (capacity.booked().signum() > 0) {
            Span load = new Span(get(
                    capacity.asked().signum() > 0 ? "capacity.load.asked" : "capacity.load",
                    hours(capacity.booked()),
                    hours(capacity.available()),
                    hours(capacity.asked())));
            load.addClassName("meta");
            cell.add(load);
        }
        return cell;
    }

    String state(Capacity capacity) {
        if (capacity.isDoubleBooked()) {
            return get("capacity.double");
        }
        if (capacity.free().signum() > 0) {
            return get("capacity.free", hours(capacity.free()));
        }
        return get(capacity.booked().signum() > 0 ? "capacity.full" : "capacity.none");
    }

    private static Light light(Capacity capacity) {
        if (capacity.isDoubleBooked()) {
            return Light.RED;
        }
        return capacity.free().signum() > 0 ? Light.GREEN : Light.NONE;
    }
}
