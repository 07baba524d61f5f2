package dk.tvaers.loan.ui;

import dk.tvaers.kernel.MunicipalityCode;
import dk.tvaers.loan.OfferChoices;

/**
 * Somebody who can be offered, and by whom.
 *
 * @param name as the form lists it, with the lender where the reader has several
 */
record OfferedSpecialist(MunicipalityCode lender, String name, OfferChoices.Choice choice) {}
