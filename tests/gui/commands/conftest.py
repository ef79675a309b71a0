"""A user who answers: what is asked is noted down, and no dialog is opened."""

from pathlib import Path

import pytest
from PySide6.QtWidgets import QFileDialog

from salonplanner.ui.dialogs.messages import Answer, Messages
from salonplanner.words.errors import sentence


class User:
    """Answers questions as told beforehand; what was not foreseen fails the test."""

    def __init__(self) -> None:
        self.answers: list[Answer] = []
        self.paths: list[tuple[str, str]] = []
        self.asked: list[str] = []
        self.told: list[str] = []
        self.proposed: list[Path] = []

    def answer(self, question: str) -> Answer:
        self.asked.append(question)
        assert self.answers, f"nobody foresaw: {question}"
        return self.answers.pop(0)

    def path(self, proposed: str) -> tuple[str, str]:
        self.proposed.append(Path(proposed))
        assert self.paths, "nobody foresaw the question for a file"
        return self.paths.pop(0)

    def will_choose(self, *paths: Path | str, kind: str = "") -> None:
        self.paths += [(str(path), kind) for path in paths]


@pytest.fixture
def user(monkeypatch) -> User:
    user = User()

    def ask_save(self, name):
        return user.answer(f"save {name}")

    def ask_retry(self, error, title):
        user.told.append(sentence(error, self._language))
        return user.answer("retry")

    def ask_go_on(self, title, text, verb):
        return user.answer(f"{title} {text}") is Answer.GO_ON

    def error(self, error, title):
        user.told.append(sentence(error, self._language))

    def tell(self, title, text):
        user.told.append(f"{title} {text}")

    for function in (ask_save, ask_retry, ask_go_on, error, tell):
        monkeypatch.setattr(Messages, function.__name__, function)

    def choose(parent, title, proposed, filters):
        return user.path(proposed)

    monkeypatch.setattr(QFileDialog, "getSaveFileName", choose)
    monkeypatch.setattr(QFileDialog, "getOpenFileName", choose)
    return user
