"""Every screen that is drawn for looking at: add a `Screen` here to have it drawn and tested."""

from tests.looks import gallery, render
from tests.looks.render import Screen

SCREENS = (
    Screen("gallery", gallery.make),
    Screen("gallery_panels", gallery.make_panels, mockup="14_states.png"),
)


def register_all() -> None:
    """Register every screen once."""
    for screen in SCREENS:
        render.register(screen)
