"""Builds the window and runs it."""

import gc
import sys
from collections.abc import Callable
from pathlib import Path
from typing import Final

from PySide6.QtCore import QEvent, QLibraryInfo, QLocale, QObject, Qt, QTimer, QTranslator
from PySide6.QtGui import QFileOpenEvent, QIcon
from PySide6.QtWidgets import QApplication

from salonplanner import assets
from salonplanner.domain.errors import PlannerError
from salonplanner.domain.plan import Plan
from salonplanner.language import LANGUAGES, Language, system_language
from salonplanner.services.documents import open_plan
from salonplanner.settings import SettingsStore, settings_folder
from salonplanner.storage.seeds import Seeds, load_seeds
from salonplanner.ui.commands.file_commands import new_season
from salonplanner.ui.document import Document
from salonplanner.ui.first_paint import FirstPaint
from salonplanner.ui.icons import Icons
from salonplanner.ui.last_guard import LastGuard
from salonplanner.ui.main_window import MainWindow
from salonplanner.ui.theme import Theme
from salonplanner.ui.workbench import Workbench
from salonplanner.words.names import Names

NAME: Final = "SalonPlanner"
_LOCALES: Final = {"fr": "fr_FR", "en": "en_GB", "ar": "ar_MA"}


def build_window(path: str | Path | None = None) -> MainWindow:
    """The main window, not shown, on a file's plan or on an empty season.

    It needs a QApplication and opens no dialog: a file that is refused is told on the home page.
    """
    return _made_window(_made_bench(_application()), path)[0]


def run(
    path: Path | None,
    on_ready: Callable[[], None] | None = None,
    *,
    language: Language | None = None,
    seeds: Seeds | None = None,
) -> int:
    """Show the window until it is closed; the exit code.

    ``language`` and ``seeds`` are used where they are there already and fit the settings. With
    ``on_ready`` it is called once the window is painted and can be edited, and the program
    ends.

    Raises:
        PlannerError: with ``on_ready``, the plan is refused; else the window says why.
    """
    app = QApplication(sys.argv[:1])
    runner = _Runner(app, path, _made_bench(_application(), language=language, seeds=seeds))
    # What is there now stays: it need not be looked through for garbage again and again.
    gc.freeze()
    gc.enable()
    if on_ready is None:
        runner.tell_refusal()
        return runner.guarded(app.exec)
    if runner.refusal is not None:
        raise runner.refusal
    # Not ``quit``, which closes the window first and keeps its layout.
    FirstPaint(runner.window).done.connect(app.exit)
    app.exec()
    on_ready()
    runner.window.hide()
    return 0


class _Runner(QObject):
    """Keeps the window, makes it anew in another language, and opens what the system hands over."""

    def __init__(self, app: QApplication, path: Path | None, bench: Workbench) -> None:
        super().__init__(app)
        self.window, self.refusal = _made_window(bench, path)
        self.window.restart_wanted.connect(self._rebuild)
        self.window.show()
        self._guard = LastGuard(self._tell_unforeseen, self)
        if sys.platform == "darwin":
            # Only macOS hands files over, and a filter is asked about each event of the program.
            app.installEventFilter(self)

    def guarded(self, wait: Callable[[], int]) -> int:
        """Wait for the end of the program; what nobody foresees until then is told."""
        self._guard.install()
        try:
            return wait()
        finally:
            self._guard.remove()

    def tell_refusal(self) -> None:
        """Say over the window why the plan asked for is not open."""
        if self.refusal is not None:
            QTimer.singleShot(0, self, self._show_refusal)

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        """Open a file that macOS hands over to the running program."""
        if isinstance(event, QFileOpenEvent):
            self.window.files.open_path(Path(event.file()))
            return True
        return super().eventFilter(watched, event)

    def _show_refusal(self) -> None:
        if self.refusal is not None:
            title = self.window.bench.language.tr("The plan could not be opened")
            self.window.messages.error(self.refusal, title)

    def _tell_unforeseen(self, what: str) -> None:
        tr = self.window.bench.language.tr
        self.window.messages.tell(
            tr("Something went wrong that the program did not foresee"),
            tr(
                "The plan is still open: save it under another name, then start the program "
                "again. Details: {what}",
                what=what,
            ),
        )

    def _rebuild(self) -> None:
        old = self.window
        old.keep_layout()
        bench = _made_bench(_application(), old.bench)
        old.document.setParent(None)
        old.document.speak(bench.language, bench.names)
        self.window = MainWindow(bench, old.document)
        old.document.setParent(self.window)
        self.window.restart_wanted.connect(self._rebuild)
        self.window.take_over(old)
        self.window.show()
        old.hide()
        old.deleteLater()


def _made_window(
    bench: Workbench, path: str | Path | None
) -> tuple[MainWindow, PlannerError | None]:
    """A window on a file's plan; where that is refused, on the home page, which says why."""
    refusal: PlannerError | None = None
    plan: Plan | None = None
    if path is not None:
        try:
            plan = open_plan(Path(path), bench.seeds)
        except PlannerError as error:
            refusal = error
    document = Document(
        plan or new_season(bench.settings.default_season_year, bench),
        bench.language,
        bench.names,
        Path(path).absolute() if plan is not None and path is not None else None,
    )
    window = MainWindow(bench, document)
    document.setParent(window)
    if plan is not None:
        window.begin()
    elif refusal is not None or bench.settings.show_start_page:
        window.show_start()
    if refusal is not None:
        window.start_page.tell(refusal)
    return window, refusal


def _application() -> QApplication:
    app = QApplication.instance()
    if not isinstance(app, QApplication):
        raise RuntimeError("the window needs a QApplication")
    app.setApplicationName(NAME)
    app.setApplicationDisplayName("")
    app.setDesktopFileName("salonplanner")
    return app


def _made_bench(
    app: QApplication,
    before: Workbench | None = None,
    *,
    language: Language | None = None,
    seeds: Seeds | None = None,
) -> Workbench:
    """The shared things of a window; its look is taken over from the window before."""
    store = before.store if before else SettingsStore(settings_folder())
    settings = before.settings if before else store.load()
    chosen = settings.language if settings.language in LANGUAGES else system_language()
    if language is None or language.code != chosen:
        language = Language(chosen)
    _prepare(app, language)
    if before is None:
        theme = Theme(app, choice=settings.appearance, scale=settings.text_scale)
        theme.apply()
    else:
        theme = before.theme
    seeds = before.seeds if before else seeds or load_seeds()
    icons = before.icons if before else Icons(theme)
    app.setWindowIcon(QIcon(str(assets.resource("icons/app.svg"))))
    return Workbench(
        theme=theme,
        icons=icons,
        language=language,
        names=Names(seeds.gazetteer, seeds.event_names),
        gazetteer=seeds.gazetteer,
        seeds=seeds,
        store=store,
        settings=settings,
    )


def _prepare(app: QApplication, language: Language) -> None:
    """Direction, and the language of what Qt itself says: file dialogs, calendars, menus."""
    rtl = Qt.LayoutDirection.RightToLeft if language.rtl else Qt.LayoutDirection.LeftToRight
    app.setLayoutDirection(rtl)
    QLocale.setDefault(QLocale(_LOCALES.get(language.code, "en_GB")))
    for old in app.findChildren(QTranslator, "qtTranslator"):
        app.removeTranslator(old)
        old.deleteLater()
    folder = QLibraryInfo.path(QLibraryInfo.LibraryPath.TranslationsPath)
    translator = QTranslator(app)
    translator.setObjectName("qtTranslator")
    if translator.load(f"qtbase_{language.code}", folder):
        app.installTranslator(translator)
