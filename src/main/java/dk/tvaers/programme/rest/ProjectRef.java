package dk.tvaers.programme.rest;

import io.micronaut.serde.annotation.Serdeable;

@Serdeable
record ProjectRef(String id, String code, String shortName) {}
