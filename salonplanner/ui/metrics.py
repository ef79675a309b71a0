"""Heights, gaps and radii of the window in logical pixels at a text size of 100 %.

``Theme.px`` scales them with the text size that the user chose.
"""

from typing import Final

KEY_FIGURES: Final = 56
DOCK_TITLE: Final = 30
BUTTON: Final = 28
BUTTON_PRIMARY: Final = 30
BUTTON_SMALL: Final = 22
INPUT: Final = 26
FORM_ROW: Final = 31
TABLE_ROW: Final = 25
TABLE_HEADER: Final = 26
FILTER_ROW: Final = 28
CHIP: Final = 18
CHIP_SMALL: Final = 16
THIN_BAR: Final = 4

ICON_TINY: Final = 12
ICON_SMALL: Final = 14
ICON: Final = 16
ICON_TOOLBAR: Final = 17
ICON_LARGE: Final = 20

SPACES: Final = (2, 4, 6, 8, 10, 12, 16, 24, 36)
GAP: Final = 8
DOCK_PADDING: Final = 10
DIALOG_PADDING: Final = 16
CARD_GAP: Final = 10

RADIUS_CHECK: Final = 3
RADIUS_BAR: Final = 4
RADIUS_INPUT: Final = 5
RADIUS_BUTTON: Final = 6
RADIUS_SEGMENTED: Final = 7
RADIUS_CARD: Final = 8
RADIUS_CHIP: Final = 9

LEFT_DOCK: Final = 222
LEFT_DOCK_MINIMUM: Final = 190
INSPECTOR: Final = 304
INSPECTOR_MINIMUM: Final = 280
COMPACT_BELOW: Final = 1320
