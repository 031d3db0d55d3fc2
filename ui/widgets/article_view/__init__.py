"""The read-only view in which articles are read and claims are marked."""

from ui.widgets.article_view.highlight import BoxedMark, DottedMark, Highlight
from ui.widgets.article_view.look import Look
from ui.widgets.article_view.marks_bar import MarksBar
from ui.widgets.article_view.sync import ScrollGroup
from ui.widgets.article_view.view import ArticleView

__all__ = ["ArticleView", "BoxedMark", "DottedMark", "Highlight", "Look", "MarksBar", "ScrollGroup"]
