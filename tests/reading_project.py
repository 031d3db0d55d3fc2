"""A small project to read: three invented accounts of one flood in an invented town, some claims already marked."""

from __future__ import annotations

import tempfile
from dataclasses import dataclass
from functools import cache
from pathlib import Path

from app import articles, chains, claims, events, figures, labelling
from app.chains import NodeDraft
from app.session import Identity, Session
from app.settings import Settings
from db.changes import Action, created
from db.contents import digest
from db.ids import new_uid, seeded_uid
from db.records import Article
from ui.action_map import ActionMap
from ui.jobs import JobRunner
from ui.key_filter import KeyFilter
from ui.preferences import Preferences
from ui.workspace import Workspace

AGENCY = """أعلنت بلدية وادي العين مساء الخميس أن منسوب النهر بلغ أربعة أمتار، وأن البوابة الثالثة للسدّ فُتحت قبيل الفجر.
وقال المتحدث باسم البلدية سامر الحلو إن أكثر من 1200 شخص غادروا حيّ البساتين، بينهم 340 طفلًا، نُقلوا إلى ثلاث مدارس في الحيّ الشرقي.
وأضاف الحلو أن عملية الإخلاء اكتملت بالكامل، نافيًا أن يكون أحد قد بقي في الحيّ. ونقلت الوكالة عن غرفة الطوارئ أن ثلاثة أشخاص أصيبوا بجروح طفيفة.
وعزت البلدية ارتفاع المنسوب إلى ذوبان الثلوج في الجبال المجاورة، وقالت إن الخبراء يتوقعون انحسار المياه خلال يومين.
ودعا رئيس البلدية السكان إلى عدم العودة قبل صدور تقرير الخبراء، متعهدًا بدفع تعويضات عن كل بيت تضرر.
ولم يصدر تعليق من شركة السدود حتى ساعة إعداد هذا الخبر.
"""
PAPER = """عادت الحياة تدريجيًا إلى أطراف حيّ البساتين، لكن مئات العائلات لا تزال في المدارس بانتظار قرار البلدية.
وذكرت غرفة الطوارئ في بيان، نقلًا عن مركز التنسيق، أن نحو 950 شخصًا فقط أُخرجوا من الحيّ حتى صباح الجمعة، وأن عملية الإخلاء توقفت بسبب انقطاع الطريق الغربي.
وقال أحد السكان، واسمه كريم، للصحيفة: «بقي جيراننا في الطابق الثاني، ولم يصل إليهم أحد». ولم تؤكد البلدية ذلك.
وحمّلت لجنة الحيّ شركة السدود مسؤولية الفيضان، قائلة إن البوابة فُتحت من غير إنذار. وردّت الشركة بأن الإنذار أُرسل عند الثانية فجرًا.
واشترطت اللجنة إصلاح الجسر قبل عودة الأهالي، وطالبت بإيواء 400 عائلة حتى نهاية الشهر.
ويقع الحيّ على الضفة الغربية للنهر، على بعد كيلومترين من السدّ.
"""
RADIO = """قالت إذاعة النهر إن الإخلاء انتهى عند الظهر، نقلًا عن مصدر في الدفاع المدني لم تسمّه.
وأوضح المصدر أن 1150 شخصًا نُقلوا في 23 حافلة، وأن 7 أشخاص أصيبوا، اثنان منهم بجروح بليغة.
وبحسب المصدر نفسه فإن الاتفاق بين البلدية ولجنة الحيّ نصّ على عودة السكان على دفعات تبدأ يوم الاثنين.
ورأى الخبير المائي ماهر عبود أن فتح البوابة كان «قرارًا متأخرًا»، وأن الفيضان كان متوقعًا منذ أسبوع.
وتعيش العائلات في المدارس من دون تدفئة، وفق ما شاهده مراسل الإذاعة.
"""
ENGLISH = """The Valley Observer: Wadi al-Ayn, Friday.
About 1,000 people left the Orchards quarter, the municipality told The Valley Observer. Reuters-style figures could not be checked.
"Nobody was left behind", spokesman Samer al-Hilu said.
"""

_ARTICLES = (
    (AGENCY, "وكالة الوادي", "بلدية وادي العين: اكتمال إخلاء حيّ البساتين", "2019-03-14"),
    (PAPER, "صحيفة الضفّة", "عائلات البساتين في المدارس، والإخلاء متوقف", "2019-03-15"),
    (RADIO, "إذاعة النهر", "الدفاع المدني: انتهاء الإخلاء عند الظهر", "2019-03-15"),
    (ENGLISH, "مرصد الوادي", "Orchards quarter emptied", "2019-03-15"),
)
# Article, passage, type.
_CLAIMS = (
    (0, "منسوب النهر بلغ أربعة أمتار", "status"),
    (0, "البوابة الثالثة للسدّ فُتحت قبيل الفجر", "occurrence"),
    (0, "أكثر من 1200 شخص غادروا حيّ البساتين، بينهم 340 طفلًا، نُقلوا إلى ثلاث مدارس في الحيّ الشرقي", "figure"),
    (0, "340 طفلًا", "figure"),
    (0, "عملية الإخلاء اكتملت بالكامل", "status"),
    (0, "ثلاثة أشخاص أصيبوا بجروح طفيفة", "figure"),
    (0, "ارتفاع المنسوب إلى ذوبان الثلوج في الجبال المجاورة", "cause"),
    (0, "متعهدًا بدفع تعويضات عن كل بيت تضرر", "commitment"),
    (1, "مئات العائلات لا تزال في المدارس بانتظار قرار البلدية", "situation"),
    (1, "نحو 950 شخصًا فقط أُخرجوا من الحيّ حتى صباح الجمعة، وأن عملية الإخلاء توقفت بسبب انقطاع الطريق الغربي", "figure"),
    (1, "عملية الإخلاء توقفت بسبب انقطاع الطريق الغربي", "status"),
    (1, "بسبب انقطاع الطريق الغربي", "cause"),
    (1, "حمّلت لجنة الحيّ شركة السدود مسؤولية الفيضان", "responsibility"),
    (1, "اشترطت اللجنة إصلاح الجسر قبل عودة الأهالي", "condition"),
    (1, "على الضفة الغربية للنهر", "place_route"),
    (2, "الإخلاء انتهى عند الظهر", "status"),
    (2, "1150 شخصًا نُقلوا في 23 حافلة", "figure"),
    (2, "7 أشخاص أصيبوا، اثنان منهم بجروح بليغة", "figure"),
    (2, "عودة السكان على دفعات تبدأ يوم الاثنين", "agreement"),
    (2, "فتح البوابة كان «قرارًا متأخرًا»", "opinion"),
)  # fmt: skip


@dataclass(frozen=True, slots=True)
class Made:
    """What was made: uids of articles, of claims in the order above, and of the events."""

    articles: tuple[str, ...]
    claims: tuple[str, ...]
    events: tuple[str, ...]


def identity() -> Identity:
    """Return the reviewer of the project."""
    return Identity(seeded_uid("test:reviewer"), "نورس", seeded_uid("test:device"))


def make(path: Path, *, labelled: bool = True) -> tuple[Session, Made]:
    """Make the project at ``path``; without claims and events unless ``labelled``."""
    session = Session.create(path, identity(), "فيضان وادي العين")
    uids = [add_article(session, number, *entry) for number, entry in enumerate(_ARTICLES, start=1)]
    if not labelled:
        return session, Made(tuple(uids), (), make_events(session))
    made_events = make_events(session)
    made_claims = [label(session, uids[at], passage, code) for at, passage, code in _CLAIMS]
    _fill(session, made_claims, made_events)
    return session, Made(tuple(uids), tuple(made_claims), made_events)


def copy(path: Path, *, labelled: bool = True) -> tuple[Session, Made]:
    """Open a copy at ``path`` of the project, which is made once for all tests."""
    original, made = _original(labelled)
    path.write_bytes(original)
    return Session.open(path, identity()), made


@cache
def _original(labelled: bool) -> tuple[bytes, Made]:
    with tempfile.TemporaryDirectory() as folder:
        path = Path(folder, "flood.isnad")
        session, made = make(path, labelled=labelled)
        session.close()
        return path.read_bytes(), made


def add_article(session: Session, number: int, text: str, outlet: str, headline: str, published: str) -> str:
    """Add an article and return its uid."""
    data = text.encode()
    article = Article(
        uid=new_uid(), number=number, text_sha256=digest(data), char_count=len(text), headline=headline,
        published=published, published_precision="day", language="ar",
    )  # fmt: skip
    session.perform(Action("article.import", (created(article),)), {article.text_sha256: data})
    session.perform(articles.edit(session, [article.uid], outlet_name=outlet))
    return article.uid


def label(session: Session, article: str, passage: str, code: str) -> str:
    """Label a passage and return the claim's uid."""
    start = articles.text(session, article).index(passage)
    action, uid = labelling.label(session, article, [(start, start + len(passage))], code)
    session.perform(action)
    return uid


def make_events(session: Session) -> tuple[str, ...]:
    """Add the two events of the flood."""
    made = []
    for arabic, english, date in (
        ("إخلاء حيّ البساتين", "Evacuation of the Orchards quarter", "2019-03-14"),
        ("فتح بوابة السدّ", "Opening of the dam's gate", "2019-03-14"),
    ):
        action, uid = events.create(session, arabic, title_en=english, date=date, date_precision="day")
        session.perform(action)
        made.append(uid)
    return tuple(made)


def _fill(session: Session, made: list[str], made_events: tuple[str, ...]) -> None:
    chain = [
        NodeDraft("سامر الحلو", actor_type="official_named", mode="indirect", cue_text="قال المتحدث"),
        NodeDraft("بلدية وادي العين", role="relay", actor_type="state", cue_text="أعلنت"),
        NodeDraft("وكالة الوادي", role="publisher", actor_type="media"),
    ]
    session.perform(chains.set_chain(session, made[2], chain))
    emergency = [
        NodeDraft("مركز التنسيق", actor_type="humanitarian", mode="indirect"),
        NodeDraft("غرفة الطوارئ", role="relay", actor_type="state", mode="relayed", cue_text="نقلًا عن"),
        NodeDraft("صحيفة الضفّة", role="publisher", actor_type="media"),
    ]
    session.perform(chains.set_chain(session, made[9], emergency))
    for claim, fields in (
        (2, {"value": 1200, "comparator": ">", "counted_group": "evacuated", "population": "mixed"}),
        (2, {"value": 340, "comparator": "=", "counted_group": "evacuated", "population": "civilians"}),
        (9, {"value": 950, "comparator": "~", "counted_group": "evacuated", "population": "unknown"}),
    ):
        action, _ = figures.add_figure(session, made[claim], as_of_date="2019-03-14", **fields)
        session.perform(action)
    session.perform(events.link(session, [made[at] for at in (2, 4, 9, 10, 15, 16)], made_events[0]))
    session.perform(events.link(session, [made[1]], made_events[1]))
    session.perform(claims.edit(session, [made[2], made[9]], modality="asserted", confidence="high"))


def workspace(session: Session) -> Workspace:
    """Return a workspace over a session, with settings of its own."""
    settings = Settings(seeded_uid("test:reviewer"), seeded_uid("test:device"), reviewer_name="نورس")
    return Workspace(session, JobRunner(), Preferences(settings))


def actions(platform: str | None = None) -> tuple[ActionMap, KeyFilter]:
    """Return commands and the keys that trigger them; install the filter to let keys act."""
    keys = KeyFilter(platform=platform)
    return ActionMap(keys), keys
