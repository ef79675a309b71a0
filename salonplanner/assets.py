"""Where the seeds and the resources are: in a checkout, an installed package or a bundle."""

from functools import cache
from pathlib import Path


def root() -> Path:
    """The folder that holds ``seeds`` and ``resources``.

    It is ``_data`` beside the code where a build put one, else the folder above the package.
    """
    return _beside(__file__)


@cache
def _beside(module: str) -> Path:
    # A window asks for sixty files: the folder is looked for once.
    package = Path(module).resolve().parent
    data = package / "_data"
    return data if data.is_dir() else package.parent


def seed(name: str) -> Path:
    """The path of a file or folder of ``seeds``, named with forward slashes."""
    return root() / "seeds" / name


def resource(name: str) -> Path:
    """The path of a file or folder of ``resources``, named with forward slashes."""
    return root() / "resources" / name
