package dk.tvaers.economy.cost.ui;

import com.vaadin.flow.router.BeforeEnterEvent;
import dk.tvaers.access.CollaborationRef;
import dk.tvaers.economy.cost.CostLineId;
import dk.tvaers.economy.cost.CostSeriesId;
import dk.tvaers.economy.cost.CostTypeId;
import dk.tvaers.economy.cost.CostTypes;
import dk.tvaers.economy.cost.Costs;
import dk.tvaers.kernel.NotFound;
import dk.tvaers.kit.ui.Places;

/** Where in the open collaboration costs and their types are found. */
record CostAddresses(CollaborationRef collaboration) {

    static final String COSTS = Costs.PATH;
    static final String NEW = Costs.COST_PATH + "/ny";
    static final String COST = Costs.COST_PATH + "/:costLine";
    static final String EDIT = COST + "/ret";
    static final String NEW_SERIES = Costs.SERIES_PATH + "/ny";
    static final String SERIES = Costs.SERIES_PATH + "/:costSeries";
    static final String TYPES = CostTypes.PATH;
    static final String TYPE = CostTypes.PATH + "/:costType";

    String costs() {
        return Places.address(collaboration, COSTS);
    }

    String costs(CostsAddress state) {
        String query = state.parameters().getQueryString();
        return query.isEmpty() ? costs() : costs() + "?" + query;
    }

    String add() {
        return Places.address(collaboration, NEW);
    }

    String cost(CostLineId id) {
        return Places.address(collaboration, Costs.COST_PATH) + "/" + id;
    }

    String edit(CostLineId id) {
        return cost(id) + "/ret";
    }

    String addSeries() {
        return Places.address(collaboration, NEW_SERIES);
    }

    String series(CostSeriesId id) {
        return Places.address(collaboration, Costs.SERIES_PATH) + "/" + id;
    }

    String types() {
        return Places.address(collaboration, TYPES);
    }

    String type(CostTypeId id) {
        return types() + "/" + id;
    }

    /** @throws NotFound when the address holds nothing that can be an id */
    static CostLineId cost(BeforeEnterEvent event) {
        return CostLineId.of(event.getRouteParameters().get("costLine").orElse(""));
    }

    /** @throws NotFound when the address holds nothing that can be an id */
    static CostSeriesId series(BeforeEnterEvent event) {
        return CostSeriesId.of(event.getRouteParameters().get("costSeries").orElse(""));
    }

    /** @throws NotFound when the address holds nothing that can be an id */
    static CostTypeId type(BeforeEnterEvent event) {
        return CostTypeId.of(event.getRouteParameters().get("costType").orElse(""));
    }
}
