#!/usr/bin/env python3
"""Writes Data/names/folding.tsv: what one code point becomes before romanisation.

Source: the Unicode Character Database as python3's `unicodedata` carries it (version in the
header). Run by hand when a newer Unicode is wanted; the table is committed, so that the same name
gives the same tokens on every machine.
"""
import pathlib
import unicodedata as u

ROOT = pathlib.Path(__file__).resolve().parent.parent
# Letters that carry no decomposition but have a customary ASCII spelling.
SPECIAL = {
    "ß": "ss", "ẞ": "ss", "æ": "ae", "ǽ": "ae", "ǣ": "ae", "œ": "oe", "ø": "o", "ǿ": "o", "đ": "d",
    "ð": "d", "þ": "th", "ł": "l", "ı": "i", "ħ": "h", "ŧ": "t", "ŋ": "n", "ĸ": "k", "ə": "a",
    "ɘ": "e", "ɛ": "e", "ɔ": "o", "ɓ": "b", "ɗ": "d", "ƙ": "k", "ƴ": "y", "ɣ": "g", "ƣ": "g",
    "ƶ": "z", "ȥ": "z", "ɨ": "i", "ʉ": "u", "ɩ": "i", "ʊ": "u", "ƒ": "f", "ƀ": "b", "ƃ": "b",
    "ƈ": "c", "ƌ": "d", "ƥ": "p", "ƭ": "t", "ʈ": "t", "ɖ": "d", "ɠ": "g", "ɦ": "h", "ȼ": "c",
    "ɇ": "e", "ɉ": "j", "ɋ": "q", "ɍ": "r", "ɏ": "y", "ƚ": "l", "ⱡ": "l", "ⱥ": "a", "ⱦ": "t",
    "ɲ": "n", "ɯ": "i", "ʃ": "sh", "ʒ": "zh", "ǝ": "a", "ĳ": "ij", "ŉ": "n", "ſ": "s", "ǆ": "dz",
    "ǳ": "dz", "ǉ": "lj", "ǌ": "nj", "ʿ": "", "ʾ": "", "ʻ": "", "ʼ": "", "ʹ": "", "ʺ": "",
    "ˈ": "", "ʽ": "", "ˊ": "", "ˋ": "", "ʔ": "", "ʕ": "", "ꞌ": "", "ǀ": "", "ς": "σ",
    # Arabic letters with more than one code point for one letter.
    "ـ": "", "ك": "ک", "ي": "ی", "ى": "ی", "ہ": "ه", "ھ": "ه", "ۀ": "ه", "ۂ": "ه", "ە": "ه", "ۃ": "ة",
    "ۓ": "ے", "ٲ": "ا", "ٳ": "ا", "ٱ": "ا", "ٵ": "ا", "ٶ": "و", "ٸ": "ی", "ۄ": "و", "ۇ": "و", "ۆ": "و",
    "ۈ": "و", "ۋ": "و", "ڭ": "ن", "ڪ": "ک", "ګ": "گ", "ڬ": "گ", "ڰ": "گ", "ڤ": "ف", "ﷲ": "الله",
}
# Precomposed letters that are letters of their own: the mark must not be dropped.
KEEP = set("йїўѓќ")
DELETED_PUNCTUATION = set("'’‘‛`´ʹ′\"“”„«»‹›״׳＇")


def fold(char):
    lower = char.lower()
    if char in DELETED_PUNCTUATION:
        return ""
    if lower in SPECIAL:
        return SPECIAL[lower]
    if lower in KEEP:
        return lower
    if len(lower) > 1:  # İ
        lower = "".join(c for c in lower if u.category(c) != "Mn")
    out = []
    for c in u.normalize("NFKD", lower):
        category = u.category(c)
        if category in ("Mn", "Me", "Cf"):
            continue
        c = c.lower()
        c = SPECIAL.get(c, c)
        out.append(c)
    return "".join(out)


def ranges():
    yield from range(0x21, 0x2FF + 1)
    yield from range(0x300, 0x36F + 1)
    yield from range(0x370, 0x52F + 1)
    yield from range(0x531, 0x5FF + 1)
    yield from range(0x600, 0x6FF + 1)
    yield from range(0x750, 0x77F + 1)
    yield from range(0x10A0, 0x10FF + 1)
    yield from range(0x1C80, 0x1CBF + 1)
    yield from range(0x1D00, 0x1FFF + 1)
    yield from range(0x2000, 0x206F + 1)
    yield from range(0x2100, 0x218B + 1)
    yield from range(0x2460, 0x24FF + 1)
    yield from range(0x2C60, 0x2C7F + 1)
    yield from range(0x2D00, 0x2D2F + 1)
    yield from range(0xA640, 0xA69F + 1)
    yield from range(0xA720, 0xA7FF + 1)
    yield from range(0xFB00, 0xFB4F + 1)
    yield from range(0xFB50, 0xFDFF + 1)
    yield from range(0xFE00, 0xFE0F + 1)
    yield from range(0xFE20, 0xFE2F + 1)
    yield from range(0xFE70, 0xFEFF + 1)
    yield from range(0xFF01, 0xFF5E + 1)
    yield from range(0x1D400, 0x1D7FF + 1)


def main():
    rows = []
    for code in ranges():
        char = chr(code)
        category = u.category(char)
        if category in ("Cn", "Co", "Cs"):
            continue
        if char in DELETED_PUNCTUATION or category in ("Mn", "Me", "Cf"):
            folded = ""
        elif category[0] in "PSZC" and char.lower() not in SPECIAL:
            folded = " "
            compatible = u.normalize("NFKC", char)
            if 0x1D400 <= code or 0x2460 <= code <= 0x24FF or 0x2100 <= code <= 0x218B:
                folded = fold(char) if compatible.isalnum() else " "
        elif category == "Nd":
            folded = str(u.digit(char))
        else:
            folded = fold(char)
        folded = "".join(c if c.isalnum() else " " for c in folded)
        if folded.strip() == "" and folded:
            folded = " "
        folded = folded.strip() or folded
        if folded != char:
            rows.append(f"{code:04X}\t{'_' if folded == ' ' else folded}")
    for base, mark, letter in (
        ("0438", "0306", "й"), ("0443", "0306", "ў"), ("0456", "0308", "ї"),
        ("0433", "0301", "ѓ"), ("043A", "0301", "ќ"),
    ):
        rows.append(f"{base}+{mark}\t{letter}")
    head = [
        "# What one code point becomes: base letters of the same script in lower case, without",
        "# marks. Empty: dropped. _: a gap between words. A code point not listed stays as it is.",
        "# XXXX+YYYY: a letter and the combining mark that make another letter.",
        f"# Source: Unicode Character Database {u.unidata_version}, by Tools/derive-folding.py,",
        "# which also holds the customary ASCII spellings of letters without a decomposition.",
    ]
    path = ROOT / "Data/names/folding.tsv"
    path.write_text("\n".join(head + rows) + "\n", encoding="utf-8")
    print(path.relative_to(ROOT), len(rows), "rows")


main()
