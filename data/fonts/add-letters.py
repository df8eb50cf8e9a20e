#!/usr/bin/python3
"""Adds the characters of a text that a TrueType font lacks, from other fonts.

add-letters.py FONT TEXT-FILE SOURCE...: changes FONT in place. A source is a file, or FILE:NUMBER
in a collection; the first source with a character is used. Outlines of cubic curves become
quadratic ones, which differ by at most one font unit.
"""
import sys

from fontTools.pens.cu2quPen import Cu2QuPen
from fontTools.pens.transformPen import TransformPen
from fontTools.pens.ttGlyphPen import TTGlyphPen
from fontTools.ttLib import TTFont


# Scripts that need shaping or are not used by the interface: system fonts draw them.
OF_THE_SYSTEM = [
    (0x0530, 0x05FF),  # Armenian, Hebrew
    (0x0600, 0x06FF),  # Arabic
    (0x0900, 0x097F),  # Devanagari
    (0x0D80, 0x0DFF),  # Sinhala
    (0x10A0, 0x10FF),  # Georgian
    (0x1780, 0x17FF),  # Khmer
    (0xAC00, 0xD7AF),  # Hangul
]


def opened(source):
    path, _, number = source.partition(":")
    return TTFont(path, fontNumber=int(number or 0))


def outline(glyphs, name, scale):
    pen = TTGlyphPen(None)
    glyphs[name].draw(TransformPen(Cu2QuPen(pen, 1.0), (scale, 0, 0, scale, 0, 0)))
    return pen.glyph()


def main():
    target_path, text_path, *source_paths = sys.argv[1:]
    target = TTFont(target_path)
    with open(text_path, encoding="utf-8") as file:
        wanted = {ord(c) for c in file.read() if not c.isspace()}
    wanted = {c for c in wanted if not any(low <= c <= high for low, high in OF_THE_SYSTEM)}
    missing = sorted(wanted - set(target.getBestCmap()))
    sources = [opened(path) for path in source_paths]
    maps = [source.getBestCmap() for source in sources]
    order = target.getGlyphOrder()
    added = {}
    for letter in missing:
        found = next((i for i, known in enumerate(maps) if letter in known), None)
        if found is None:
            raise SystemExit(f"no font has U+{letter:04X} {chr(letter)}")
        source, name = sources[found], maps[found][letter]
        scale = target["head"].unitsPerEm / source["head"].unitsPerEm
        glyph = outline(source.getGlyphSet(), name, scale)
        new = f"uni{letter:04X}"
        order.append(new)
        target["glyf"].glyphs[new] = glyph
        glyph.recalcBounds(target["glyf"])
        width = round(source["hmtx"][name][0] * scale)
        target["hmtx"].metrics[new] = (width, getattr(glyph, "xMin", 0))
        added[letter] = new
    target.setGlyphOrder(order)
    target["glyf"].glyphOrder = order
    for table in target["cmap"].tables:
        if table.isUnicode():
            table.cmap.update({k: v for k, v in added.items() if k <= 0xFFFF or table.format == 12})
    target["head"].recalcBBoxes = True
    target.save(target_path)


main()
