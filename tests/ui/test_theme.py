"""Palettes, style sheet and fonts: complete, readable, and told apart by eyes of several kinds."""

import itertools
import re

import pytest
from PySide6.QtCore import QPoint, Qt
from PySide6.QtGui import QColor, QFontInfo, QPalette
from PySide6.QtWidgets import QApplication, QLabel, QToolTip

from tests.ui import colour_vision
from ui import fonts, scaling, theme, tokens

APPEARANCES: tuple[tokens.Appearance, ...] = ("light", "dark")
GROUPS = (QPalette.ColorGroup.Active, QPalette.ColorGroup.Inactive, QPalette.ColorGroup.Disabled)
LEAST_DIFFERENCE = 11.0


@pytest.fixture(autouse=True)
def _back_to_light(qapp: QApplication):
    theme.apply(qapp, "light")
    yield
    theme.apply(qapp, "light")


@pytest.mark.parametrize("appearance", APPEARANCES)
def test_text_can_be_read(appearance):
    colours = tokens.colours(appearance)
    for ink, ground in tokens.raw()["contrast_pairs"]["text"]:
        ratio = colour_vision.contrast(colours[ink], colours[ground])
        assert ratio >= 4.5, f"{ink} on {ground}: {ratio:.2f}"


@pytest.mark.parametrize("appearance", APPEARANCES)
def test_borders_focus_and_claim_colours_can_be_seen(appearance):
    colours = tokens.colours(appearance)
    pairs = [(colours[a], colours[b]) for a, b in tokens.raw()["contrast_pairs"]["non_text"]]
    pairs += [(getattr(kind, appearance), colours["base"]) for kind in tokens.claim_types()]
    for mark, ground in pairs:
        assert colour_vision.contrast(mark, ground) >= 3.0, (mark, ground)


@pytest.mark.parametrize("appearance", APPEARANCES)
def test_ink_can_be_read_on_the_tint_of_the_current_claim(appearance):
    colours = tokens.colours(appearance)
    alpha = tokens.raw()["highlight"]["tint_alpha_current"][appearance]
    for kind in tokens.claim_types():
        tint = colour_vision.blend(getattr(kind, appearance), colours["base"], alpha)
        assert colour_vision.contrast(colours["ink"], tint) >= 4.5, kind.code


@pytest.mark.parametrize("vision", ["normal", "deuteranopia", "protanopia"])
@pytest.mark.parametrize("appearance", APPEARANCES)
def test_claim_colours_differ_for_every_common_vision(appearance, vision):
    for one, other in itertools.combinations(tokens.claim_types(), 2):
        difference = colour_vision.difference(getattr(one, appearance), getattr(other, appearance), vision)
        assert difference >= LEAST_DIFFERENCE, f"{one.code}, {other.code}: {difference:.1f}"


def test_the_measure_of_difference_agrees_with_published_pairs():
    # Sharma, Wu, Dalal (2005), pairs 1, 7 and 25 of their test data.
    published = (
        ((50.0, 2.6772, -79.7751), (50.0, 0.0, -82.7485), 2.0425),
        ((50.0, 0.0, 0.0), (50.0, -1.0, 2.0), 2.3669),
        ((60.2574, -34.0099, 36.2677), (60.4626, -34.1751, 39.4387), 1.2644),
    )
    for one, other, expected in published:
        assert colour_vision.ciede2000(one, other) == pytest.approx(expected, abs=1e-4)


@pytest.mark.parametrize("appearance", APPEARANCES)
def test_the_palette_leaves_nothing_to_qt(qapp, appearance):
    theme.apply(qapp, appearance)
    allowed = {colour.upper() for colour in tokens.colours(appearance).values()}
    palette = QApplication.palette()
    for role in QPalette.ColorRole:
        if role in (QPalette.ColorRole.NoRole, QPalette.ColorRole.NColorRoles):
            continue
        for group in GROUPS:
            assert palette.color(group, role).name().upper() in allowed, (role, group)


@pytest.mark.parametrize("scale", [1.0, 1.5, 2.0])
@pytest.mark.parametrize("appearance", APPEARANCES)
def test_the_style_sheet_is_filled_in(qapp, appearance, scale):
    theme.apply(qapp, appearance, scale)
    sheet = qapp.styleSheet()
    assert not re.search(r"\$\w|part\(", sheet)
    assert tokens.colours(appearance)["accent"].lower() in sheet.lower()
    assert f"min-height: {scaling.px(28)}px" in sheet


def test_the_style_sheet_has_no_sides():
    sheet = re.sub(r"/\*.*?\*/", "", theme.current.style_sheet(), flags=re.DOTALL)
    assert not re.findall(r"(?:margin|padding|border)-(?:left|right)|:\s*(?:left|right)\b", sheet)
    for values in re.findall(r"(?:margin|padding):\s*([^;]+);", sheet):
        parts = values.split()
        assert len(parts) < 4 or parts[1] == parts[3], values


def test_a_tool_tip_shows_markup_as_it_is_written(qtbot):
    label = QLabel()
    qtbot.addWidget(label)
    label.show()
    QToolTip.showText(QPoint(1, 1), "<b>عنوان</b>\n<img src='file:///tmp/x.png'>", label)
    (tip,) = [
        each for each in QApplication.topLevelWidgets() if isinstance(each, QLabel) and each is not label
    ]
    assert tip.textFormat() is Qt.TextFormat.PlainText
    QToolTip.hideText()
    qtbot.waitUntil(lambda: not QToolTip.isVisible())


def test_lengths_follow_the_scale(qapp):
    theme.apply(qapp, "light", 1.5)
    assert (scaling.px(34), scaling.px(1), scaling.px(2), scaling.px(0)) == (51, 1, 3, 0)
    assert theme.height("table_row") == 51
    assert fonts.font("body").pixelSize() == 20
    assert QApplication.font().pixelSize() == 20


def test_the_scale_is_kept_within_its_bounds(qapp):
    theme.apply(qapp, "light", 5.0)
    assert scaling.factor() == 2.0
    theme.apply(qapp, "light", 0.5)
    assert scaling.factor() == 1.0


def test_the_bundled_fonts_are_used(qapp):
    assert QFontInfo(fonts.font("body")).family() == fonts.UI_FAMILY
    assert QFontInfo(fonts.quote_font()).family() == fonts.ARTICLE_FAMILY
    assert fonts.font("h1").pixelSize() == 18
    assert fonts.line_height("body") == 20


def test_widgets_hear_of_a_change(qapp, qtbot):
    label = QLabel("x")
    qtbot.addWidget(label)
    with qtbot.waitSignal(theme.current.changed):
        theme.apply(qapp, "dark")
    assert label.palette().color(QPalette.ColorRole.Window) == theme.colour("window")
    assert theme.colour("window") == QColor(tokens.colours("dark")["window"])


def test_a_claim_colour_follows_the_appearance(qapp):
    light = theme.colour("claim.figure")
    theme.apply(qapp, "dark")
    assert theme.colour("claim.figure") != light


@pytest.mark.parametrize("name", ["nothing", "claim.nothing"])
def test_an_unknown_colour_is_refused(name):
    with pytest.raises(KeyError):
        theme.colour(name)


def test_the_system_appearance_is_followed(qapp):
    theme.apply(qapp, "system")
    assert theme.current.appearance in APPEARANCES
