package dk.tvaers.economy.settlement;

import dk.tvaers.kernel.Money;
import dk.tvaers.kernel.MunicipalityCode;

/** @param amount above zero is owed, below zero is due; all postings of a settlement sum to zero */
public record Posting(MunicipalityCode municipality, PostingKind kind, Money amount) {}
