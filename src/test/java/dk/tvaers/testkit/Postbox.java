package dk.tvaers.testkit;

import com.icegreen.greenmail.util.GreenMail;
import com.icegreen.greenmail.util.ServerSetup;
import jakarta.mail.Address;
import jakarta.mail.MessagingException;
import jakarta.mail.internet.InternetAddress;
import jakarta.mail.internet.MimeMessage;
import java.util.Arrays;
import java.util.List;

/** The mail server of the tests' portal, a real one that keeps what it gets; it can be out of order for a while. */
public final class Postbox {

    private static GreenMail server = started(0);
    private static final int PORT = server.getSmtp().getPort();

    private Postbox() {}

    public static int port() {
        return PORT;
    }

    /** What an address got. */
    public static synchronized List<MimeMessage> of(String address) {
        return Arrays.stream(server.getReceivedMessages())
                .filter(message -> isTo(message, address))
                .toList();
    }

    /** Runs while the server does not answer. */
    public static synchronized void whileDown(Runnable run) {
        server.stop();
        try {
            run.run();
        } finally {
            server = started(PORT);
        }
    }

    private static GreenMail started(int port) {
        GreenMail fresh = new GreenMail(new ServerSetup(port, "127.0.0.1", ServerSetup.PROTOCOL_SMTP));
        fresh.start();
        return fresh;
    }

    private static boolean isTo(MimeMessage message, String address) {
        try {
            for (Address each : message.getAllRecipients()) {
                if (((InternetAddress) each).getAddress().equals(address)) {
                    return true;
                }
            }
            return false;
        } catch (MessagingException e) {
            throw new IllegalStateException(e);
        }
    }
}
