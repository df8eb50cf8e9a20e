#!/usr/bin/env bash
# Cuts the bundled fonts out of Debian's packages fonts-noto-core and fonts-noto-cjk (SIL OFL 1.1) with
# pyftsubset (Debian package fonttools): Latin with all Turkic letters, Cyrillic with the letters of
# Kazakh, Kyrgyz and Tajik, punctuation, and the Chinese letters that occur in data and messages.
set -euo pipefail
cd "$(dirname "$0")"
noto=/usr/share/fonts/truetype/noto
letters='U+0020-007E,U+00A0-024F,U+0250-02FF,U+0300-036F,U+0400-052F,U+1E00-1EFF,U+2000-206F,U+2070-209F,U+20A0-20CF,U+2100-214F,U+2212,U+FFFD'
for face in NotoSans-Regular NotoSans-Bold NotoSans-Italic NotoSerif-Regular NotoSerif-Italic NotoSerif-Bold; do
  pyftsubset "$noto/$face.ttf" --unicodes="$letters" --layout-features='kern,liga,mark,mkmk,ccmp,locl' \
    --no-hinting --drop-tables+=DSIG --output-file="$face.ttf"
done
shopt -s nullglob
han=$(cat ../atlas/*.json ../../src/main/resources/org/silkroadatlas/messages/*_zh.properties | LC_ALL=C.UTF-8 grep -oP '\p{Han}' | sort -u | tr -d '\n')
pyftsubset /usr/share/fonts/opentype/noto/NotoSansCJK-Regular.ttc --font-number=2 --text="$han、。《》（）：，" \
  --layout-features='' --no-hinting --drop-tables+=DSIG,GSUB,GPOS,vhea,vmtx --name-IDs='*' --output-file=NotoSansSC-Subset.otf
