"""Says in a sentence why a pasted cell is not taken, or what to look at."""

from salonplanner.exchange.clipboard.trouble import Remark, Trouble
from salonplanner.language import Language


def sentence(remark: Remark, language: Language) -> str:
    """What is wrong with a cell, and what would do, in the reader's language."""
    return _sentences(language)[remark.trouble].format_map(remark.details)


def _sentences(language: Language) -> dict[Trouble, str]:
    return {**_of_values(language), **_of_words(language), **_of_rows(language)}


def _of_values(language: Language) -> dict[Trouble, str]:
    tr = language.tr
    return {
        Trouble.FORMULA_ERROR: tr("This is an error of a formula; correct it in the spreadsheet."),
        Trouble.TOO_NARROW: tr("The column was too narrow to show the value; widen it and copy."),
        Trouble.NOT_A_DAY: tr("No day can be read here; write one such as 14/07/2025."),
        Trouble.NO_SUCH_DAY: tr("There is no such day in the calendar."),
        Trouble.MONTH_ONLY: tr("The day of the month is missing."),
        Trouble.A_RANGE: tr("Two days stand here; choose “First and last day” for the column."),
        Trouble.DAY_ORDER: tr("{one} or {other}? Choose the order of day and month."),
        Trouble.BAD_YEAR: tr("A year from 1900 to 2200 is expected."),
        Trouble.NOT_A_NUMBER: tr("No number can be read here."),
        Trouble.A_PERCENTAGE: tr("A number is expected here, not a percentage."),
        Trouble.NUMBER_DOUBTFUL: tr("{one} or {other}? Choose the decimal sign."),
        Trouble.WRONG_UNIT: tr("This unit does not belong in this column."),
        Trouble.NEGATIVE: tr("A number of 0 or more is expected."),
        Trouble.TOO_LARGE: tr("This number is too large."),
        Trouble.NOT_WHOLE: tr("A whole number is expected."),
        Trouble.NOT_YES_OR_NO: tr("Yes or no is expected."),
        Trouble.BAD_TEXT: tr("The text holds a control character."),
        Trouble.TEXT_TOO_LONG: tr("The text is longer than 32,000 characters."),
    }


def _of_words(language: Language) -> dict[Trouble, str]:
    tr = language.tr
    return {
        Trouble.UNKNOWN_LEVEL: tr("This is no level: local, regional or national."),
        Trouble.UNKNOWN_STATUS: tr("No status is called so."),
        Trouble.UNKNOWN_REGION: tr("No region is called so."),
        Trouble.UNKNOWN_EVENT: tr("The plan has no event “{event}”."),
        Trouble.SEVERAL_EVENTS: tr("Several events are called “{event}”."),
        Trouble.UNKNOWN_CITY: tr("This city is not known; it is kept as written."),
        Trouble.CITY_ELSEWHERE: tr("This city is not in the region of the row."),
        Trouble.BAD_NUMBER: tr(
            "A salon’s number has up to 40 letters without accents, digits, full stops, hyphens "
            "or underscores."
        ),
    }


def _of_rows(language: Language) -> dict[Trouble, str]:
    tr = language.tr
    return {
        Trouble.REQUIRED: tr("A salon needs a value here."),
        Trouble.REPEATED_NUMBER: tr("An earlier row has the same number."),
        Trouble.HEADING_AGAIN: tr("The headings stand here again: this is no salon."),
        Trouble.TOTAL_ROW: tr("This looks like a total: it is no salon."),
        Trouble.COMPUTED: tr("This column is computed from the others: it takes no input."),
        Trouble.NUMBER_STAYS: tr("A salon keeps its number; it cannot be pasted over."),
        Trouble.NO_SALON_THERE: tr("There is no salon in this row of the table."),
        Trouble.NO_COLUMN_THERE: tr("There is no column of the table here."),
        Trouble.ENDS_BEFORE_START: tr("The last day comes before the first."),
        Trouble.NUMBER_TAKEN: tr("This number is in use; the salon is given the next free one."),
        Trouble.REGION_OF_CITY: tr("No region stands in the row; it is the city’s."),
    }
