"""Paper and pictures: what is printed, put in a PDF, a PNG file or the clipboard."""
