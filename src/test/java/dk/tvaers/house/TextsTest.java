package dk.tvaers.house;

import static org.assertj.core.api.Assertions.assertThat;

import dk.tvaers.kit.Texts;
import java.io.IOException;
import java.io.Reader;
import java.nio.file.Files;
import java.nio.file.Path;
import java.text.MessageFormat;
import java.util.ArrayList;
import java.util.List;
import java.util.Properties;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

class TextsTest {

    private static final Path MESSAGES = Path.of("src/main/resources/messages");
    private static final Path SOURCES = Path.of("src/main/java");

    private static final Pattern TEXT_LITERAL = Pattern.compile("\"([^\"\\\\\\n]|\\\\.)*\"");

    /** A text for people: two words, or a word with a Danish letter. A key, an id or a CSS class is neither. */
    private static final Pattern FOR_PEOPLE = Pattern.compile("\"(\\p{Lu}?\\p{Ll}+ \\p{Ll}{2,}.*|.*[æøåÆØÅ].*)\"");

    /** What takes a text that the reader sees. */
    private static final Pattern SHOWS =
            Pattern.compile("(setText|setTitle|setLabel|setPlaceholder|setHelperText|setErrorMessage|setAriaLabel"
                    + "|new (H1|H2|H3|H4|Span|Paragraph|Text|Button|NativeButton|Anchor|Legend|NativeLabel"
                    + "|PageHead|EmptyState|TextField|TextArea|ComboBox|Select|DatePicker|Checkbox|IntegerField)"
                    + "|Notification\\.show)\\(\\s*\"([^\"#/][^\"]*\\p{L}{2}[^\"]*)\"");

    @Test
    void bothLanguagesHaveTheSameKeysAndNoEmptyText() throws IOException {
        for (String bundle : Found.some("bundles", Texts.BUNDLES)) {
            Properties danish = read(bundle + "_da");
            Properties english = read(bundle + "_en");
            assertThat(new TreeSet<>(danish.stringPropertyNames()))
                    .as(bundle)
                    .isEqualTo(new TreeSet<>(english.stringPropertyNames()));
            danish.forEach(
                    (key, text) -> assertThat(text.toString()).as("%s", key).isNotBlank());
            english.forEach(
                    (key, text) -> assertThat(text.toString()).as("%s", key).isNotBlank());
        }
    }

    /** Of two texts under one key the first is silently lost. */
    @Test
    void noKeyStandsTwice() throws IOException {
        for (String bundle : Found.some("bundles", Texts.BUNDLES)) {
            for (String language : List.of("_da", "_en")) {
                assertThat(Files.readAllLines(MESSAGES.resolve(bundle + language + ".properties")).stream()
                                .filter(line -> !line.isBlank() && !line.startsWith("#"))
                                .map(line -> line.split("=", 2)[0].strip()))
                        .as(bundle + language)
                        .doesNotHaveDuplicates();
            }
        }
    }

    @Test
    void bothLanguagesTakeTheSameParameters() throws IOException {
        for (String bundle : Found.some("bundles", Texts.BUNDLES)) {
            Properties danish = read(bundle + "_da");
            Properties english = read(bundle + "_en");
            for (String key : danish.stringPropertyNames()) {
                assertThat(parameters(english.getProperty(key))).as(key).isEqualTo(parameters(danish.getProperty(key)));
            }
        }
    }

    @Test
    void everyBundleIsReadAndNoKeyStandsInTwo() throws IOException {
        try (Stream<Path> files = Files.list(MESSAGES)) {
            Set<String> names = files.map(
                            file -> file.getFileName().toString().replaceFirst("_(da|en)\\.properties", ""))
                    .collect(Collectors.toSet());
            assertThat(new TreeSet<>(Texts.BUNDLES)).isEqualTo(new TreeSet<>(names));
        }
        List<String> keys = new ArrayList<>();
        for (String bundle : Texts.BUNDLES) {
            keys.addAll(read(bundle + "_da").stringPropertyNames());
        }
        assertThat(Found.some("keys", keys)).doesNotHaveDuplicates();
    }

    @Test
    void everyKeyNamedInTheCodeHasAText() throws IOException {
        Pattern key = Pattern.compile(
                "(?:texts\\.get|Invalid|RuleBroken|CannotStart|Problem|check|Place)\\((?:[^;]{0,80}?[,(]\\s*)??\"([a-z][a-z-]*(?:\\.[a-z0-9-]+)+)\"");
        Set<String> found = new TreeSet<>();
        for (Path source : sources()) {
            Matcher matcher = key.matcher(Files.readString(source));
            while (matcher.find()) {
                found.add(matcher.group(1));
            }
        }
        Texts texts = Texts.in(Texts.DANISH);
        Found.some("keys in the code", found);
        found.removeIf(texts::has);
        assertThat(found).isEmpty();
    }

    @Test
    void noTextForPeopleStandsInTheCode() throws IOException {
        List<String> hardCoded = new ArrayList<>();
        for (Path source : Found.some("sources", sources())) {
            String code = Files.readString(source);
            Matcher shown = SHOWS.matcher(code);
            while (shown.find()) {
                hardCoded.add(source.getFileName() + ": " + shown.group());
            }
            if (source.toString().matches(".*/ui/.*")) {
                Matcher literal = TEXT_LITERAL.matcher(code.replaceAll("(?s)/\\*.*?\\*/|@\\w+\\([^)]*\\)", ""));
                while (literal.find()) {
                    if (FOR_PEOPLE.matcher(literal.group()).matches()
                            && !literal.group().contains("select ")) {
                        hardCoded.add(source.getFileName() + ": " + literal.group());
                    }
                }
            }
        }
        assertThat(hardCoded).isEmpty();
    }

    private static List<Path> sources() throws IOException {
        try (Stream<Path> files = Files.walk(SOURCES)) {
            return files.filter(file -> file.toString().endsWith(".java")).toList();
        }
    }

    private static Properties read(String name) throws IOException {
        Properties properties = new Properties();
        try (Reader reader = Files.newBufferedReader(MESSAGES.resolve(name + ".properties"))) {
            properties.load(reader);
        }
        return properties;
    }

    private static int parameters(String pattern) {
        return new MessageFormat(pattern).getFormatsByArgumentIndex().length;
    }
}
