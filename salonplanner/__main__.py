"""Lets ``python -m salonplanner`` do what the ``salonplanner`` command does."""

import sys

from salonplanner.cli.main import main

if __name__ == "__main__":
    sys.exit(main())
