package dk.tvaers.platform.mail;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.io.OutputStreamWriter;
import java.io.UncheckedIOException;
import java.io.Writer;
import java.net.InetAddress;
import java.net.ServerSocket;
import java.net.Socket;
import java.nio.charset.StandardCharsets;
import java.util.Locale;
import java.util.Map;

/** A mail server that answers as it is told, or hangs up where the answer is empty. */
final class ScriptedSmtp implements AutoCloseable {

    private final ServerSocket socket;
    private final Map<String, String> answers;

    /** @param answers by the word that a line begins with; {@code .} is the end of the text; the rest is accepted */
    ScriptedSmtp(Map<String, String> answers) {
        this.answers = answers;
        try {
            socket = new ServerSocket(0, 5, InetAddress.getByName("127.0.0.1"));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        Thread.ofVirtual().start(this::serve);
    }

    SmtpSettings settings() {
        return new SmtpSettings(
                "127.0.0.1", String.valueOf(socket.getLocalPort()), null, null, "none", "tvaers@portal.example");
    }

    private void serve() {
        while (!socket.isClosed()) {
            try (Socket caller = socket.accept();
                    BufferedReader in = new BufferedReader(
                            new InputStreamReader(caller.getInputStream(), StandardCharsets.US_ASCII));
                    Writer out = new OutputStreamWriter(caller.getOutputStream(), StandardCharsets.US_ASCII)) {
                say(out, "220 ready");
                talk(in, out);
            } catch (IOException hungUp) {
                // the caller goes on to judge what that means
            }
        }
    }

    private void talk(BufferedReader in, Writer out) throws IOException {
        boolean inText = false;
        for (String line = in.readLine(); line != null; line = in.readLine()) {
            if (inText && !line.equals(".")) {
                continue;
            }
            inText = false;
            String word = line.split("[ :]", 2)[0].toUpperCase(Locale.ROOT);
            String answer = answers.getOrDefault(word, word.equals("DATA") ? "354 go on" : "250 fine");
            if (answer.isEmpty()) {
                return;
            }
            say(out, answer);
            inText = answer.startsWith("354");
        }
    }

    private static void say(Writer out, String line) throws IOException {
        out.write(line + "\r\n");
        out.flush();
    }

    @Override
    public void close() throws IOException {
        socket.close();
    }
}
