package dk.tvaers.news.ui;

import dk.tvaers.kit.Texts;
import dk.tvaers.kit.ui.FormFields;
import dk.tvaers.kit.ui.FormValues;
import dk.tvaers.news.NewsData;
import dk.tvaers.news.NewsItem;
import java.util.Map;

/** A post as fields. */
final class NewsForm {

    private NewsForm() {}

    static FormFields fields(Texts texts) {
        FormFields fields = new FormFields(texts);
        fields.text("title", texts.get("news.headline"), NewsData.TITLE_LENGTH).addClassName("wide");
        var text = fields.longText("text", texts.get("news.text"), NewsData.TEXT_LENGTH);
        text.setMinRows(8);
        text.setHelperText(texts.get("news.text.help"));
        return fields;
    }

    static Map<String, String> values(NewsItem post) {
        return Map.of("title", post.title(), "text", post.text());
    }

    static NewsData data(FormValues values) {
        return new NewsData(values.text("title"), values.text("text"));
    }
}
