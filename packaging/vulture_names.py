"""Names that look unused and are not: Qt, pytest and the build call them. Read by vulture only.

Each line uses a name once, so that vulture counts it as called. The list of Qt overrides is the
one that ruff's naming rule knows in ``pyproject.toml``.
"""

# pyright: basic, reportUndefinedVariable=false, reportAttributeAccessIssue=false, reportUnusedExpression=false
# ruff: noqa: B018, F821

# Overrides that Qt calls
_.boundingRect
_.canDropMimeData
_.canFetchMore
_.changeEvent
_.closeEvent
_.columnCount
_.contextMenuEvent
_.createEditor
_.displayText
_.dragEnterEvent
_.dragLeaveEvent
_.dragMoveEvent
_.drawRow
_.dropEvent
_.dropMimeData
_.editorEvent
_.enterEvent
_.event
_.eventFilter
_.fetchMore
_.filterAcceptsColumn
_.filterAcceptsRow
_.flags
_.focusInEvent
_.focusOutEvent
_.hasHeightForWidth
_.headerData
_.heightForWidth
_.hideEvent
_.initStyleOption
_.itemData
_.keyPressEvent
_.keyboardSearch
_.keyReleaseEvent
_.leaveEvent
_.lessThan
_.mergeWith
_.mimeData
_.mimeTypes
_.minimumSizeHint
_.mouseDoubleClickEvent
_.mouseMoveEvent
_.mousePressEvent
_.mouseReleaseEvent
_.customEvent
_.hasChildren
_.mapFromSource
_.mapToSource
_.paintCell
_.moveCursor
_.moveEvent
_.paintEvent
_.resizeEvent
_.rowCount
_.scrollContentsBy
_.setEditorData
_.setModelData
_.showEvent
_.sizeHint
_.sizeHintForColumn
_.sizeHintForRow
_.supportedDropActions
_.textFromDateTime
_.textFromValue
_.timerEvent
_.updateEditorGeometry
_.validate
_.valueFromText
_.viewportEvent
_.viewportSizeHint
_.visualRect
_.wheelEvent

# Names that pytest finds
_.pytestmark
_.pytest_collection_modifyitems

# The build hook, called by hatchling
_.DataHook
_.initialize

# What the standard library's parser of HTML calls
_.handle_data
_.handle_endtag
_.handle_starttag

# What our worksheet does in the place of XlsxWriter
_._prepare_formula  # noqa: SLF001

# What Qt reads of a style option
_.decorationSize
_.features
