#!/bin/sh
# Shows the catalogue as the application would serve it: http://127.0.0.1:8900/patterns/  (another port: ./preview.sh 8901)
set -eu
here=$(cd "$(dirname "$0")" && pwd)
root=$(mktemp -d)
trap 'rm -rf "$root"' EXIT INT TERM
for entry in "$here"/../resources/static/*; do ln -s "$entry" "$root/"; done
ln -s "$here/patterns" "$root/patterns"
python3 -m http.server --bind 127.0.0.1 --directory "$root" "${1:-8900}"
