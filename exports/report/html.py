"""The report as one page of HTML that needs nothing else: no file, no network, no script."""

from __future__ import annotations

import base64
from collections.abc import Iterable, Iterator
from html import escape
from typing import Final

import resources
from exports.charts.ranges import drawing
from exports.charts.svg import svg
from exports.raster import FILES
from exports.report import content
from exports.report.content import Report, Told
from exports.report.style import sheet

_POLICY: Final = "default-src 'none'; style-src 'unsafe-inline'; font-src data:; img-src data:"
_MOST_PLACES: Final = 60


def page(report: Report) -> Iterator[str]:
    """Yield the page, part by part."""
    direction = "rtl" if report.right_to_left else "ltr"
    yield (
        f'<!DOCTYPE html>\n<html lang="{report.language}" dir="{direction}">\n<head>\n<meta charset="utf-8">\n'
        f'<meta http-equiv="Content-Security-Policy" content="{_POLICY}">\n'
        '<meta name="viewport" content="width=device-width, initial-scale=1">\n'
        f'<meta name="generator" content="{escape(report.program)}">\n<title>{_plain(report.title)}</title>\n'
    )
    yield f"<style>\n{_fonts()}{sheet()}</style>\n</head>\n<body>\n<main>\n"
    yield from _head(report)
    yield from _matrix(report)
    if report.questions:
        yield _part(report, "questions")
        for question in report.questions:
            yield from _question(question, report)
    yield from _timeline(report)
    yield from _names(report)
    yield from _sources(report)
    yield f"</main>\n<footer>{_text(report.program)}</footer>\n</body>\n</html>\n"


def anchor(claim: str) -> str:
    """Return the name of the place where a claim is quoted."""
    return f"c-{claim}"


def _fonts() -> str:
    made = []
    for bold, file in FILES.items():
        data = base64.b64encode(resources.read_bytes("fonts", file)).decode()
        weight = 600 if bold else 400
        made.append(
            f'@font-face{{font-family:"Isnad";font-weight:{weight};src:url(data:font/ttf;base64,{data})}}\n'
        )
    return "".join(made)


def _head(report: Report) -> Iterator[str]:
    words = report.words
    yield f"<header>\n<h1>{_text(report.title)}</h1>\n"
    yield "".join(f'<p class="scope">{_text(line)}</p>\n' for line in report.scope)
    contents = [
        ("matrix", report.matrix), ("questions", report.questions), ("timeline", report.timeline),
        ("names", report.names), ("sources", report.sources),
    ]  # fmt: skip
    links = "".join(f'<a href="#{code}">{_text(words[code])}</a>' for code, part in contents if part)
    yield f'<nav aria-label="{escape(words["contents"])}">{links}</nav>\n</header>\n'
    yield f'<section><h2 id="summary">{_text(words["summary"])}</h2>\n<dl class="facts">\n'
    for name, value in report.facts:
        yield f"<dt>{_text(name)}</dt><dd>{_text(value)}</dd>\n"
    yield "</dl>\n"
    signs = "".join(
        f'<li class="{sign}">{_text(said)} <b>{_text(count)}</b></li>' for sign, said, count in report.signs
    )
    yield f'<ul class="signs">{signs}</ul>\n'
    yield "".join(f'<p class="remark">{_text(line)}</p>\n' for line in report.remarks)
    yield "</section>\n"


def _part(report: Report, code: str) -> str:
    return f'<h2 id="{code}">{_text(report.words[code])}</h2>\n'


def _matrix(report: Report) -> Iterator[str]:
    if not report.matrix:
        yield f'<p class="remark">{_text(report.words["nothing_compared"])}</p>\n'
        return
    yield _part(report, "matrix")
    heads = "".join(
        f'<th scope="col"><span class="code">{_text(each.code)}</span> {_text(each.name)}'
        f"<small>{_text(each.date)}</small></th>"
        for each in report.accounts
    )
    yield (
        '<div class="wide" tabindex="0"><table class="matrix"><thead><tr>'
        f'<th scope="col">{_text(report.words["question"])}</th>{heads}</tr></thead><tbody>\n'
    )
    for row in report.matrix:
        cells = "".join(map(_cell, row.cells))
        yield (
            f'<tr><th scope="row"><a href="#{escape(row.code)}"><span class="code">{_text(row.code)}</span>'
            f' {_text(row.question)}</a><span class="sign {row.sign}">{_text(row.said)}</span></th>{cells}</tr>\n'
        )
    yield "</tbody></table></div>\n"


def _cell(cell: content.Cell) -> str:
    sign = f'<span class="sign">{_text(cell.said)}</span>' if cell.sign != "alone" else ""
    answers = "".join(
        f'<div class="answer">{_led(each, each.text)}<small>{_text(each.who)}</small></div>'
        for each in cell.answers
    )
    return f'<td class="{cell.sign}">{sign}{answers}</td>'


def _led(told: Told, text: str) -> str:
    """Return text that leads to the quote of its claim."""
    return f'<a href="#{anchor(told.claim)}" title="{escape(told.code)}">{_text(text)}</a>'


def _question(question: content.QuestionPart, report: Report) -> Iterator[str]:
    words = report.words
    yield (
        f'<section class="question" id="{escape(question.code)}"><h3><span class="code">{_text(question.code)}</span>'
        f' {_text(question.question)}</h3>\n<p class="about">{_text(question.about)}'
        f' <span class="sign {question.sign}">{_text(question.said)}</span></p>\n'
    )
    for picture in question.pictures:
        made = svg(drawing(picture, titled=False), lambda claim: f"#{anchor(claim)}")
        yield f"<figure>{made}</figure>\n"
    for standing in question.standings:
        yield f"<h4>{_text(standing.position)}</h4>\n{_list(standing.answers)}"
        yield f'<p class="behind">{_text(standing.behind)}</p>\n'
    yield from _judged(question, report)
    if question.outside:
        yield f"<h4>{_text(words['outside'])}</h4>\n{_list(question.outside)}"
    if question.origins:
        yield f'<h4>{_text(words["origins"])}</h4>\n<ul class="origins">'
        yield "".join(map(_origin, question.origins))
        yield f'</ul>\n<p class="behind">{_text(question.behind)}</p>\n'
    yield "</section>\n"


def _judged(question: content.QuestionPart, report: Report) -> Iterator[str]:
    """Yield what to know before one judges, and how people have judged."""
    words = report.words
    if question.reconciled:
        yield f"<h4>{_text(words['before'])}</h4>\n"
        yield from map(_reconciled, question.reconciled)
    if question.estimate is not None:
        yield from _estimate(question.estimate, report)
    if question.related:
        yield f"<h4>{_text(words['relations'])}</h4>\n<ul>{''.join(map(_related, question.related))}</ul>\n"


def _list(told: Iterable[Told]) -> str:
    made = []
    for each in told:
        said = [each.who, each.source, each.as_of, each.reason]
        rest = " · ".join(_text(part) for part in said if part)
        named = f'<span class="code">{_led(each, each.code)}</span>'
        made.append(f"<li><b>{_led(each, each.text)}</b> {named} <small>{rest}</small></li>")
    return f"<ul>{''.join(made)}</ul>\n"


def _reconciled(found: content.Reconciled) -> str:
    codes = " ".join(f'<span class="code">{_led(each, each.code)}</span>' for each in found.told)
    return f'<p class="reconciled">{_text(found.text)} {codes}</p>\n'


def _related(found: content.Related) -> str:
    one, other = (
        f'<b>{_led(each, each.text)}</b> <span class="code">{_led(each, each.code)}</span>'
        for each in (found.one, found.other)
    )
    sign = f'<span class="sign {found.sign}">{_text(found.said)}</span>'
    return f"<li>{one} {sign} {other} <small>{_text(found.about)}</small></li>"


def _estimate(estimate: content.Estimate, report: Report) -> Iterator[str]:
    words = report.words
    yield f'<div class="estimate"><h4>{_text(words["estimate"])}</h4><p><b>{_text(estimate.amount)}</b></p><dl>'
    for name, value in (
        ("rule", estimate.rule),
        ("grade", estimate.grade),
        ("rationale", estimate.rationale),
    ):
        yield f"<dt>{_text(words[name])}</dt><dd>{_text(value)}</dd>"
    if estimate.supporting:
        codes = " ".join(f'<span class="code">{_led(each, each.code)}</span>' for each in estimate.supporting)
        yield f"<dt>{_text(words['supporting'])}</dt><dd>{codes}</dd>"
    yield "</dl></div>\n"


def _origin(origin: content.Origin) -> str:
    ways = "".join(f"<li>{_text(way)}</li>" for way in origin.ways)
    codes = " ".join(f'<span class="code">{_led(each, each.code)}</span>' for each in origin.answers)
    return f"<li><b>{_text(origin.name)}</b> {codes}<ul>{ways}</ul></li>"


def _timeline(report: Report) -> Iterator[str]:
    if not report.timeline:
        return
    words = report.words
    yield _part(report, "timeline")
    heads = "".join(
        f'<th scope="col">{_text(words[code])}</th>' for code in ("date", "side", "said", "claims")
    )
    yield f'<table class="timeline"><thead><tr>{heads}</tr></thead><tbody>\n'
    for moment in report.timeline:
        codes = " ".join(f'<span class="code">{_led(each, each.code)}</span>' for each in moment.claims)
        sign = (
            f'<span class="sign {moment.sign}">{_text(moment.said)}</span>' if moment.sign != "alone" else ""
        )
        yield (
            f"<tr><td>{_text(moment.date)}</td><td>{_text(moment.side)}<small>{_text(moment.who)}</small></td>"
            f"<td>{_text(moment.text)} {sign}</td><td>{codes}</td></tr>\n"
        )
    yield "</tbody></table>\n"


def _names(report: Report) -> Iterator[str]:
    if not report.names:
        return
    yield _part(report, "names")
    for named in report.names:
        yield f"<h3>{_text(named.referent)}</h3>\n"
        yield '<table class="names"><tbody>\n'
        for outlet, used in named.outlets:
            cells = "".join(map(_name, used)) or "–"
            yield f'<tr><th scope="row">{_text(outlet)}</th><td>{cells}</td></tr>\n'
        yield "</tbody></table>\n"


def _name(name: content.Name) -> str:
    places = "".join(f"<li>{_text(place)}</li>" for place in name.places[:_MOST_PLACES])
    return f"<details><summary>{_text(name.name)} <small>{_text(name.times)}</small></summary><ul>{places}</ul></details>"


def _sources(report: Report) -> Iterator[str]:
    if not report.sources:
        return
    yield _part(report, "sources")
    for source in report.sources:
        yield (
            f'<section class="source"><h3><span class="code">{_text(source.code)}</span> {_text(source.title)}</h3>'
            f'<p class="about">{_text(source.about)} <small class="code">SHA-256 {source.fingerprint}</small></p>\n'
        )
        for quote in source.quotes:
            yield _quote(quote)
        yield "</section>\n"


def _quote(quote: content.Quote) -> str:
    answers = "".join(f"<li>{_text(answer)}</li>" for answer in quote.answers)
    listed = f"<ul>{answers}</ul>" if answers else ""
    return (
        f'<article id="{anchor(quote.claim)}"><p class="chain"><span class="code">{_text(quote.code)}</span>'
        f" {_text(quote.claim_type)} · {_text(quote.chain)}</p>"
        f'<blockquote dir="auto">{_text(quote.text)}</blockquote>'
        f'<p class="about">{_text(quote.place)} · {_text(quote.stage)}</p>{listed}</article>\n'
    )


def _text(text: str) -> str:
    return escape(text).replace("\n", "<br>")


def _plain(text: str) -> str:
    """Return a title without the marks of direction, which window frames show as boxes."""
    return escape("".join(letter for letter in text if letter not in "\u2066\u2067\u2068\u2069"))
