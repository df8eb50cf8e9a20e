#!/usr/bin/env bash
# Draws the flags of the countries of the dataset as PNG, 96 by 72 pixels, from the npm package flag-icons 7.5.0 (MIT,
# Panayiotis Lipiridis). Needs npm and rsvg-convert (Debian package librsvg2-bin).
set -euo pipefail
cd "$(dirname "$0")"
work=$(mktemp -d)
trap 'rm -rf "$work"' EXIT
(cd "$work" && npm pack --silent flag-icons@7.5.0 >/dev/null && tar xzf flag-icons-*.tgz)
cp "$work/package/LICENSE" LICENSE.txt
grep -o '"id": "[A-Z][A-Z]"' ../atlas/countries.json | cut -d'"' -f4 | while read -r id; do
  svg="$work/package/flags/4x3/${id,,}.svg"
  if [ -e "$svg" ]; then
    rsvg-convert --width=96 --height=72 "$svg" --output="${id,,}.png"
  else
    echo "No flag of $id" >&2
  fi
done
