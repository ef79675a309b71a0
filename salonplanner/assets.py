"""Where the seeds and the resources are: in a checkout, an installed package or a bundle."""

from pathlib import Path


def root() -> Path:
    """The folder that holds ``seeds`` and ``resources``.

    It is ``_data`` beside the code where a build put one, else the folder above the package.
    """
    package = Path(__file__).resolve().parent
    data = package / "_data"
    return data if data.is_dir() else package.parent


def seed(name: str) -> Path:
    """The path of a file or folder of ``seeds``, named with forward slashes."""
    return root() / "seeds" / name


def resource(name: str) -> Path:
    """The path of a file or folder of ``resources``, named with forward slashes."""
    return root() / "resources" / name
