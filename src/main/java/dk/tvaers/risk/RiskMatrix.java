package dk.tvaers.risk;

import java.util.List;

/** How many risks there are of each probability and consequence; cells without any are left out. */
public record RiskMatrix(List<MatrixCell> cells) {

    public RiskMatrix {
        cells = List.copyOf(cells);
    }

    public long at(int probability, int consequence) {
        return cells.stream()
                .filter(cell -> cell.probability() == probability && cell.consequence() == consequence)
                .mapToLong(MatrixCell::risks)
                .sum();
    }

    public long in(Band band) {
        return cells.stream()
                .filter(cell -> cell.band() == band)
                .mapToLong(MatrixCell::risks)
                .sum();
    }

    public long total() {
        return cells.stream().mapToLong(MatrixCell::risks).sum();
    }
}
