"""Thirty-odd blocks as planners paste them, each with what every cell becomes.

A cell of ``rows`` is what it becomes, in words; after ``!`` the reason it is refused for, after
``?`` what is worth a look, ``-`` where nothing is taken from it.
"""

from typing import NamedTuple

from salonplanner.language import Language
from tests.unit.services.pasting.clipboards import (
    calc,
    calc_row,
    calc_value,
    excel,
    excel_rows,
    sheets,
    sheets_row,
    sheets_value,
)

NEW, REFUSED, EMPTY, CHANGED, SAME = "new", "refused", "empty", "changed", "same"
YES, NO = Language("fr").tr("yes"), Language("fr").tr("no")
N = "\u202f"
"""What parts thousands in French."""


class Block(NamedTuple):
    """A clipboard and what becomes of it: fields of the columns, outcome and cells of each row."""

    name: str
    text: str = ""
    html: str = ""
    language: str = "fr"
    mode: str = "add"
    fields: tuple[str, ...] = ()
    rows: tuple[tuple[str, ...], ...] = ()


def lines(*rows: str) -> str:
    """Text as Excel writes it, cells parted by bars here for the eye."""
    return "".join(row.replace("|", "\t") + "\r\n" for row in rows)


BASIC = ("name", "region", "city", "level", "start", "end")
TEXT_BLOCKS = (
    Block(
        "French Excel, headings in our order",
        lines(
            "Nom|Région|Ville|Niveau|Début|Fin",
            "Salon de Fès|Fès-Meknès|Fès|Régional|12/06/2025|20/06/2025",
            "Salon d’Oujda|L’Oriental|Oujda|Local|01/07/2025|05/07/2025",
        ),
        fields=BASIC,
        rows=(
            (NEW, "Salon de Fès", "Fès-Meknès", "Fès", "Régional", "12/06/2025", "20/06/2025"),
            (NEW, "Salon d’Oujda", "L’Oriental", "Oujda", "Local", "01/07/2025", "05/07/2025"),
        ),
    ),
    Block(
        "French Excel, shuffled columns and every kind of space",
        lines(
            "Exposants|Au|Budget (DH)|Ville|Du|Intitulé du salon|Type",
            "36 000|20/06/2025|750 000,00 DH|Fès|12/06/2025|Salon A|régional",
            "36\u00a0000|21/06/2025|750\u00a0000|Taza|13/06/2025|Salon B|LOCAL",
            "36\u202f000|22/06/2025|750\u202f000 MAD|Oujda|14/06/2025|Salon C|National",
            "36\u2009000|23/06/2025|0,75 MDH|Rabat|15/06/2025|Salon D|loc.",
            "36'000|24/06/2025|750'000|Agadir|16/06/2025|Salon E|Nat",
        ),
        fields=("exhibitors", "end", "budget_mad", "city", "start", "name", "level"),
        rows=tuple(
            (NEW, f"36{N}000", f"{day + 8}/06/2025", f"750{N}000", city, f"{day}/06/2025", name, of)
            for day, city, name, of in (
                (12, "Fès", "Salon A", "Régional"),
                (13, "Taza", "Salon B", "Local"),
                (14, "Oujda", "Salon C", "National"),
                (15, "Rabat", "Salon D", "Local"),
                (16, "Agadir", "Salon E", "National"),
            )
        ),
    ),
    Block(
        "English Excel, month first as a date proves",
        lines(
            "City|Salon name|Level|Start date|End date|Exhibitors|Budget (MAD)",
            "Fez|Fez fair|Regional|6/12/2025|6/20/2025|1,200|750,000.50",
            "Marrakesh|Marrakesh fair|National|8/1/2025|8/10/2025|250|1,250,000.00",
        ),
        language="en",
        fields=("city", "name", "level", "start", "end", "exhibitors", "budget_mad"),
        rows=(
            (
                *(NEW, "Fès", "Fez fair", "Regional", "12/06/2025", "20/06/2025"),
                *("!number-doubtful 1,200", "750,000.50"),
            ),
            (
                *(NEW, "Marrakech", "Marrakesh fair", "National", "01/08/2025", "10/08/2025"),
                *("250", "1,250,000"),
            ),
        ),
    ),
    Block(
        "days as texts, with and without weekday and year",
        lines(
            "Salon|Ville|Niveau|Premier jour|Dernier jour",
            "A|Fès|Local|jeudi 12 juin 2025|ven. 20 juin 2025",
            "B|Taza|Local|12 juin|20 juin",
            "C|Oujda|Local|1er août 2025|10 AOUT 2025",
            "D|Rabat|Local|2025-07-01|2025-07-06",
            "E|Salé|Local|12-Jun-25|20-juin-25",
            "F|Agadir|Local|juin 12, 2025|June 20, 2025",
        ),
        fields=("name", "city", "level", "start", "end"),
        rows=(
            (NEW, "A", "Fès", "Local", "12/06/2025", "20/06/2025"),
            (NEW, "B", "Taza", "Local", "12/06/2025", "20/06/2025"),
            (NEW, "C", "Oujda", "Local", "01/08/2025", "10/08/2025"),
            (NEW, "D", "Rabat", "Local", "01/07/2025", "06/07/2025"),
            (NEW, "E", "Salé", "Local", "12/06/2025", "20/06/2025"),
            (NEW, "F", "Agadir", "Local", "12/06/2025", "20/06/2025"),
        ),
    ),
    Block(
        "both days in one column",
        lines(
            "Salon|Ville|Niveau|Dates",
            "A|Fès|Local|du 10 au 19 juillet 2025",
            "B|Taza|Local|28 juil.–3 août 2025",
            "C|Oujda|Local|10/07/2025 - 19/07/2025",
            "D|Rabat|Local|July 10–19, 2025",
            "E|Salé|Local|à fixer",
        ),
        fields=("name", "city", "level", "dates"),
        rows=(
            (NEW, "A", "Fès", "Local", "10–19 juil. 2025"),
            (NEW, "B", "Taza", "Local", "28 juil.–3 août 2025"),
            (NEW, "C", "Oujda", "Local", "10–19 juil. 2025"),
            (NEW, "D", "Rabat", "Local", "10–19 juil. 2025"),
            (REFUSED, "E", "Salé", "Local", "!not-a-day à fixer"),
        ),
    ),
    Block(
        "a first day and a length",
        lines("Nom;Ville;Niveau;Début;Durée (jours)", "A;Fès;Local;28/07/2025;7"),
        fields=("name", "city", "level", "start", "days"),
        rows=((NEW, "A", "Fès", "Local", "28/07/2025", "7"),),
    ),
    Block(
        "quoted line breaks, quotation marks and tabs",
        'Nom\tVille\tNiveau\tDébut\tFin\tRemarques\r\n"Salon\nde Fès"\tFès\tLocal\t13/07/2025\t'
        '20/07/2025\t"Il a dit ""oui"".\nÀ revoir"\r\n"Foire\tdu cuir"\tTaza\tLocal\t14/07/2025\t'
        '20/07/2025\tSalon "A"\r\n',
        fields=("name", "city", "level", "start", "end", "notes"),
        rows=(
            (
                *(NEW, "Salon\nde Fès", "Fès", "Local", "13/07/2025", "20/07/2025"),
                'Il a dit "oui".\nÀ revoir',
            ),
            (NEW, "Foire\tdu cuir", "Taza", "Local", "14/07/2025", "20/07/2025", 'Salon "A"'),
        ),
    ),
    Block(
        "a quotation mark that nothing closes",
        'Nom\tVille\tNiveau\tDébut\tFin\r\n"Foire\tFès\tLocal\t13/07/2025\t20/07/2025\r\n',
        fields=("name", "city", "level", "start", "end"),
        rows=((NEW, '"Foire', "Fès", "Local", "13/07/2025", "20/07/2025"),),
    ),
    Block(
        "formula errors, in both languages, and cells too narrow",
        lines(
            "Nom|Ville|Niveau|Début|Fin|Exposants|Budget",
            "A|Fès|Local|13/07/2025|20/07/2025|#REF!|#N/A",
            "B|#NOM?|Local|13/07/2025|20/07/2025|#VALEUR!|#DIV/0!",
            "C|Taza|Local|#N/A|20/07/2025|Err:502|########",
            "#REF!|Taza|Local|13/07/2025|20/07/2025|12|#VALUE!",
        ),
        fields=("name", "city", "level", "start", "end", "exhibitors", "budget_mad"),
        rows=(
            (
                *(NEW, "A", "Fès", "Local", "13/07/2025", "20/07/2025"),
                *("!formula-error #REF!", "!formula-error #N/A"),
            ),
            (
                *(REFUSED, "B", "!formula-error #NOM?", "Local", "13/07/2025", "20/07/2025"),
                *("!formula-error #VALEUR!", "!formula-error #DIV/0!"),
            ),
            (
                *(REFUSED, "C", "Taza", "Local", "!formula-error #N/A", "20/07/2025"),
                *("!formula-error Err:502", "!too-narrow ########"),
            ),
            (
                *(REFUSED, "!formula-error #REF!", "Taza", "Local", "13/07/2025", "20/07/2025"),
                *("12", "!formula-error #VALUE!"),
            ),
        ),
    ),
    Block(
        "blank lines within and after",
        "Nom\tVille\tNiveau\tDébut\tFin\n\t\t\t\t\nA\tFès\tLocal\t13/07/2025\t20/07/2025\n\n\n",
        fields=("name", "city", "level", "start", "end"),
        rows=((EMPTY, "", "", "", "", ""), (NEW, "A", "Fès", "Local", "13/07/2025", "20/07/2025")),
    ),
    Block(
        "a title above the headings, a total below",
        lines(
            "Programme de la Chambre|||||",
            "|||||",
            "Nom|Ville|Niveau|Début|Fin|Exposants",
            "A|Fès|Local|13/07/2025|20/07/2025|120",
            "Total|||||120",
        ),
        fields=("name", "city", "level", "start", "end", "exhibitors"),
        rows=(
            (NEW, "A", "Fès", "Local", "13/07/2025", "20/07/2025", "120"),
            (REFUSED, "Total", "", "", "", "", "120"),
        ),
    ),
    Block(
        "headings in two languages, some of them not ours",
        lines(
            "N°|Salon|Ville|City (EN)|Début|End date|Niveau|Responsable",
            "ZZ-01|A|Fès|Fez|13/07/2025|20/07/2025|Local|M. Alami",
        ),
        fields=("id", "name", "city", "", "start", "end", "level", ""),
        rows=((NEW, "ZZ-01", "A", "Fès", "-", "13/07/2025", "20/07/2025", "Local", "-"),),
    ),
    Block(
        "days in two orders: the doubtful ones wait",
        lines(
            "Nom|Ville|Niveau|Début|Fin",
            "A|Fès|Local|13/07/2025|20/07/2025",
            "B|Taza|Local|07/25/2025|07/30/2025",
            "C|Oujda|Local|06/07/2025|08/07/2025",
        ),
        fields=("name", "city", "level", "start", "end"),
        rows=(
            (NEW, "A", "Fès", "Local", "13/07/2025", "20/07/2025"),
            (NEW, "B", "Taza", "Local", "25/07/2025", "30/07/2025"),
            (REFUSED, "C", "Oujda", "Local", "!day-order 06/07/2025", "!day-order 08/07/2025"),
        ),
    ),
    Block(
        "36.000 with no other number to tell",
        lines(
            "Nom|Ville|Niveau|Début|Fin|Exposants|Budget",
            "A|Fès|Local|13/07/2025|20/07/2025|36.000|750.000",
            "B|Taza|Local|13/07/2025|20/07/2025|1.500|0,75 MDH",
        ),
        fields=("name", "city", "level", "start", "end", "exhibitors", "budget_mad"),
        rows=(
            (
                *(NEW, "A", "Fès", "Local", "13/07/2025", "20/07/2025"),
                *("!number-doubtful 36.000", f"750{N}000"),
            ),
            (
                *(NEW, "B", "Taza", "Local", "13/07/2025", "20/07/2025"),
                *("!number-doubtful 1.500", f"750{N}000"),
            ),
        ),
    ),
    Block(
        "numbers that are none",
        lines(
            "Nom|Ville|Niveau|Début|Fin|Exposants|Budget",
            "A|Fès|Local|13/07/2025|20/07/2025|-5|45 %",
            "B|Taza|Local|13/07/2025|20/07/2025|12,5|12/06/2025",
            "C|Oujda|Local|13/07/2025|20/07/2025|—|environ 750 000",
        ),
        fields=("name", "city", "level", "start", "end", "exhibitors", "budget_mad"),
        rows=(
            (
                *(NEW, "A", "Fès", "Local", "13/07/2025", "20/07/2025"),
                *("!negative -5", "!a-percentage 45 %"),
            ),
            (
                *(NEW, "B", "Taza", "Local", "13/07/2025", "20/07/2025"),
                *("!not-whole 12,5", "!not-a-number 12/06/2025"),
            ),
            (
                *(NEW, "C", "Oujda", "Local", "13/07/2025", "20/07/2025"),
                *("", "!not-a-number environ 750 000"),
            ),
        ),
    ),
    Block(
        "words spelt in many ways, and some that are none",
        lines(
            "Nom|Code région|Ville|Niveau|Statut|Début|Fin|Verrouillé",
            "A|MA-03|FES|regional|confirme|13/07/2025|20/07/2025|oui",
            "B|or|oujda|NATIONALE|En validation|13/07/2025|20/07/2025|",
            "C|Région de Souss-Massa|Agadir|Local|annulé|13/07/2025|20/07/2025|non",
            "D|Fès Meknes|Meknès|Locall|Confrimé|13/07/2025|20/07/2025|x",
            "E|Atlantide|Taza|Local|Proposé|13/07/2025|20/07/2025|peut-être",
        ),
        fields=("name", "region", "city", "level", "status", "start", "end", "locked"),
        rows=(
            (
                *(NEW, "A", "Fès-Meknès", "Fès", "Régional", "Confirmé"),
                *("13/07/2025", "20/07/2025", YES),
            ),
            (
                *(NEW, "B", "L’Oriental", "Oujda", "National", "En validation"),
                *("13/07/2025", "20/07/2025", ""),
            ),
            (
                *(NEW, "C", "Souss-Massa", "Agadir", "Local", "Annulé"),
                *("13/07/2025", "20/07/2025", NO),
            ),
            (
                *(REFUSED, "D", "Fès-Meknès", "Meknès", "!unknown-level Locall"),
                *("!unknown-status Confrimé", "13/07/2025", "20/07/2025", YES),
            ),
            (
                *(REFUSED, "E", "!unknown-region Atlantide", "Taza", "Local", "Proposé"),
                *("13/07/2025", "20/07/2025", "!not-yes-or-no peut-être"),
            ),
        ),
    ),
    Block(
        "cities unknown, or of another region",
        lines(
            "Nom|Région|Ville|Niveau|Début|Fin",
            "A|Fès-Meknès|Fezz|Local|13/07/2025|20/07/2025",
            "B|Fès-Meknès|Oujda|Local|13/07/2025|20/07/2025",
            "C||Oujda|Local|13/07/2025|20/07/2025",
            "D||Ouarzazatte|Local|13/07/2025|20/07/2025",
        ),
        fields=BASIC,
        rows=(
            (NEW, "A", "Fès-Meknès", "?unknown-city Fezz", "Local", "13/07/2025", "20/07/2025"),
            (
                *(NEW, "B", "Fès-Meknès", "?city-elsewhere Oujda", "Local"),
                *("13/07/2025", "20/07/2025"),
            ),
            (
                *(NEW, "C", "?region-of-city L’Oriental", "Oujda", "Local"),
                *("13/07/2025", "20/07/2025"),
            ),
            (
                *(REFUSED, "D", "!required ", "?unknown-city Ouarzazatte", "Local"),
                *("13/07/2025", "20/07/2025"),
            ),
        ),
    ),
    Block(
        "a last day before the first, and no such day",
        lines(
            "Nom|Ville|Niveau|Début|Fin",
            "A|Fès|Local|20/07/2025|13/07/2025",
            "B|Taza|Local|31/06/2025|05/07/2025",
        ),
        fields=("name", "city", "level", "start", "end"),
        rows=(
            (NEW, "A", "Fès", "Local", "20/07/2025", "?ends-before-start 13/07/2025"),
            (REFUSED, "B", "Taza", "Local", "!no-such-day 31/06/2025", "05/07/2025"),
        ),
    ),
    Block(
        "serial numbers in columns of days, and nowhere else",
        lines("Nom|Ville|Niveau|Début|Fin|Exposants", "A|Fès|Local|45820|45828|45820"),
        fields=("name", "city", "level", "start", "end", "exhibitors"),
        rows=((NEW, "A", "Fès", "Local", "12/06/2025", "20/06/2025", f"45{N}820"),),
    ),
    Block(
        "no headings: proposals from the contents",
        lines(
            "Salon du tapis de Fès|Fès|Local|12/06/2025|20/06/2025|120",
            "Foire du cuir|Taza|Régional|13/06/2025|21/06/2025|80",
        ),
        fields=("name", "city", "level", "start", "end", ""),
        rows=(
            (
                *(NEW, "Salon du tapis de Fès", "Fès", "Local"),
                *("12/06/2025", "20/06/2025", "-"),
            ),
            (NEW, "Foire du cuir", "Taza", "Régional", "13/06/2025", "21/06/2025", "-"),
        ),
    ),
    Block(
        "texts a spreadsheet would run, made safe",
        lines(
            "Nom|Ville|Niveau|Début|Fin|Notes",
            "'=1+1|Fès|Local|13/07/2025|20/07/2025|'+212 5 35 00 00 00",
            "'Aïta|Taza|Local|13/07/2025|20/07/2025|''",
        ),
        fields=("name", "city", "level", "start", "end", "notes"),
        rows=(
            (NEW, "=1+1", "Fès", "Local", "13/07/2025", "20/07/2025", "+212 5 35 00 00 00"),
            (NEW, "'Aïta", "Taza", "Local", "13/07/2025", "20/07/2025", "'"),
        ),
    ),
    Block(
        "numbers of salons: taken, twice, and not fit to be one",
        lines(
            "N°|Nom|Ville|Niveau|Début|Fin",
            "XX-01|A|Fès|Local|13/07/2025|20/07/2025",
            "XX-01|B|Fès|Local|13/07/2025|20/07/2025",
            "n° 12 / Fès|C|Fès|Local|13/07/2025|20/07/2025",
        ),
        fields=("id", "name", "city", "level", "start", "end"),
        rows=(
            (NEW, "XX-01", "A", "Fès", "Local", "13/07/2025", "20/07/2025"),
            (NEW, "?number-taken FM-07", "B", "Fès", "Local", "13/07/2025", "20/07/2025"),
            (NEW, "!bad-number n° 12 / Fès", "C", "Fès", "Local", "13/07/2025", "20/07/2025"),
        ),
    ),
    Block(
        "ties by the names of events",
        lines(
            "Nom|Ville|Niveau|Début|Fin|Rattachements",
            "A|Fès|Local|13/07/2025|20/07/2025|Tourisme estival",
            "B|Taza|Local|13/07/2025|20/07/2025|Fête de la lune",
        ),
        fields=("name", "city", "level", "start", "end", "ties"),
        rows=(
            (NEW, "A", "Fès", "Local", "13/07/2025", "20/07/2025", "Tourisme estival"),
            (
                *(NEW, "B", "Taza", "Local", "13/07/2025", "20/07/2025"),
                "!unknown-event Fête de la lune",
            ),
        ),
    ),
    Block(
        "computed columns of our own table are left out",
        lines(
            "N°|Nom|Ville|Niveau|Début|Fin|Jours|Visiteurs|Chiffre d’affaires (MAD)|Alerte",
            "|A|Fès|Local|13/07/2025|20/07/2025|8|36 000|750 000|avertissement",
        ),
        fields=(
            *("id", "name", "city", "level", "start", "end", "days"),
            *("computed", "computed", "computed"),
        ),
        rows=((NEW, "FM-07", "A", "Fès", "Local", "13/07/2025", "20/07/2025", "8", "-", "-", "-"),),
    ),
)
SHORT = ("city", "name", "level", "start", "end", "exhibitors")
HTML_BLOCKS = (
    Block(
        "Excel in French: days as shown, non-breaking spaces, spans",
        html=excel(
            excel_rows(
                [
                    ["Ville", "Nom du<br>\n  salon", "Niveau", "Début", "Fin", "Exposants"],
                    [
                        *("Fès", "Salon&nbsp;<span style='mso-spacerun:yes'>&nbsp;</span>de Fès"),
                        *("Régional", "12/06/2025", "20/06/2025", "36&nbsp;000"),
                    ],
                    [
                        *("Taza", '<font class="font5">Foire </font><font>du cuir</font>'),
                        *("Local", "13/06/2025", "21/06/2025", "&nbsp;"),
                    ],
                ]
            )
        ),
        fields=SHORT,
        rows=(
            (
                *(NEW, "Fès", "Salon\u00a0 de Fès", "Régional"),
                *("12/06/2025", "20/06/2025", f"36{N}000"),
            ),
            (NEW, "Taza", "Foire du cuir", "Local", "13/06/2025", "21/06/2025", ""),
        ),
    ),
    Block(
        "Excel on a Moroccan system: points between thousands, as its style says",
        html=excel(
            excel_rows(
                [
                    ["Ville", "Nom du salon", "Niveau", "Début", "Fin", "Exposants"],
                    ["Fès", "Salon A", "Local", "13/06/2025", "20/06/2025", "36.000"],
                ]
            ),
            thousand="\\.",
        ),
        fields=SHORT,
        rows=((NEW, "Fès", "Salon A", "Local", "13/06/2025", "20/06/2025", f"36{N}000"),),
    ),
    Block(
        "older Excel: exact values beside what is shown",
        html=excel(
            " <tr>\n  <td>Ville</td>\n  <td>Nom du salon</td>\n  <td>Niveau</td>\n  <td>Début</td>"
            "\n  <td>Fin</td>\n  <td>Exposants</td>\n </tr>\n <tr>\n  <td>Fès</td>\n  <td x:str>"
            '2025</td>\n  <td>Local</td>\n  <td class=xl65 align=right x:num="45820">06/12/25</td>'
            '\n  <td class=xl65 align=right x:num="45828">06/20/25</td>\n'
            '  <td class=xl66 align=right x:num="36000">36.000</td>\n </tr>'
        ),
        fields=SHORT,
        rows=((NEW, "Fès", "2025", "Local", "12/06/2025", "20/06/2025", f"36{N}000"),),
    ),
    Block(
        "Excel with merged cells, hidden and empty rows",
        html=excel(
            " <tr>\n  <td colspan=6 style='text-align:center'>Programme 2025</td>\n </tr>\n"
            + excel_rows([["Région", "Ville", "Nom du salon", "Niveau", "Début", "Fin"]])
            + "\n <tr>\n  <td rowspan=3>Fès-Meknès</td>\n  <td>Fès</td>\n  <td>A</td>\n"
            "  <td rowspan=2>Local</td>\n  <td>13/06/2025</td>\n  <td>20/06/2025</td>\n </tr>\n"
            " <tr>\n  <td>Taza</td>\n  <td colspan=1 style='mso-ignore:colspan'>B</td>\n"
            "  <td>13/07/2025</td>\n  <td>20/07/2025</td>\n </tr>\n"
            " <tr style='display:none'>\n  <td>Sefrou</td>\n  <td>caché</td>\n  <td>Local</td>\n"
            "  <td>13/07/2025</td>\n  <td>20/07/2025</td>\n </tr>\n"
            "<![if supportMisalignedColumns]>\n <tr height=0 style='display:none'>\n"
            "  <td width=80 style='width:60pt'></td>\n </tr>\n <![endif]>"
        ),
        fields=("region", "city", "name", "level", "start", "end"),
        rows=(
            (NEW, "Fès-Meknès", "Fès", "A", "Local", "13/06/2025", "20/06/2025"),
            (NEW, "Fès-Meknès", "Taza", "B", "Local", "13/07/2025", "20/07/2025"),
        ),
    ),
    Block(
        "the same merge as text: what it leaves is refused",
        lines(
            "Région|Ville|Nom|Niveau|Début|Fin",
            "Fès-Meknès|Fès|A|Local|13/06/2025|20/06/2025",
            "|Taza|B||13/07/2025|20/07/2025",
        ),
        fields=("region", "city", "name", "level", "start", "end"),
        rows=(
            (NEW, "Fès-Meknès", "Fès", "A", "Local", "13/06/2025", "20/06/2025"),
            (
                *(REFUSED, "?region-of-city ", "Taza", "B", "!required "),
                *("13/07/2025", "20/07/2025"),
            ),
        ),
    ),
    Block(
        "LibreOffice: exact values in French and American formats",
        html=calc(
            "\n".join(
                (
                    calc_row("Ville", "Nom du salon", "Niveau", "Début", "Fin", "Exposants"),
                    calc_row(
                        *("Fès", "Salon de Fès", "Local"),
                        calc_value("12/06/2025", 45820, "1036;JJ/MM/AAAA"),
                        calc_value("20/06/25", 45828, "1036;JJ/MM/AA"),
                        calc_value("36\u202f000", 36000, "1036;# ##0"),
                    ),
                    calc_row(
                        *("Taza", "Foire<br>du cuir", "Régional"),
                        calc_value("06/12/25", 45820, "1033;MM/DD/YY"),
                        calc_value("06/20/25", 45828, "1033;MM/DD/YY"),
                        calc_value("#REF!", 0, ""),
                    ),
                )
            )
        ),
        fields=SHORT,
        rows=(
            (NEW, "Fès", "Salon de Fès", "Local", "12/06/2025", "20/06/2025", f"36{N}000"),
            (
                *(NEW, "Taza", "Foire\ndu cuir", "Régional", "12/06/2025", "20/06/2025"),
                "!formula-error #REF!",
            ),
        ),
    ),
    Block(
        "Google Sheets: exact values of another country",
        html=sheets(
            sheets_row("City", "Salon name", "Level", "Start date", "End date", "Exhibitors")
            + sheets_row(
                *("Fez", "Fez fair", "Regional"),
                sheets_value("6/12/2025", 45820, 5, "m/d/yyyy"),
                sheets_value("6/20/2025", 45828, 5, "m/d/yyyy"),
                sheets_value("36,000", 36000, 2, "#,##0"),
            )
            + sheets_row("Taza", "", "Local", "13 juin 2025", "20 juin 2025", "12")
        ),
        fields=SHORT,
        rows=(
            (NEW, "Fès", "Fez fair", "Régional", "12/06/2025", "20/06/2025", f"36{N}000"),
            (REFUSED, "Taza", "!required ", "Local", "13/06/2025", "20/06/2025", "12"),
        ),
    ),
    Block(
        "Google Sheets: text with breaks in cells",
        'Ville\tNom du salon\tNiveau\tDébut\tFin\tExposants\nFès\t"Salon\nde Fès"\tLocal\t'
        "13/06/2025\t20/06/2025\t120",
        fields=SHORT,
        rows=((NEW, "Fès", "Salon\nde Fès", "Local", "13/06/2025", "20/06/2025", "120"),),
    ),
    Block(
        "a page that lays its text out in a table: the text has the columns",
        lines("Nom|Ville|Niveau|Début|Fin", "A|Fès|Local|13/06/2025|20/06/2025"),
        html="<table><tr><td>Nom Ville Niveau</td></tr><tr><td>A Fès Local</td></tr></table>",
        fields=("name", "city", "level", "start", "end"),
        rows=((NEW, "A", "Fès", "Local", "13/06/2025", "20/06/2025"),),
    ),
    Block(
        "a table of Word, its cells of paragraphs and nested tables",
        html="<html><body><table class=MsoTableGrid><tr><td><p class=MsoNormal>Nom<o:p></o:p></p>"
        "</td><td><p>Ville</p></td><td><p>Niveau</p></td><td><p>Début</p></td><td><p>Fin</p></td>"
        "</tr><tr><td><p>Salon</p><p>de Fès</p></td><td><table><tr><td>Fès</td></tr></table></td>"
        "<td>Local</td><td>13/06/2025</td><td>20/06/2025</td></tr></table></body></html>",
        fields=("name", "city", "level", "start", "end"),
        rows=((NEW, "Salon\nde Fès", "Fès", "Local", "13/06/2025", "20/06/2025"),),
    ),
)
BLOCKS = (*TEXT_BLOCKS, *HTML_BLOCKS)
