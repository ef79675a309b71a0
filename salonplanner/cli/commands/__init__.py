"""The commands, a module each: what it takes (``parser``) and what it does (``run``)."""
