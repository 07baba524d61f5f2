package dk.tvaers.platform.mail;

import io.micronaut.context.annotation.ConfigurationProperties;
import io.micronaut.core.bind.annotation.Bindable;
import java.util.Locale;
import org.jspecify.annotations.Nullable;

/** The installation's mail server; without a host there is none. */
@ConfigurationProperties("tvaers.smtp")
record SmtpSettings(
        @Nullable String host,
        @Nullable String port,
        @Nullable String user,
        @Nullable String password,
        @Bindable(defaultValue = "starttls") String tls,
        @Nullable String from) {

    boolean isSetUp() {
        return host != null && !host.isBlank();
    }

    Tls encryption() {
        return tls.isBlank() ? Tls.STARTTLS : Tls.valueOf(tls.strip().toUpperCase(Locale.ROOT));
    }

    int number() {
        return port == null || port.isBlank() ? encryption().port : Integer.parseInt(port.strip());
    }

    /** How the way to the server is kept secret. */
    enum Tls {
        STARTTLS(587),
        TLS(465),
        NONE(25);

        private final int port;

        Tls(int port) {
            this.port = port;
        }
    }

    /** Without the password: a log must not hold it. */
    @Override
    public String toString() {
        return "SmtpSettings[%s:%s]".formatted(host, port);
    }
}
