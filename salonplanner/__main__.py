"""Lets ``python -m salonplanner`` do what the ``salonplanner`` command does."""

from salonplanner.cli.main import program

if __name__ == "__main__":
    program()
