"""Text as hostile as the world's: shared hypothesis strategies."""

from hypothesis import strategies as st

TROUBLE = (
    "اأإآٱبتثجحخدذرزسشصضطظعغفقكلمنهويىةءؤئ"
    "\u064b\u064c\u064d\u064e\u064f\u0650\u0651\u0652\u0653\u0654\u0655\u0670\u0640\u06d6\u08f0\ufe70\ufe76"
    "٠١٢٣٤٥٦٧٨٩۰۱۲0123456789٫٬،؛؟٪.,:/-–—…"
    "گکھہەیےۓ\u0674ﻻﻹﷲﷺﺑﺔ"
    "\u200b\u200c\u200d\u200e\u200f\u061c\u202a\u202b\u202c\u202d\u202e\u2066\u2067\u2068\u2069\u00ad\ufeff"
    " \u00a0\u202f\t\n\r\x0b\x0c\x1c\x85\u2028\u2029\x00\x1a"
    "abcXYZéÉßİıΣςe\u0301'’\"“”«»()[]{}!?"
    "😀👩\u200d👩\u200d👧👍🏽🇸🇾🏴\U000e0067\U000e007f\ufe0f\u20e3𝟘\ufdd0\ufdd1\ufffe\uffff\ufffd"
)

arabic_trouble = st.text(alphabet=st.sampled_from(TROUBLE), max_size=60)
arabic_words = st.text(alphabet=st.sampled_from(TROUBLE[:48] + " ۀۂۓگ"), max_size=40)
any_text = st.text(max_size=60)
hostile = arabic_trouble | any_text | st.lists(arabic_trouble | any_text, max_size=4).map("".join)
