"""The formulas of a salon's row: the whole forecast model, written in Excel's language.

They keep to what Excel 2010 and LibreOffice 7.4 both calculate, need no array entry, and give a
number where a row is blank or half filled, so that a row typed in a meeting breaks no total.
"""

from collections.abc import Callable

from salonplanner.domain.salon import Status
from salonplanner.exchange.workbook.cells import address, cell
from salonplanner.exchange.workbook.layout import CalendarPlaces, Layout
from salonplanner.exchange.workbook.names import TABLE
from salonplanner.exchange.workbook.text import formula_text

Ref = Callable[[str], str]
"""Names a column's cell in the same row."""


def in_table(places: CalendarPlaces) -> Ref:
    """References within the table, which Excel repeats when the table grows."""
    return lambda key: f"{TABLE}[[#This Row],[{places.headings[key]}]]"


def in_row(places: CalendarPlaces, row: int) -> Ref:
    """References within a spare row, which is outside the table."""
    return lambda key: address(row, places.place[key], col_fixed=True)


class SalonFormulas:
    """The formula of each computed column; each takes the references of the row it is for."""

    def __init__(self, layout: Layout) -> None:
        self._layout = layout
        self._calendar = layout.calendar
        self._assumptions = layout.assumptions
        events = layout.events
        keys = events.span(events.LABEL)
        self._tied = f'ISNUMBER(FIND(";"&{keys}&";",{{list}}))'
        self._tie_count = f'SUMPRODUCT(({keys}<>"")*{self._tied})'
        self._made = self._builders()

    def of(self, key: str, ref: Ref) -> str:
        """The formula of a computed column."""
        return "=" + self._made[key](ref)

    def _builders(self) -> dict[str, Callable[[Ref], str]]:
        made: dict[str, Callable[[Ref], str]] = {
            "days": lambda r: (
                f"IF(AND(ISNUMBER({r('start')}),ISNUMBER({r('end')})),{r('end')}-{r('start')}+1,0)"
            ),
            "visitors": self._visitors,
            "turnover": lambda r: self._turnover(r, "visitors", r("f_spend")),
            "f_level": lambda r: self._when_active(r, self._level(r, None)),
            "f_region": lambda r: self._when_active(r, self._region(r, None)),
            "f_month": lambda r: self._when_active(r, self._month(r, None)),
            "f_ties": lambda r: self._when_active(r, self._ties(r, None)),
            "f_crowding": lambda r: self._when_active(r, self._crowding(r, None)),
            "f_spend": lambda r: self._when_active(r, self._spend(r, None)),
        }
        for rank, key in enumerate(self._layout.visitors):
            made[key] = self._scenario_visitors(rank)
            made[self._layout.turnover[rank]] = self._scenario_turnover(rank)
        return made | self._technical()

    def _technical(self) -> dict[str, Callable[[Ref], str]]:
        places = self._assumptions
        cancelled = self._label(places.status[Status.CANCELLED])
        region_no, row_no = self._here("region_no"), self._here("row_no")
        return {
            "active": lambda r: f"IF({_blank(r)},0,IF({r('status')}={cancelled},0,1))",
            "dated": lambda r: f"IF({r('active')}=0,1,IF(ISNUMBER({r('start')}),1,0))",
            "open": lambda r: (
                f"IF(AND({r('active')}=1,ISNUMBER({r('start')}),"
                f"ISNUMBER({r('end')})),IF({r('start')}<={r('end')},1,0),0)"
            ),
            "level_no": lambda r: _rank(r("level"), f"{places.list_of(places.days)}"),
            "region_no": lambda r: _rank(r("region"), f"{places.list_of(places.target)}"),
            "tie_list": lambda r: (
                f'";"&SUBSTITUTE(SUBSTITUTE(TRIM({r("ties")}),"; ",";")," ;",";")&";"'
            ),
            "tie_count": lambda r: self._tie_count.format(list=r("tie_list")),
            "neighbours": self._neighbours,
            "feasts": self._feasts,
            "row_no": lambda r: f"IF({_blank(r)},0,ROW())",
            "rank": lambda r: (
                f"IF({_blank(r)},0,COUNTIFS({region_no},{r('region_no')},"
                f'{row_no},">0",{row_no},"<="&{r("row_no")}))'
            ),
            "extra": self._extra,
            "plan_key": lambda r: (
                f"IF({_blank(r)},0,IF({r('extra')}=1,COUNTIFS("
                f'{self._here("extra")},1,{row_no},"<="&{r("row_no")}),'
                f"{r('region_no')}*100000+{r('rank')}))"
            ),
        }

    def _visitors(self, r: Ref) -> str:
        factors = "*".join(
            r(key) for key in ("f_level", "f_region", "f_month", "f_ties", "f_crowding")
        )
        growth = self._assumptions.value(self._assumptions.plain["growth_visitors"])
        return self._unless_set(r, "visitors_override", f"Moyenne_Visiteurs*(1+{growth})*{factors}")

    def _turnover(self, r: Ref, visitors: str, spend: str) -> str:
        model = f"{r(visitors)}*Moyenne_CA/Moyenne_Visiteurs*{spend}"
        return self._unless_set(r, "turnover_override", model)

    def _scenario_visitors(self, rank: int) -> Callable[[Ref], str]:
        growth = self._assumptions.value(self._assumptions.plain["growth_visitors"], rank)

        def made(r: Ref) -> str:
            model = "*".join(
                (
                    f"Moyenne_Visiteurs*(1+{growth})",
                    self._level(r, rank),
                    self._region(r, rank),
                    self._month(r, rank),
                    self._ties(r, rank),
                    self._crowding(r, rank),
                )
            )
            return self._unless_set(r, "visitors_override", model)

        return made

    def _scenario_turnover(self, rank: int) -> Callable[[Ref], str]:
        key = self._layout.visitors[rank]
        return lambda r: self._turnover(r, key, self._spend(r, rank))

    def _level(self, r: Ref, rank: int | None) -> str:
        places = self._assumptions
        weights, mean = places.weights(places.level, rank), places.value(places.level_mean, rank)
        return _weight(f"{r('level_no')}>0", weights, r("level_no"), mean)

    def _region(self, r: Ref, rank: int | None) -> str:
        places = self._assumptions
        weights, mean = places.weights(places.region, rank), places.value(places.region_mean, rank)
        return _weight(f"{r('region_no')}>0", weights, r("region_no"), mean)

    def _month(self, r: Ref, rank: int | None) -> str:
        places = self._assumptions
        weights, mean = places.weights(places.month, rank), places.value(places.month_mean, rank)
        weight = f"INDEX({weights},MONTH({r('start')}))/{mean}"
        # A number too low or too high to be a date has no month.
        known = f"IF(ISERROR(MONTH({r('start')})),1,{weight})"
        return f"IF(ISNUMBER({r('start')}),{known},1)"

    def _ties(self, r: Ref, rank: int | None) -> str:
        events = self._layout.events
        return self._product(r, events.ln_visitors(rank))

    def _spend(self, r: Ref, rank: int | None) -> str:
        growth = self._assumptions.value(self._assumptions.plain["growth_spend"], rank)
        return f"(1+{growth})*{self._product(r, self._layout.events.ln_spend(rank))}"

    def _product(self, r: Ref, col: int) -> str:
        """The product over the row's tie-ins of what stands in that column as a logarithm."""
        logarithms = self._layout.events.span(col)
        return f"EXP(SUMPRODUCT({logarithms}*{self._tied.format(list=r('tie_list'))}))"

    def _crowding(self, r: Ref, rank: int | None) -> str:
        crowding = self._assumptions.value(self._assumptions.plain["crowding"], rank)
        return f"MAX(0,1-{crowding}*{r('neighbours')})"

    def _neighbours(self, r: Ref) -> str:
        others = (
            f"COUNTIFS({self._here('region_no')},{r('region_no')},{self._here('open')},1,"
            f'{self._here("start")},"<="&{r("end")},{self._here("end")},">="&{r("start")})'
        )
        return f"IF({r('open')}=0,0,{others}-1)"

    def _feasts(self, r: Ref) -> str:
        events, terms = self._layout.events, self._layout.terms
        everywhere = formula_text(terms.whole_country)
        met = (
            f"SUMPRODUCT(({events.span(events.ATTITUDE)}={terms.avoid})"
            f"*({events.span(events.PLACES)}={everywhere})"
            f"*({events.span(events.START)}<={r('end')})*({events.span(events.END)}>={r('start')}))"
        )
        return f"IF({r('open')}=0,0,{met})"

    def _extra(self, r: Ref) -> str:
        places = self._assumptions
        slots = places.weights(places.target, 0)
        return (
            f"IF({_blank(r)},0,IF({r('region_no')}=0,1,"
            f"IF({r('rank')}>INDEX({slots},{r('region_no')}),1,0)))"
        )

    def _when_active(self, r: Ref, formula: str) -> str:
        return f"IF({r('active')}=0,0,{formula})"

    def _unless_set(self, r: Ref, override: str, formula: str) -> str:
        return self._when_active(r, f"IF(ISNUMBER({r(override)}),{r(override)},{formula})")

    def _here(self, key: str) -> str:
        return self._calendar.span(key).here

    def _label(self, row: int) -> str:
        places = self._assumptions
        return str(cell(places.sheet, row, places.LABEL))


def _blank(r: Ref) -> str:
    return f'AND({r("id")}="",{r("name")}="")'


def _rank(word: str, words: str) -> str:
    return f"IFERROR(MATCH({word},{words},0),0)"


def _weight(known: str, weights: object, index: str, mean: object) -> str:
    return f"IF({known},INDEX({weights},{index})/{mean},1)"
