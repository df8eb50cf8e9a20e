#!/usr/bin/env bash
# Subsets the bundled fonts from Debian's packages fonts-noto-core and fonts-noto-cjk (SIL OFL 1.1) with
# pyftsubset (Debian package fonttools): Latin with all Turkic letters, Cyrillic with the letters of
# Kazakh, Kyrgyz and Tajik, punctuation, and anything else that occurs in data and messages: the Chinese
# characters and some symbols. Those come from Noto CJK and go into every font, because a JavaFX style sheet
# names only one family. Run it after changing Chinese texts; a test reports when it is due.
set -euo pipefail
cd "$(dirname "$0")"
noto=/usr/share/fonts/truetype/noto
cjk=/usr/share/fonts/opentype/noto
letters='U+0020-007E,U+00A0-024F,U+0250-02FF,U+0300-036F,U+0400-052F,U+1E00-1EFF,U+2000-206F,U+2070-209F,U+20A0-20CF,U+2100-214F,U+2212,U+FFFD'
text=$(mktemp)
trap 'rm -f "$text"' EXIT
cat ../atlas/*.json ../atlas/text/*.json ../geo/places-background.json ../../src/main/resources/org/silkroadatlas/{messages,titles}/*.properties >"$text"
LC_ALL=C.UTF-8 grep -rhoP "[^\x00-\x{2FF}]" ../../src/main/java >>"$text"
# Chinese texts of Java and JavaFX themselves: numbers of meetings, names of languages, and dialog buttons.
echo '零一二三四五六七八九十百英俄哈萨克吉尔斯乌兹别塔土库曼阿塞拜疆耳其中文德法日韩意大利蒙古波拉伯语确定取消关闭是否应用完成上一步下显示隐藏详细信息' >>"$text"
for face in NotoSans-Regular NotoSans-Bold NotoSans-Italic NotoSerif-Regular NotoSerif-Italic NotoSerif-Bold; do
  pyftsubset "$noto/$face.ttf" --unicodes="$letters" --layout-features='kern,liga,mark,mkmk,ccmp,locl' \
    --no-hinting --drop-tables+=DSIG --output-file="$face.ttf"
  family=${face%-*}
  weight=${face#*-}
  # Chinese has no italics; number 2 of a collection has the simplified characters.
  han=$cjk/${family}CJK-${weight/Italic/Regular}.ttc:2
  ./add-letters.py "$face.ttf" "$text" "$noto/$face.ttf" "$han" "$noto/NotoSansMath-Regular.ttf" "$noto/NotoSansSymbols2-Regular.ttf"
  # A distinct name, so that no library confuses these with the system's Noto fonts.
  ./name-family.py "$face.ttf" "Silk Road ${family#Noto}"
done
