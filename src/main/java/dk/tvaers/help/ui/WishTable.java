package dk.tvaers.help.ui;

import dk.tvaers.help.WishItem;
import dk.tvaers.kernel.Now;
import dk.tvaers.kit.ui.Links;
import dk.tvaers.kit.ui.ListColumns;

/** What the list of wishes says of each. */
record WishTable(HelpWords words, HelpAddresses addresses) {

    ListColumns<WishItem> columns() {
        return new ListColumns<WishItem>(words.texts(), "oensker-om-hjaelp", words.get("wishes"))
                .text("oenske", words.get("wish"), WishItem::title)
                .shownAs(wish -> Links.inside(addresses.wish(wish.id()), wish.title()))
                .text("kommune", words.get("municipality"), WishItem::municipalityName)
                .text("projekt", words.get("project"), WishItem::projectName)
                .text("tilstand", words.get("state"), words::state)
                .number("tilbud", words.get("offers"), WishItem::offers)
                .date("inden", words.get("needed-by"), WishItem::neededBy)
                .more()
                .text("beskrivelse", words.get("description"), WishItem::description)
                .date("bedt", words.get("asked-at"), wish -> Now.date(wish.askedAt()))
                .text("bedt-af", words.get("asked-by"), WishItem::askedBy);
    }
}
