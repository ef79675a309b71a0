"""Calendar files (.ics), as other programs import and make them."""
