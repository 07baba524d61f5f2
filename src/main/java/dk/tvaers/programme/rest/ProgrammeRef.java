package dk.tvaers.programme.rest;

import io.micronaut.serde.annotation.Serdeable;

@Serdeable
record ProgrammeRef(String id, String name) {}
