#!/usr/bin/env python3
"""Makes ZhibanSans.ttf from Noto Sans SC: what Chinese offices write, in a quarter of the size.

    npm pack @expo-google-fonts/noto-sans-sc@0.4.3 && tar xzf *.tgz
    apt-get install python3-fonttools unicode-data
    python3 subset.py package/400Regular/NotoSansSC_400Regular.ttf ZhibanSans.ttf

Kept: ASCII and Latin-1, GB2312, every character of the Table of General Standard Chinese Characters (kTGH in the
Unicode Han database, 8105 of them), and the signs of forms. The same input gives the same bytes with fonttools 4.38.0.
"""
import bz2
import glob
import subprocess
import sys

SIGNS = (
    "★☆●○■□▲△◆◇√✓×÷±≤≥≠℃‰№￥€—–…·“”‘’〔〕【】《》〈〉「」『』、。，；：？！（）〇"
    "①②③④⑤⑥⑦⑧⑨⑩ⅠⅡⅢⅣⅤ→←↑↓☎"
)


def gb2312():
    for row in range(0xA1, 0xF8):
        for cell in range(0xA1, 0xFF):
            try:
                yield ord(bytes((row, cell)).decode("gb2312"))
            except UnicodeDecodeError:
                continue


def general_standard():
    for name in glob.glob("/usr/share/unicode/Unihan_*.txt.bz2"):
        for line in bz2.open(name, "rt", encoding="utf-8"):
            field = line.split("\t")
            if len(field) > 2 and field[1] == "kTGH":
                yield int(field[0][2:], 16)


def main(source, target):
    latin = set(range(0x20, 0x7F)) | set(range(0xA0, 0x100))
    kept = latin | set(gb2312()) | set(general_standard()) | set(map(ord, SIGNS))
    subprocess.run(
        [sys.executable, "-m", "fontTools.subset", source, f"--output-file={target}",
         "--unicodes=" + ",".join(f"U+{one:04X}" for one in sorted(kept)),
         "--layout-features=", "--no-hinting", "--notdef-outline",
         "--drop-tables+=GSUB,GPOS,GDEF,BASE,vhea,vmtx,DSIG,STAT"],
        check=True)


main(*sys.argv[1:])
