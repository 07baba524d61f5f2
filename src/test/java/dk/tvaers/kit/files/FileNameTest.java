package dk.tvaers.kit.files;

import static org.assertj.core.api.Assertions.assertThat;

import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import org.junit.jupiter.api.Test;

class FileNameTest {

    @Property
    void aCleanedNameIsShortHasNoPathAndStaysAsItIs(@ForAll String given) {
        String clean = FileName.clean(given);
        assertThat(clean).isNotBlank().hasSizeLessThanOrEqualTo(FileName.LONGEST);
        assertThat(clean).doesNotContainPattern("[/\\\\<>:\"|?*\\p{Cc}\\p{Cf}]").doesNotStartWith(".");
        assertThat(FileName.clean(clean)).isEqualTo(clean);
    }

    @Property
    void theHeaderOfADownloadIsOneLineOfPlainLetters(@ForAll String given) {
        assertThat(FileHeaders.disposition(given))
                .matches("attachment; filename=\"[ !#-\\[\\]-~]+\"; filename\\*=UTF-8''[A-Za-z0-9._%-]+");
    }

    @Test
    void danishLettersStayAndPathsGo() {
        assertThat(FileName.clean("C:\\Brugere\\mig\\Æblegrød på Ærø.docx")).isEqualTo("Æblegrød på Ærø.docx");
        assertThat(FileName.clean("../../etc/passwd")).isEqualTo("passwd");
        assertThat(FileName.clean("regning\u202Efdp.exe")).isEqualTo("regningfdp.exe");
        assertThat(FileName.clean("..")).isEqualTo("fil");
        assertThat(FileHeaders.disposition("Ærø \"1\".pdf"))
                .isEqualTo("attachment; filename=\"_r_ _1_.pdf\"; filename*=UTF-8''%C3%86r%C3%B8%20_1_.pdf");
    }

    @Test
    void aLongNameKeepsItsEnding() {
        assertThat(FileName.clean("å".repeat(300) + ".xlsx"))
                .hasSize(FileName.LONGEST)
                .endsWith(".xlsx");
        assertThat(FileName.ending("Referat.PDF")).isEqualTo("pdf");
        assertThat(FileName.stem("Referat fra 1. maj.pdf")).isEqualTo("Referat fra 1. maj");
    }
}
