package dk.tvaers.access;

import dk.tvaers.kernel.CollaborationId;

/** A collaboration as links and headings name it. */
public record CollaborationRef(CollaborationId id, String slug, String name) {}
