"""sabhaparse: minutes from Hindi press releases and news reports of meetings."""

__version__ = "0.1.0"
