"""Every screen that is drawn for looking at: add a `Screen` here to have it drawn and tested."""

from tests import claims_window
from tests.looks import (
    comparing,
    comparing_matrix,
    comparing_names,
    comparing_passages,
    gallery,
    reading,
    render,
    search,
    shell,
    team_screens,
    transfers,
)
from tests.looks.render import Screen, Variant

_DESK = (
    *(Variant(code, look) for code in ("ar", "en") for look in ("light", "dark")),
    Variant("ar", "light", (1093, 600)),
    Variant("en", "dark", (1093, 600)),
)

SCREENS = (
    Screen("gallery", gallery.make),
    Screen("gallery_panels", gallery.make_panels, mockup="14_states.png"),
    Screen("reading", reading.at_work, mockup="02_reading_desk.png", ready=reading.settled),
    Screen(
        "reading_card",
        reading.editing,
        mockup="02_reading_desk.png",
        ready=reading.settled,
        variants=(Variant(), Variant("en"), Variant("ar", "dark", (1366, 690)), Variant(scale=1.5)),
    ),
    Screen(
        "reading_suggestions",
        reading.suggesting,
        mockup="02_reading_desk.png",
        ready=reading.settled,
        variants=_DESK,
    ),
    Screen(
        "reading_guessed",
        reading.guessed,
        mockup="02_reading_desk.png",
        ready=reading.settled,
        variants=_DESK,
    ),
    Screen(
        "reading_empty", reading.empty, mockup="14_states.png", variants=(Variant(), Variant("en", "dark"))
    ),
    Screen("claims", claims_window.pictured, mockup="05_claims_table.png", ready=claims_window.ready),
    Screen(
        "claims_filtered",
        claims_window.pictured_filtered,
        mockup="05_claims_table.png",
        ready=claims_window.ready,
        variants=(Variant(), Variant("en", "dark"), Variant("ar", "light", (1093, 600))),
    ),
    *search.SCREENS,
    *transfers.SCREENS,
    *shell.SCREENS,
    *team_screens.SCREENS,
    *comparing.SCREENS,
    *comparing_matrix.SCREENS,
    *comparing_names.SCREENS,
    *comparing_passages.SCREENS,
)


def register_all() -> None:
    """Register every screen once."""
    for screen in SCREENS:
        render.register(screen)
