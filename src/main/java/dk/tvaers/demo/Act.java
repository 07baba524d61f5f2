package dk.tvaers.demo;

/** What one feature contributes to the demo of a collaboration. Acts are played in their {@link io.micronaut.core.annotation.Order}. */
interface Act {

    /** Does its part through the services, or puts it in the scene's script when it belongs to a later day. */
    void write(Scene scene);
}
