#!/bin/sh
# Downloads the two Debian 12 packages whose Natural Earth shapefiles (public domain) the build
# reads, and unpacks them next to this script. Nothing is installed.
set -eu
cd "$(dirname "$0")"

fetch() {
  folder=$1 package=$2
  [ -d "deb/$folder" ] && return
  mkdir -p deb
  (
    cd deb
    apt-get download "$package"
    dpkg-deb -x "$package"_*.deb "$folder"
    rm "$package"_*.deb
  )
}

fetch gdl libgnudatalanguage0  # ne_10m_lakes
fetch magics libmagics++-data  # ne_10m_rivers_lake_centerlines, ne_10m_populated_places_simple
sha256sum --check --quiet inputs.sha256
