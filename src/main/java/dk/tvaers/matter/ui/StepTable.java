package dk.tvaers.matter.ui;

import dk.tvaers.kit.ui.ListColumns;
import dk.tvaers.matter.StepLine;

/** What was written in a matter. */
record StepTable(MatterWords words) {

    ListColumns<StepLine> ofAll() {
        return columns(new ListColumns<StepLine>(words.texts(), "sagens-skridt", words.get("steps"))
                .moment("skrevet", words.get("recorded-at"), StepLine::recordedAt)
                .text("kommune", words.get("municipality"), StepLine::name));
    }

    ListColumns<StepLine> ofOne() {
        return columns(new ListColumns<StepLine>(words.texts(), "kommunens-skridt", words.get("part.steps"))
                .moment("skrevet", words.get("recorded-at"), StepLine::recordedAt));
    }

    private ListColumns<StepLine> columns(ListColumns<StepLine> begun) {
        return begun.text("skridt", words.get("step"), each -> words.step(each.step()))
                .date("dato", words.get("step-on"), StepLine::stepOn)
                .text("hvor", words.get("body"), StepLine::body)
                .text("udfald", words.get("outcome"), each -> words.outcome(each.outcome()))
                .more()
                .number("maengde", words.get("volume"), StepLine::volume)
                .text("sagsnummer", words.get("case-number"), StepLine::caseNumber)
                .text("bemaerkning", words.get("note"), StepLine::note)
                .text("af", words.get("recorded-by"), StepLine::recordedBy);
    }
}
