// Makes one sprite of the listed icons of the design system and of all our own.
// node sprite.mjs THEIR_FOLDER OUR_FOLDER  → one SVG on standard output
import { readFileSync, readdirSync } from 'node:fs';

const [theirs, ours] = process.argv.slice(2);

// our name → their file
const taken = {
  check: 'check-lg', 'check-circle': 'check-circle-fill', cross: 'x-lg', plus: 'plus-lg', minus: 'dash-lg',
  search: 'search', menu: 'list', settings: 'gear', home: 'house-door-fill', person: 'person-fill',
  mail: 'envelope-fill', phone: 'telephone', place: 'geo-alt-fill', eye: 'eye', download: 'download', upload: 'upload',
  info: 'info-circle-fill', warning: 'exclamation-triangle-fill', idea: 'lightbulb-fill', book: 'book', copy: 'copy',
  external: 'box-arrow-up-right', 'chevron-right': 'chevron-right', 'chevron-left': 'chevron-left',
  'chevron-down': 'chevron-down', organisation: 'briefcase',
};

const symbol = (id, svg) => {
  const box = /viewBox="([^"]+)"/.exec(svg)[1];
  const body = svg.replace(/<\?xml[^>]*>/, '').replace(/^[\s\S]*?<svg[^>]*>/, '').replace(/<\/svg>\s*$/, '');
  const short = body.replace(/\d+\.\d{3,}/g, (n) => String(Number(Number(n).toFixed(2)))).replace(/ xmlns="[^"]*"/g, '');
  return `<symbol id="${id}" viewBox="${box}">${short.replace(/\s*\n\s*/g, '')}</symbol>`;
};

const all = new Map();
for (const [id, file] of Object.entries(taken)) all.set(id, symbol(id, readFileSync(`${theirs}/${file}.svg`, 'utf8')));
for (const file of readdirSync(ours)) {
  const id = file.replace(/\.svg$/, '');
  all.set(id, symbol(id, readFileSync(`${ours}/${file}`, 'utf8')));
}

process.stdout.write('<svg xmlns="http://www.w3.org/2000/svg">\n');
for (const id of [...all.keys()].sort()) process.stdout.write(`${all.get(id)}\n`);
process.stdout.write('</svg>\n');
