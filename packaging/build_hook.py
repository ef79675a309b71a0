"""Compiles the message catalogues before a wheel, an sdist or an editable install is made."""

import importlib.util
from pathlib import Path
from typing import Any

from hatchling.builders.hooks.plugin.interface import BuildHookInterface


class CatalogueHook(BuildHookInterface[Any]):
    """Hatchling's custom build hook, named in ``pyproject.toml``."""

    def initialize(self, version: str, build_data: dict[str, Any]) -> None:
        """Compiles the catalogues beside their sources, where wheel and checkout look for them."""
        # The build front end runs this file alone: its neighbour has to be loaded by its path.
        path = Path(self.root) / "packaging" / "catalogues.py"
        spec = importlib.util.spec_from_file_location("catalogues", path)
        if spec is None or spec.loader is None:
            raise FileNotFoundError(path)
        catalogues = importlib.util.module_from_spec(spec)
        spec.loader.exec_module(catalogues)
        catalogues.compile_catalogues(Path(self.root))
