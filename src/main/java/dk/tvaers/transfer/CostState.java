package dk.tvaers.transfer;

/** Which of a cost's three amounts a row tells. */
enum CostState {
    ACTUAL,
    FORECAST,
    PLANNED
}
