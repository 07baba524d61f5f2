package dk.tvaers.platform.database;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class JdbcUrlTest {

    @Test
    void whatIsMissingIsAddedButNeverTransportSecurity() {
        var url = JdbcUrl.parse("jdbc:mysql://db.example/portal").withDefaults().toString();
        assertThat(url)
                .startsWith("jdbc:mysql://db.example/portal?")
                .contains("connectionTimeZone=UTC", "useServerPrepStmts=true", "rewriteBatchedStatements=true")
                .doesNotContain("sslMode");
    }

    @Test
    void whatWasGivenStaysAsItIs() {
        var url = JdbcUrl.parse("jdbc:mysql://db:3307/p?sslMode=VERIFY_CA&USESERVERPREPSTMTS=false")
                .withDefaults()
                .toString();
        assertThat(url)
                .contains("sslMode=VERIFY_CA", "USESERVERPREPSTMTS=false")
                .doesNotContain("useServerPrepStmts");
    }

    @Test
    void theServerAloneKeepsTheParameters() {
        assertThat(JdbcUrl.parse("jdbc:mysql://db/p?a=b").withoutDatabase()).hasToString("jdbc:mysql://db/?a=b");
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "jdbc:mysql://db", "jdbc:mysql://db/", "jdbc:postgresql://db/p", "localhost/p"})
    void anythingElseIsRefusedInOneSentence(String url) {
        assertThatThrownBy(() -> JdbcUrl.parse(url))
                .isInstanceOf(DatabaseCannotStart.class)
                .hasMessage("Databasens adresse skrives som jdbc:mysql://VÆRT:PORT/NAVN.");
    }
}
