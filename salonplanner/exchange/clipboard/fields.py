"""What a column of a pasted table can hold, and the headings by which it is recognised."""

import enum
import re
from collections.abc import Iterable, Mapping

from salonplanner.exchange.clipboard.vocabulary import every_language, word_key
from salonplanner.language import Language
from salonplanner.words import fields as field_words


class Field(enum.StrEnum):
    """A salon's fields by their names in the plan, and what stands for some of them."""

    ID = "id"
    NAME = "name"
    LEVEL = "level"
    REGION = "region"
    CITY = "city"
    VENUE = "venue"
    START = "start"
    END = "end"
    DATES = "dates"
    """First and last day in one cell."""
    DAYS = "days"
    """How many days: with the first one it gives the last."""
    STATUS = "status"
    TIES = "ties"
    EXHIBITORS = "exhibitors"
    COOP_STANDS = "coop_stands"
    WOMEN_COOP_STANDS = "women_coop_stands"
    BUDGET_MAD = "budget_mad"
    VISITORS_OVERRIDE = "visitors_override"
    TURNOVER_OVERRIDE = "turnover_override"
    ACTUAL_VISITORS = "actual_visitors"
    ACTUAL_TURNOVER_MAD = "actual_turnover_mad"
    LOCKED = "locked"
    NOTES = "notes"
    COMPUTED = "computed"
    """Figures that follow from the others."""


COUNTS = frozenset({Field.EXHIBITORS, Field.COOP_STANDS, Field.WOMEN_COOP_STANDS})
AMOUNTS = frozenset(
    {
        *(Field.BUDGET_MAD, Field.VISITORS_OVERRIDE, Field.TURNOVER_OVERRIDE),
        *(Field.ACTUAL_VISITORS, Field.ACTUAL_TURNOVER_MAD),
    }
)
MONEY = frozenset({Field.BUDGET_MAD, Field.TURNOVER_OVERRIDE, Field.ACTUAL_TURNOVER_MAD})
"""Amounts in dirhams; the others count people or stands."""
REQUIRED = (Field.NAME, Field.LEVEL, Field.REGION, Field.START, Field.END)
"""A salon is none without them."""
CHOSEN = tuple(field for field in Field if field is not Field.COMPUTED)
"""What a planner can choose for a column."""

_SYNONYMS: Mapping[Field, str] = {
    Field.ID: "n|no|num|numero|nr|number|id|identifiant|code|code salon|ref|reference|رقم|الرقم",
    Field.NAME: (
        "nom|nom du salon|intitule|intitule du salon|designation|manifestation|evenement|salon"
        "|salons|libelle|titre|name|salon name|fair|title|event name|المعرض|اسم المعرض"
    ),
    Field.LEVEL: "niveau|niveau du salon|type|type de salon|portee|echelle|categorie|level|scope",
    Field.REGION: (
        "region|nom de la region|code region|region code|chambre|direction regionale|الجهة|جهة"
    ),
    Field.CITY: "ville|commune|localite|province|ville hote|city|town|host city|المدينة",
    Field.VENUE: (
        "lieu|site|espace|emplacement|adresse|lieu exact|place|venue|location|hall|المكان"
    ),
    Field.START: (
        "debut|date debut|date de debut|date du debut|premier jour|1er jour|du|de|ouverture"
        "|date d ouverture|date ouverture|start|start date|date start|first day|from|opening|begin"
        "|begins|opens|starts|البداية|تاريخ البداية|من"
    ),
    Field.END: (
        "fin|date fin|date de fin|date de cloture|dernier jour|au|a|cloture|fermeture|jusqu au"
        "|end|end date|date end|last day|to|until|closing|closes|ends|النهاية|تاريخ النهاية|إلى"
    ),
    Field.DATES: "date|dates|periode|dates du salon|period|when|quand|التاريخ|الفترة",
    Field.DAYS: (
        "jours|nombre de jours|nb jours|nbre de jours|nb de jours|duree|duree jours|duree en jours"
        "|days|number of days|duration|length|المدة"
    ),
    Field.STATUS: "statut|etat|etat d avancement|avancement|status|state|الحالة",
    Field.TIES: (
        "rattachement|rattachements|evenements lies|evenement lie|evenement rattache|lien"
        "|tie|ties|tie ins|tied events|linked events|الارتباطات"
    ),
    Field.EXHIBITORS: (
        "exposants|nombre d exposants|nb exposants|nbre d exposants|nb d exposants|exposants prevus"
        "|exhibitors|number of exhibitors|stands|العارضون|عدد العارضين"
    ),
    Field.COOP_STANDS: "stands cooperatives|stands de cooperatives|cooperatives|coop stands|coops",
    Field.WOMEN_COOP_STANDS: (
        "dont feminines|cooperatives feminines|stands de cooperatives feminines|coop feminines"
        "|coop fem|of which women s|women s cooperatives|women coop stands"
    ),
    Field.BUDGET_MAD: "budget|budget dh|budget mad|budget dhs|budget en dh|cout|cost|الميزانية",
    Field.VISITORS_OVERRIDE: "visiteurs saisis|visiteurs saisis a la main|visitors set by hand",
    Field.TURNOVER_OVERRIDE: "ca saisi|ca saisi a la main|turnover set by hand",
    Field.ACTUAL_VISITORS: (
        "visiteurs realises|visiteurs comptes|visiteurs reels|actual visitors|visitors counted"
    ),
    Field.ACTUAL_TURNOVER_MAD: (
        "ca realise|ca reel|chiffre d affaires realise|actual turnover|turnover counted"
    ),
    Field.LOCKED: "verrouille|verrou|dates verrouillees|bloque|locked|dates locked",
    Field.NOTES: (
        "notes|note|remarque|remarques|observation|observations|commentaire|commentaires|comment"
        "|comments|remarks|ملاحظات"
    ),
    Field.COMPUTED: (
        "visiteurs|visiteurs prevus|visiteurs attendus|ca|ca prevu|chiffre d affaires"
        "|chiffre d affaires prevu|alerte|constats|part|part des visiteurs|visitors"
        "|forecast visitors|turnover|forecast turnover|alert|findings|share"
    ),
}


class Headings:
    """Recognises headings in every language the program has, whatever their order."""

    def __init__(self, language: Language) -> None:
        self._fields: dict[str, Field] = {}
        for known in every_language(language):
            for field in CHOSEN:
                self._learn(label(field, known), field)
        for field, words in _SYNONYMS.items():
            for word in words.split("|"):
                self._learn(word, field)

    def find(self, text: str) -> Field | None:
        """The field a heading names; None where it names none."""
        return self._fields.get(word_key(text)) or self._fields.get(_without_unit(text))

    def fields_of(self, texts: Iterable[str]) -> tuple[Field | None, ...]:
        """The field of each heading, the first one where two name the same."""
        found: list[Field | None] = []
        for text in texts:
            field = self.find(text)
            again = field in found and field is not Field.COMPUTED
            found.append(None if again else field)
        return tuple(found)

    def _learn(self, word: str, field: Field) -> None:
        self._fields.setdefault(word_key(word), field)
        self._fields.setdefault(_without_unit(word), field)


def label(field: Field, language: Language) -> str:
    """What a field is called in the choice of a column."""
    tr = language.tr
    own = {
        Field.DATES: tr("First and last day"),
        Field.DAYS: tr("Days"),
        Field.COMPUTED: tr("Computed column"),
    }
    return own[field] if field in own else field_words.label(field.value, language)


def _without_unit(text: str) -> str:
    """A heading without what stands in brackets after it, such as the unit."""
    return word_key(re.split(r"[(\[]", text, maxsplit=1)[0])
