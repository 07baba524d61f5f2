package dk.tvaers.risk.rest;

import dk.tvaers.risk.Band;
import dk.tvaers.risk.MatrixCell;
import io.micronaut.serde.annotation.Serdeable;
import io.swagger.v3.oas.annotations.media.Schema;

/** A cell of the matrix. */
@Serdeable
@Schema(name = "RiskCell")
record CellBody(int probability, int consequence, Band band, long risks) {

    static CellBody of(MatrixCell cell) {
        return new CellBody(cell.probability(), cell.consequence(), cell.band(), cell.risks());
    }
}
