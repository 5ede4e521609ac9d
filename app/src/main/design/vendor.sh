#!/bin/sh
# Recreates ../resources/static/design from the packages of the Czech government design system.
#
#   ./vendor.sh            needs node and npm; writes gov.css, icons.svg and fonts/
#
# What is taken is listed below and in prune.mjs; change the lists, run, look at the catalogue in patterns/, commit.
set -eu

styles=4.2.7 fonts=0.0.2 icons=0.2.3 postcss=8.5.6

# Component files taken from @gov-design-system-ce/styles (lib/html/components).
components='
gov-button gov-tag gov-message gov-breadcrumbs gov-pagination
'

# Weights taken from @gov-design-system-ce/fonts: one for text, one for headings, one for emphasis.
weights='regular medium bold'

here=$(cd "$(dirname "$0")" && pwd)
out=$here/../resources/static/design
work=$(mktemp -d)
trap 'rm -rf "$work"' EXIT INT TERM

(cd "$work" && npm init -y >/dev/null && npm install --silent --no-audit --no-fund --ignore-scripts \
  "@gov-design-system-ce/styles@$styles" "@gov-design-system-ce/fonts@$fonts" "@gov-design-system-ce/icons@$icons" \
  "postcss@$postcss")
packages=$work/node_modules/@gov-design-system-ce

mkdir -p "$out/fonts"
rm -f "$out/gov.css" "$out/icons.svg" "$out"/fonts/*.woff2

# Styles: tokens, base and the chosen components in one file and one cascade layer,
# so that our own stylesheet wins without fighting over specificity.
lib=$packages/styles/lib/html
set -- "$packages/fonts/lib/roboto.css" "$lib/tokens.css" "$lib/styles.css"
for component in $components; do set -- "$@" "$lib/components/$component.css"; done
cp "$here/prune.mjs" "$work/prune.mjs"
node "$work/prune.mjs" "$styles" "$weights" "$@" >"$out/gov.css"

# Fonts: latin and latin-ext of the chosen weights.
for weight in $weights; do
  for subset in '' -ext; do cp "$packages/fonts/lib/roboto-$weight$subset.woff2" "$out/fonts/"; done
done

# Icons: ours and theirs in one sprite, <svg><use href="/design/icons.svg#name"></use></svg>.
node "$here/sprite.mjs" "$packages/icons/lib/components" "$here/icons" >"$out/icons.svg"

wc -c "$out"/*.css "$out"/*.svg "$out"/fonts/*
