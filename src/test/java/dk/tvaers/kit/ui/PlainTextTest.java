package dk.tvaers.kit.ui;

import static org.assertj.core.api.Assertions.assertThat;

import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Paragraph;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class PlainTextTest {

    @Test
    void anEmptyLinePartsParagraphsAndALineStaysALine() {
        assertThat(paragraphs("Første\nlinje\n\n\nAndet"))
                .extracting(paragraph -> paragraph.getElement().getTextRecursively())
                .containsExactly("Første\nlinje", "Andet");
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
                    Se https://kombit.dk/ky.               | https://kombit.dk/ky
                    (http://a.example/x?y=1&z=2)           | http://a.example/x?y=1&z=2
                    <a href="https://onde.example">x</a>   | https://onde.example""")
    void anAddressOfTheWebIsALinkWithoutWhatEndsTheSentence(String text, String address) {
        assertThat(links(text)).extracting(Anchor::getHref).containsExactly(address);
    }

    @Test
    void nothingElseIsALinkAndMarkupIsText() {
        assertThat(links("javascript:alert(1) data:text/html,x ftp://x kombit.dk"))
                .isEmpty();
        assertThat(paragraphs("<b>fed</b>").getFirst().getElement().getTextRecursively())
                .isEqualTo("<b>fed</b>");
        assertThat(paragraphs("<b>fed</b>").getFirst().getElement().getChildCount())
                .isEqualTo(1);
    }

    private static List<Anchor> links(String text) {
        return paragraphs(text).stream()
                .flatMap(paragraph -> paragraph.getChildren())
                .filter(Anchor.class::isInstance)
                .map(Anchor.class::cast)
                .toList();
    }

    private static List<Paragraph> paragraphs(String text) {
        return new PlainText(text)
                .getElement()
                .getChildren()
                .map(element -> (Paragraph) element.getComponent().orElseThrow())
                .toList();
    }
}
