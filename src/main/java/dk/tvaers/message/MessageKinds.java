package dk.tvaers.message;

import dk.tvaers.kit.bell.MessageKind;
import jakarta.inject.Singleton;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;

/** All kinds of messages, as the features gave them. */
@Singleton
final class MessageKinds {

    private final List<MessageKind> kinds;

    MessageKinds(List<MessageKind> kinds) {
        this.kinds =
                kinds.stream().sorted(Comparator.comparing(MessageKind::name)).toList();
    }

    List<MessageKind> all() {
        return kinds;
    }

    Optional<MessageKind> named(String name) {
        return kinds.stream().filter(kind -> kind.name().equals(name)).findFirst();
    }
}
