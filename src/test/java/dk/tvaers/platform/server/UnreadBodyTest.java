package dk.tvaers.platform.server;

import static org.assertj.core.api.Assertions.assertThat;

import dk.tvaers.testkit.Portal;
import java.io.IOException;
import java.net.Socket;
import java.nio.charset.StandardCharsets;
import org.junit.jupiter.api.Test;

class UnreadBodyTest {

    private static final String REFUSED = "/api/v1/collaborations/vestegnen/projects";

    @Test
    void whoIsRefusedBeforeTheBodyHasComeIsToldThatTheConnectionEnds() throws IOException {
        assertThat(answerTo(request("Content-Length: 20", "")))
                .startsWith("HTTP/1.1 401")
                .containsIgnoringCase("Connection: close");
    }

    @Test
    void whoIsRefusedWithTheWholeBodyReadKeepsTheConnection() throws IOException {
        assertThat(answerTo(
                        request("Content-Length: 2", "{}") + request("Connection: close\r\nContent-Length: 2", "{}")))
                .containsSubsequence("HTTP/1.1 401", "HTTP/1.1 401", "Connection: close");
    }

    @Test
    void whoSendsTooMuchAndReadsOnlyThenStillReadsWhy() throws IOException {
        String large = "x".repeat(15_000_000);
        assertThat(answerTo(request("Connection: close\r\nContent-Length: " + large.length(), large)))
                .startsWith("HTTP/1.1 413");
    }

    private static String request(String headers, String body) {
        return "POST " + REFUSED + " HTTP/1.1\r\nHost: 127.0.0.1\r\nContent-Type: application/json\r\n" + headers
                + "\r\n\r\n" + body;
    }

    private static String answerTo(String sent) throws IOException {
        try (Socket socket = new Socket("127.0.0.1", Portal.address().getPort())) {
            socket.setSoTimeout(20_000);
            socket.getOutputStream().write(sent.getBytes(StandardCharsets.US_ASCII));
            socket.getOutputStream().flush();
            return new String(socket.getInputStream().readAllBytes(), StandardCharsets.UTF_8);
        }
    }
}
