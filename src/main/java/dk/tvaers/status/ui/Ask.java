package dk.tvaers.status.ui;

import dk.tvaers.kit.ui.Light;

/**
 * A sentence in the list of what needs attention, with one thing to do about it.
 *
 * @param detail what is known about it; blank when nothing is
 * @param verb what the button says
 * @param name what the button is called by who cannot see the sentence; begins with the verb
 */
record Ask(Light light, String sentence, String detail, String verb, String name, String href) {}
