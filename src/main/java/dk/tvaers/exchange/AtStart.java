package dk.tvaers.exchange;

import java.util.List;

/** What a feature does when the portal starts, before anybody is let in. */
public interface AtStart {

    /**
     * Does it, while no other instance on the database does.
     *
     * @return what is told on the console afterwards, line by line
     */
    List<String> prepare();
}
