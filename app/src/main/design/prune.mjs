// Joins the given style files of the design system and leaves out what these pages never use.
// node prune.mjs VERSION WEIGHTS FILE…  → one stylesheet on standard output; WEIGHTS as in 'regular medium'
import { readFileSync } from 'node:fs';
import postcss from 'postcss';

const [version, weights, ...files] = process.argv.slice(2);

// A selector with any of these is never matched by our markup.
const unused = [
  /(^|[\s>+~(,])gov-[\w-]+/, // the web components' element names: we use the classes on native elements
  /(^|[\s>+~(,])(ul|ol)--/, // element names that do not exist
  /\[data-size="?(xs|xl|2xl|3xl|4xl|5xl)"?\]/,
  /\[data-color="?(secondary|default|disabled|black)"?\]/,
  /\[data-inverse/,
  /\[(loading|expanded|expanded-mobile|wcag-|closable|icon-start|icon-end)/,
  /\[data-disabled/, // native :disabled is styled by us
  /\[data-no-label/,
  /\[slot="?(prefix|sufix)/,
  /\.gov-(bg|color|hide|text|list|ordered-list)--/,
  /\.gov-spin-animation/,
  /\.element(?![\w-])/, // their inner wrapper: our buttons, tags and inputs are the native elements themselves
  /\[data-type=link\]/,
  /\.gov-tooltip/,
  /\[data-expanded/,
];

// Splits a selector list at its top-level commas and keeps the parts that can match.
const keep = (selector) => postcss.list.comma(selector).filter((part) => !unused.some((u) => u.test(part)));

const root = postcss.root();
for (const file of files) {
  const css = postcss.parse(readFileSync(file, 'utf8').replace(/^\uFEFF/, ''), { from: file });
  css.walkRules((rule) => {
    if (rule.parent.type === 'atrule' && /keyframes/.test(rule.parent.name)) return;
    const parts = [...new Set(keep(rule.selector))];
    if (parts.length === 0) rule.remove();
    else rule.selector = parts.join(',');
  });
  css.walkAtRules((at) => {
    if (at.nodes && at.nodes.length === 0) at.remove();
  });
  // Fonts: only the chosen weights, always our own copy, text readable before it arrives.
  css.walkAtRules('font-face', (face) => {
    const name = /roboto-([\w-]+?)(-ext)?\.woff2/.exec(face.toString())?.[1];
    if (!weights.split(' ').includes(name)) face.remove();
    face.walkDecls('src', (d) => (d.value = d.value.replace(/local\([^)]*\),\s*/g, '').replace(/url\('/, "url('fonts/")));
    face.walkDecls('font-display', (d) => (d.value = 'swap'));
    face.walkDecls('unicode-range', (d) => (d.value = d.value.replace(/\s+/g, ' ')));
  });
  root.append(css.nodes);
}

root.walkComments((comment) => comment.remove());

// The three width classes set the same spacing, heights, radii and icons: say it once, keep only what differs.
const widths = root.nodes.filter((n) => n.type === 'atrule' && /-width/.test(n.params) && n.nodes[0]?.selector === ':root');
if (widths.length === 3) {
  const maps = widths.map((w) => new Map(w.nodes[0].nodes.map((d) => [d.prop, d.value])));
  const same = [...maps[0]].filter(([prop, value]) => maps.every((m) => m.get(prop) === value));
  const common = postcss.rule({ selector: ':root' });
  same.forEach(([prop, value]) => common.append({ prop, value }));
  widths.forEach((w) => w.nodes[0].nodes.slice().forEach((d) => same.some(([p]) => p === d.prop) && d.remove()));
  widths[0].before(common);
}

const css = root.toString().replace(/\s*\n\s*/g, '').replace(/@media/g, '\n@media').replace(/}(?=[^}\n])/g, '}\n');
process.stdout.write(`/* gov.cz design system, @gov-design-system-ce/styles ${version}, EUPL-1.2, see NOTICE.
   Selected and joined by app/src/main/design/vendor.sh; do not edit by hand. */
@layer gov {
${css}
}
`);
