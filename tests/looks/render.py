"""Draws screens offscreen in every language, appearance and size, and lays them beside their mock-ups."""

from collections.abc import Callable, Iterator
from contextlib import AbstractContextManager, contextmanager, nullcontext
from dataclasses import dataclass, field
from pathlib import Path

from PySide6.QtCore import QRect, QSize, Qt
from PySide6.QtGui import QColor, QGuiApplication, QImage, QPainter
from PySide6.QtWidgets import QApplication, QWidget

from tests.waiting import PATIENCE_MS, let_pass, until
from ui import fonts, language, theme, tokens

MOCKUPS = Path(__file__).resolve().parents[3] / "shared" / "design" / "png"
SIZES = ((1440, 900), (1366, 690), (1093, 600))
READY_WITHIN_MS = PATIENCE_MS
_GAP = 24


@dataclass(frozen=True)
class Variant:
    """One way a screen is drawn."""

    code: language.Code = "ar"
    appearance: tokens.Appearance = "light"
    size: tuple[int, int] = SIZES[0]
    scale: float = 1.0

    @property
    def name(self) -> str:
        """Name its file."""
        percent = f"-{self.scale * 100:.0f}" if self.scale != 1.0 else ""
        return f"{self.code}-{self.appearance}-{self.size[0]}x{self.size[1]}{percent}"


VARIANTS = (
    *(Variant(code, look, size) for size in SIZES for code in ("ar", "en") for look in ("light", "dark")),
    Variant(scale=1.5),
)

Factory = Callable[[], QWidget | AbstractContextManager[QWidget]]


@dataclass(frozen=True)
class Screen:
    """A registered screen: its factory runs once per variant, with language and appearance already in force.

    The factory returns the window, or a context manager around it that cleans up afterwards. `ready` is asked until
    true before the picture is taken. `mockup` names a file of ../shared/design/png.
    """

    name: str
    factory: Factory
    mockup: str | None = None
    ready: Callable[[QWidget], bool] | None = None
    variants: tuple[Variant, ...] = field(default=VARIANTS)


_registry: dict[str, Screen] = {}


def register(screen: Screen) -> None:
    """Add a screen to those drawn; `ValueError` if its name is taken."""
    if screen.name in _registry:
        raise ValueError(screen.name)
    _registry[screen.name] = screen


def registered() -> list[Screen]:
    """Return all screens in the order of registration."""
    return list(_registry.values())


def application() -> QApplication:
    """Return the running application, or make the offscreen one."""
    running = QApplication.instance()
    return running if isinstance(running, QApplication) else QApplication([])


@contextmanager
def _dressed(variant: Variant) -> Iterator[None]:
    app = application()
    language.apply(app, variant.code)
    theme.apply(app, variant.appearance, variant.scale)
    try:
        yield
    finally:
        theme.apply(app, "light", 1.0)
        language.apply(app, "ar")


def draw(screen: Screen, variant: Variant) -> QImage:
    """Return the picture of a screen in one variant; `TimeoutError` if it never gets ready."""
    with _dressed(variant):
        made = screen.factory()
        with nullcontext(made) if isinstance(made, QWidget) else made as window:
            window.setAttribute(Qt.WidgetAttribute.WA_DontShowOnScreen)
            window.resize(QSize(*variant.size))
            window.show()
            try:
                let_pass()
                until(lambda: screen.ready is None or screen.ready(window), screen.name, READY_WITHIN_MS)
                return window.grab().toImage()
            finally:
                window.close()
                window.deleteLater()
                let_pass()


def render(screen: Screen, folder: Path) -> Path:
    """Write every variant of a screen into `folder/NAME/` and the sheet `folder/NAME.png`; return the sheet."""
    below = folder / screen.name
    below.mkdir(parents=True, exist_ok=True)
    drawn: list[tuple[str, QImage]] = []
    for variant in screen.variants:
        image = draw(screen, variant)
        image.save(str(below / f"{variant.name}.png"))
        drawn.append((variant.name, image))
    mockup = _mockup(screen)
    target = folder / f"{screen.name}.png"
    _sheet([*([("mock-up", mockup)] if mockup else []), *drawn]).save(str(target))
    return target


def _mockup(screen: Screen) -> QImage | None:
    if screen.mockup is None or not (MOCKUPS / screen.mockup).is_file():
        return None
    return QImage(str(MOCKUPS / screen.mockup))


def _sheet(pictures: list[tuple[str, QImage]]) -> QImage:
    """Lay pictures out in two columns with their names above."""
    line = 20
    width = max(picture.width() for _, picture in pictures)
    rows = [pictures[i : i + 2] for i in range(0, len(pictures), 2)]
    heights = [max(picture.height() for _, picture in row) + line + _GAP for row in rows]
    sheet = QImage(2 * width + 3 * _GAP, sum(heights) + _GAP, QImage.Format.Format_RGB32)
    sheet.fill(QColor("#FFFFFF"))
    painter = QPainter(sheet)
    painter.setLayoutDirection(Qt.LayoutDirection.LeftToRight)
    painter.setFont(fonts.font("body_medium"))
    painter.setPen(QColor("#000000"))
    top = _GAP
    for row, height in zip(rows, heights, strict=True):
        for at, (name, picture) in enumerate(row):
            left = _GAP + at * (width + _GAP)
            painter.drawText(QRect(left, top, width, line), Qt.AlignmentFlag.AlignLeft, name)
            painter.drawImage(left, top + line, picture)
        top += height
    painter.end()
    return sheet


def offscreen() -> bool:
    """Tell whether pictures are deterministic: drawn by Qt's offscreen platform with the bundled fonts."""
    return QGuiApplication.platformName() == "offscreen"
