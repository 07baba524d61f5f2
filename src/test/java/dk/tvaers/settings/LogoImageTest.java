package dk.tvaers.settings;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dk.tvaers.kernel.Invalid;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import net.jqwik.api.Example;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.Size;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class LogoImageTest {

    @ParameterizedTest
    @ValueSource(strings = {"png", "jpeg"})
    void aPictureIsDrawnAnewAsASmallPng(String format) {
        LogoImage logo = LogoImage.of(Picture.of(format, 1200, 300));
        assertThat(logo.width()).isEqualTo(480);
        assertThat(logo.height()).isEqualTo(120);
        assertThat(logo.png()).startsWith(0x89, 'P', 'N', 'G');
    }

    @Example
    void aSmallOneKeepsItsSize() {
        assertThat(LogoImage.of(Picture.of("png", 64, 32)).width()).isEqualTo(64);
    }

    @ParameterizedTest
    @ValueSource(strings = {"gif", "bmp"})
    void anotherFormatIsRefusedWhateverItIsCalled(String format) {
        assertRefused(Picture.of(format, 100, 100), "settings.logo.unreadable");
    }

    @Example
    void aDrawingWithAProgramInItIsNoPicture() {
        String svg = "<svg xmlns='http://www.w3.org/2000/svg'><script>alert(1)</script></svg>";
        assertRefused(svg.getBytes(StandardCharsets.UTF_8), "settings.logo.unreadable");
    }

    @Example
    void whatIsTooLargeInBytesOrPixelsIsNotRead() {
        assertRefused(new byte[LogoImage.MOST_BYTES + 1], "settings.logo.too-large");
        assertRefused(Picture.of("png", 4001, 20), "settings.logo.size");
        assertRefused(Picture.of("png", 15, 100), "settings.logo.size");
    }

    @Example
    void nothingButThePictureIsKept() {
        byte[] file = Picture.of("png", 64, 32);
        byte[] secret = "gemt bag billedet".getBytes(StandardCharsets.US_ASCII);
        byte[] both = Arrays.copyOf(file, file.length + secret.length);
        System.arraycopy(secret, 0, both, file.length, secret.length);
        assertThat(new String(LogoImage.of(both).png(), StandardCharsets.ISO_8859_1))
                .doesNotContain("gemt bag billedet");
    }

    @Property(tries = 200)
    void whateverIsSentIsAPictureOrRefused(@ForAll @Size(max = 200) byte[] junk) {
        byte[] broken = Picture.of("png", 20, 20);
        System.arraycopy(junk, 0, broken, Math.min(20, broken.length), Math.min(junk.length, broken.length - 20));
        for (byte[] file : new byte[][] {junk, broken}) {
            try {
                assertThat(LogoImage.of(file).png()).isNotEmpty();
            } catch (Invalid refused) {
                assertThat(refused.problems()).hasSize(1);
            }
        }
    }

    private static void assertRefused(byte[] file, String reason) {
        assertThatThrownBy(() -> LogoImage.of(file)).isInstanceOfSatisfying(Invalid.class, refused -> assertThat(
                        refused.problems().getFirst().reason())
                .isEqualTo(reason));
    }
}
