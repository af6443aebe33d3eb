"""render: the minutes for people: text for the terminal, HTML with every value marked in the raw text, an account."""

from sabhaparse.render.explain import explain
from sabhaparse.render.html import to_html
from sabhaparse.render.text import to_text

__all__ = ["explain", "to_html", "to_text"]
