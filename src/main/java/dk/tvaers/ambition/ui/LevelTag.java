package dk.tvaers.ambition.ui;

import com.vaadin.flow.component.html.Span;
import dk.tvaers.ambition.AmbitionLevel;
import dk.tvaers.kit.Texts;
import org.jspecify.annotations.Nullable;

/** A level in the text: so many bars, a word and a colour, with an arrow where it is above or below the joint level. */
final class LevelTag extends Span {

    LevelTag(Texts texts, AmbitionLevel level) {
        super(texts.word("ambition.level", level));
        addClassNames("level", "level-" + (level.ordinal() + 1));
    }

    /** @param above how many levels it is above the joint one; null where there is nothing to compare */
    LevelTag compared(Texts texts, @Nullable Integer above) {
        if (above != null && above != 0) {
            Span arrow = new Span(above > 0 ? "↑" : "↓");
            arrow.addClassName("level-arrow");
            arrow.getElement().setAttribute("aria-hidden", "true");
            Span spoken = new Span(", " + texts.get(above > 0 ? "ambition.above" : "ambition.below"));
            spoken.addClassName("visually-hidden");
            add(arrow, spoken);
        }
        return this;
    }
}
