#!/usr/bin/python3
"""Gives a TrueType font the family name used by the atlas.

name-family.py FONT FAMILY: changes FONT in place. A system may have the complete Noto fonts,
whose glyph numbers differ from those of a subset. If both have the same name, the shaping library
takes the numbers from one and JavaFX draws them with the other: gibberish.
"""
import sys

from fontTools.ttLib import TTFont

FAMILY, STYLE, UNIQUE, FULL, POSTSCRIPT = 1, 2, 3, 4, 6
OF_LARGER_FAMILIES = (16, 17, 21, 22, 25)


def main():
    path, family = sys.argv[1:]
    font = TTFont(path, recalcTimestamp=False)
    names = font["name"]
    style = names.getDebugName(STYLE)
    for record in list(names.names):
        if record.nameID in OF_LARGER_FAMILIES:
            names.removeNames(nameID=record.nameID)
    postscript = f"{family.replace(' ', '')}-{style.replace(' ', '')}"
    for number, text in [
        (FAMILY, family),
        (UNIQUE, postscript),
        (FULL, family if style == "Regular" else f"{family} {style}"),
        (POSTSCRIPT, postscript),
    ]:
        for record in list(names.names):
            if record.nameID == number:
                record.string = text
    font.save(path)


if __name__ == "__main__":
    main()
