package dk.tvaers.kit.pdf;

import java.io.IOException;
import java.io.StringReader;
import java.util.ArrayList;
import java.util.List;
import javax.xml.XMLConstants;
import javax.xml.parsers.DocumentBuilderFactory;
import javax.xml.parsers.ParserConfigurationException;
import org.w3c.dom.Document;
import org.w3c.dom.Element;
import org.w3c.dom.NodeList;
import org.xml.sax.InputSource;
import org.xml.sax.SAXException;

/** Finds the parts of a page by their headings: they become its bookmarks and, when wanted, its table of contents. */
final class Outline {

    private final Document document;

    /** @param html well-formed, as our templates are; characters that XML has no place for are left out */
    Outline(String html) throws IOException {
        try {
            DocumentBuilderFactory factory = DocumentBuilderFactory.newDefaultInstance();
            factory.setFeature(XMLConstants.FEATURE_SECURE_PROCESSING, true);
            factory.setFeature("http://apache.org/xml/features/disallow-doctype-decl", true);
            document = factory.newDocumentBuilder().parse(new InputSource(new StringReader(readable(html))));
        } catch (ParserConfigurationException | SAXException e) {
            throw new IOException(e);
        }
    }

    Document document(boolean contents) {
        List<Element> headings = headings();
        Element bookmarks = document.createElement("bookmarks");
        Element list = document.createElement("ol");
        for (int i = 0; i < headings.size(); i++) {
            Element heading = headings.get(i);
            String id = "part-" + (i + 1);
            heading.setAttribute("id", id);
            Element bookmark = document.createElement("bookmark");
            bookmark.setAttribute("name", heading.getTextContent().strip());
            bookmark.setAttribute("href", "#" + id);
            bookmarks.appendChild(bookmark);
            list.appendChild(line(heading, id));
        }
        document.getElementsByTagName("head").item(0).appendChild(bookmarks);
        Element place = (Element) document.getElementsByTagName("nav").item(0);
        if (contents && !headings.isEmpty()) {
            place.appendChild(list);
        } else {
            place.getParentNode().removeChild(place);
        }
        return document;
    }

    private Element line(Element heading, String id) {
        Element link = document.createElement("a");
        link.setAttribute("href", "#" + id);
        link.setAttribute("title", heading.getTextContent().strip());
        link.setTextContent(heading.getTextContent().strip());
        Element line = document.createElement("li");
        line.appendChild(link);
        return line;
    }

    private List<Element> headings() {
        NodeList found = document.getElementsByTagName("h2");
        List<Element> headings = new ArrayList<>();
        for (int i = 0; i < found.getLength(); i++) {
            Element heading = (Element) found.item(i);
            if (!heading.getAttribute("class").equals("contents-title")) {
                headings.add(heading);
            }
        }
        return headings;
    }

    private static String readable(String html) {
        return html.codePoints()
                .filter(sign -> sign == '\t'
                        || sign == '\n'
                        || sign == '\r'
                        || sign >= 0x20 && sign <= 0xD7FF
                        || sign >= 0xE000 && sign <= 0xFFFD
                        || sign >= 0x10000)
                .collect(StringBuilder::new, StringBuilder::appendCodePoint, StringBuilder::append)
                .toString();
    }
}
