"""The events page: what salons can be tied to or should avoid."""
