"""The looks of the page: the colours of the program, on the screen as light or dark as its reader has it, on paper light."""

from __future__ import annotations

from typing import Final, Literal

from exports.charts.shapes import colours

_SIGNS: Final = {
    "agrees": "agree", "contradicts": "conflict", "relay_variant": "update", "updates": "update",
    "not_comparable": "update", "silent": "silent",
}  # fmt: skip

_RULES: Final = """
*{box-sizing:border-box}
html{scroll-padding-top:1rem}
body{margin:0;background:var(--window);color:var(--ink);font:16px/1.6 "Isnad",sans-serif}
main{max-width:1180px;margin:0 auto;padding:24px 28px;background:var(--base)}
footer{max-width:1180px;margin:0 auto;padding:12px 28px;color:var(--ink2);font-size:13px}
h1{font-size:27px;line-height:1.4;margin:0 0 4px}
h2{font-size:21px;margin:36px 0 12px;padding-bottom:4px;border-bottom:2px solid var(--accent)}
h3{font-size:17px;margin:24px 0 4px}
h4{font-size:15px;margin:14px 0 2px;color:var(--ink2)}
p{margin:2px 0 8px}
a{color:inherit;text-decoration-color:var(--accentLine);text-underline-offset:3px}
a:focus-visible,[tabindex]:focus-visible,summary:focus-visible{outline:2px solid var(--focus);outline-offset:1px}
:target{background:var(--accentSoft)}
small{display:block;color:var(--ink2);font-size:13px;line-height:1.45}
li small,dd small,summary small,p small{display:inline}
.code{direction:ltr;unicode-bidi:isolate;color:var(--ink2);font-size:.88em;white-space:nowrap}
p .code{white-space:normal;overflow-wrap:anywhere}
nav{display:flex;flex-wrap:wrap;gap:6px 18px;margin:10px 0}
.scope,.about,.behind,.remark,.chain{color:var(--ink2)}
.remark{font-size:14px}
dl{display:grid;grid-template-columns:max-content 1fr;gap:2px 18px;margin:8px 0}
dt{color:var(--ink2)}
dd{margin:0}
ul{margin:4px 0 10px;padding-inline-start:22px}
.signs{display:flex;flex-wrap:wrap;gap:8px;list-style:none;padding:0}
.signs li{padding:2px 10px;border:1px solid var(--border);border-radius:4px}
.wide{overflow-x:auto;border:1px solid var(--border)}
table{border-collapse:collapse;width:100%}
th,td{border:1px solid var(--border);padding:6px 8px;text-align:start;vertical-align:top}
thead th{background:var(--header);font-weight:600}
.matrix th[scope=row]{min-width:210px;max-width:280px;background:var(--panel);font-weight:400;position:sticky;inset-inline-start:0}
.matrix td{min-width:165px}
.matrix thead th{min-width:165px}
.names th{width:26%;font-weight:400;background:var(--panel)}
.answer+.answer{margin-top:6px}
.answer a{font-weight:600}
.sign{font-size:13px;display:inline-block}
.matrix th .sign{display:block;width:max-content;margin-top:4px;padding:0 6px}
td.silent{background:repeating-linear-gradient(135deg,var(--silentSoft) 0 6px,var(--base) 6px 12px)}
figure{margin:8px 0;border:1px solid var(--border);overflow-x:auto}
svg{display:block;width:100%;min-width:720px;height:auto;font-family:"Isnad",sans-serif}
.estimate{border-inline-start:4px solid var(--accent);background:var(--accentSoft);padding:6px 14px;margin:10px 0}
.estimate h4{margin-top:0}
details{display:inline-block;vertical-align:top;margin-inline-end:16px}
article{border-top:1px solid var(--border);padding:8px 0}
blockquote{margin:4px 0;padding-inline-start:12px;border-inline-start:3px solid var(--accentLine);font-size:17px}
@media print{
@page{size:A4;margin:14mm}
body,main{background:none}
main{max-width:none;padding:0}
.wide,figure{overflow:visible;border:0}
svg{min-width:0}
.matrix th[scope=row]{position:static}
.matrix{table-layout:fixed}
.matrix td,.matrix thead th,.matrix th[scope=row]{min-width:0;padding:4px;font-size:11px;overflow-wrap:anywhere}
.matrix small,.matrix .sign{font-size:10px}
tr,figure,article,.estimate{break-inside:avoid}
h2,h3,h4{break-after:avoid}
nav{display:none}
*{print-color-adjust:exact;-webkit-print-color-adjust:exact}
}
"""


def sheet() -> str:
    """Return the style sheet."""
    signs = "".join(
        f".{sign}{{color:var(--{look});background-color:var(--{look}Soft)}}\n"
        for sign, look in _SIGNS.items()
    )
    dark = f"@media screen and (prefers-color-scheme:dark){{:root{{{_named('dark')}}}}}"
    return f":root{{{_named('light')}}}\n{dark}\n{signs}{_RULES}"


def _named(appearance: Literal["light", "dark"]) -> str:
    """Return the colours of an appearance by name, and that form controls and scroll bars follow them."""
    names = ";".join(f"--{name}:{value}" for name, value in colours(appearance).items())
    return f"color-scheme:{appearance};{names}"
