package dk.tvaers.demo;

/** When in a month a municipality of the demo uses to report. */
enum Habit {
    /** In the first days: this month's report is there at the first start. */
    EARLY,
    /** At the end: this month's report is still to come, unless the month is nearly over. */
    LATE,
    /** At the end, and not yet this month however late it is. */
    BEHIND
}
