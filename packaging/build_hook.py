"""What hatchling cannot do by settings: compiled catalogues, and the data inside a wheel."""

import compileall
import importlib.util
from pathlib import Path
from typing import Any

from hatchling.builders.hooks.plugin.interface import BuildHookInterface

DATA_FOLDERS = ("seeds", "resources")


class DataHook(BuildHookInterface[Any]):
    """Hatchling's custom build hook, named in ``pyproject.toml``."""

    def initialize(self, version: str, build_data: dict[str, Any]) -> None:
        """Compiles the catalogues beside their sources, and puts the data into a wheel.

        An editable install finds the data in the checkout; a copy of them would only grow old.
        """
        root = Path(self.root)
        # The build front end runs this file alone: its neighbour has to be loaded by its path.
        path = root / "packaging" / "catalogues.py"
        spec = importlib.util.spec_from_file_location("catalogues", path)
        if spec is None or spec.loader is None:
            raise FileNotFoundError(path)
        catalogues = importlib.util.module_from_spec(spec)
        spec.loader.exec_module(catalogues)
        catalogues.compile_catalogues(root)
        if version == "editable":
            # Where Python may not write bytecode, each start would compile the whole program anew.
            compileall.compile_dir(root / "salonplanner", quiet=2)
        elif self.target_name == "wheel":
            for folder in DATA_FOLDERS:
                build_data["force_include"][str(root / folder)] = f"salonplanner/_data/{folder}"
