package dk.tvaers.people.ui;

import static org.assertj.core.api.Assertions.assertThat;

import java.net.URI;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.CharRange;
import net.jqwik.api.constraints.Chars;
import net.jqwik.api.constraints.StringLength;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class LocalPathTest {

    private static final URI PORTAL = URI.create("https://portal.example/log-ind");

    @ParameterizedTest
    @ValueSource(strings = {"/", "/s/vestegnen/overblik?farve=red&programme=1", "/mig", "/s/digit/personer/0HZ"})
    void anAddressOfThePortalIsKept(String path) {
        assertThat(LocalPath.orRoot(path)).isEqualTo(path);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "https://evil.example/",
                "//evil.example/",
                "/\\evil.example",
                "\\\\evil.example",
                "javascript:alert(1)",
                "/\t/evil.example",
                "/\n/evil.example",
                "///evil.example",
                " //evil.example",
                "overblik",
                "",
                "/log-ind?til=/log-ind"
            })
    void everythingElseLeadsToTheRoot(String given) {
        assertThat(LocalPath.orRoot(given)).isEqualTo("/");
    }

    @Property
    void noTargetEverLeavesThePortal(
            @ForAll
                    @Chars({'/', '\\', ':', '@', '.', '?', '#', '%', '\t', '\n'})
                    @CharRange(from = 'a', to = 'c')
                    @StringLength(max = 12)
                    String given) {
        assertThat(PORTAL.resolve(LocalPath.orRoot(given)).getHost()).isEqualTo("portal.example");
    }
}
