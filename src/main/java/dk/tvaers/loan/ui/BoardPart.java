package dk.tvaers.loan.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Section;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.html.UnorderedList;
import dk.tvaers.kit.ui.Links;
import dk.tvaers.loan.BoardColumn;
import dk.tvaers.loan.LoanItem;
import java.math.BigDecimal;
import java.util.List;

/** The loans by state: a column for each state with a card for each loan, below each other on a phone. */
record BoardPart(LoanWords words, LoanAddresses addresses) {

    Component of(List<BoardColumn> columns) {
        Div board = new Div();
        board.addClassName("loan-board");
        columns.forEach(column -> board.add(column(column)));
        return board;
    }

    private Component column(BoardColumn column) {
        H2 head = new H2(words.tag(column.state()));
        Span count = new Span(words.get("board.count", column.loans().size()));
        count.addClassName("meta");
        head.add(count);
        Section section = new Section(head);
        section.addClassName("loan-column");
        if (column.loans().isEmpty()) {
            Paragraph none = new Paragraph(words.get("board.none"));
            none.addClassName("muted");
            section.add(none);
        } else {
            UnorderedList cards = new UnorderedList();
            column.loans().forEach(loan -> cards.add(card(loan)));
            section.add(cards);
        }
        return section;
    }

    private ListItem card(LoanItem loan) {
        ListItem card = new ListItem(
                Links.inside(addresses.loan(loan.id()), loan.title()),
                line(words.parties(loan)),
                line(words.period(loan.from(), loan.to())));
        card.addClassName("panel");
        BigDecimal hours = loan.hours();
        BigDecimal most = loan.mostHours();
        if (hours != null && most != null) {
            card.add(line(words.get("hours.of", words.hours(hours), words.hours(most))));
        }
        if (loan.amendmentWaits()) {
            card.add(line(words.get("amendment-waits")));
        }
        return card;
    }

    private static Span line(String text) {
        Span line = new Span(text);
        line.addClassName("meta");
        return line;
    }
}
