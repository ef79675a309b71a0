"""Tables as the clipboard carries them between this program and spreadsheets."""
