package dk.tvaers.platform.mail;

import dk.tvaers.kernel.NotFound;
import dk.tvaers.kit.mail.MailKind;
import jakarta.inject.Singleton;
import java.util.Comparator;
import java.util.List;

/** The kinds of mail that the features send. */
@Singleton
final class MailKinds {

    /** The kind that gathers the others. */
    static final String DIGEST = "digest";

    private final List<MailKind> kinds;

    MailKinds(List<MailKind> kinds) {
        this.kinds = kinds.stream().sorted(Comparator.comparing(MailKind::name)).toList();
    }

    List<MailKind> all() {
        return kinds;
    }

    /** @throws NotFound when no feature sends it */
    MailKind named(String name) {
        return kinds.stream()
                .filter(kind -> kind.name().equals(name))
                .findFirst()
                .orElseThrow(NotFound::new);
    }
}
