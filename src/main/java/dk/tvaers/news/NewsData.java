package dk.tvaers.news;

import dk.tvaers.kernel.Invalid;

/**
 * What is written in a post.
 *
 * @param title at most 150 characters
 * @param text at most 10,000 characters; an empty line parts two paragraphs, and an address of the web becomes a link
 */
public record NewsData(String title, String text) {

    public static final int TITLE_LENGTH = 150;
    public static final int TEXT_LENGTH = 10_000;

    public NewsData {
        title = title.strip();
        text = text.strip().replace("\r\n", "\n");
    }

    void check() {
        new Invalid.Collector()
                .check(!title.isEmpty(), "title", "error.required")
                .check(title.length() <= TITLE_LENGTH, "title", "error.too-long", TITLE_LENGTH)
                .check(!text.isEmpty(), "text", "error.required")
                .check(text.length() <= TEXT_LENGTH, "text", "error.too-long", TEXT_LENGTH)
                .throwIfAny();
    }
}
