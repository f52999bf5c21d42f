/**
 * Gathers src/almanac/zone-places.json from the tz database of this machine (/usr/share/zoneinfo, public domain):
 * the coordinates of the main city of every zone, and of every alias by the zone that it stands for.
 * To be run by hand after a new release of the database: `node scripts/zone-places.mjs`.
 */
import { readFileSync, writeFileSync } from 'node:fs';

const database = process.argv[2] ?? '/usr/share/zoneinfo';
const lines = (name) => readFileSync(`${database}/${name}`, 'utf8').split('\n');

/** `+415100-0873900` or `+4151-08739`: degrees, minutes and perhaps seconds, latitude first. */
function degrees(text) {
  const [, latitude, longitude] = /^([+-]\d+)([+-]\d+)$/.exec(text);
  return [decimal(latitude, 2), decimal(longitude, 3)];
}

function decimal(text, width) {
  const parts = [text.slice(1, 1 + width), text.slice(1 + width, 3 + width), text.slice(3 + width)].map(Number);
  const size = parts[0] + parts[1] / 60 + parts[2] / 3600;
  return Math.round((text.startsWith('-') ? -size : size) * 100) / 100;
}

const places = new Map();
for (const name of ['zone1970.tab', 'zone.tab']) {
  for (const line of lines(name)) {
    const [, coordinates, zone] = line.split('\t');
    if (!line.startsWith('#') && zone) places.set(zone, degrees(coordinates));
  }
}

const links = lines('tzdata.zi')
  .filter((line) => line.startsWith('L '))
  .map((line) => line.split(' '));

/** Aliases since release 2024b, which some systems still build as zones of their own. */
const oldAbbreviations = `Europe/Brussels CET, America/Chicago CST6CDT, Europe/Athens EET, America/Panama EST, America/New_York EST5EDT,
  Pacific/Honolulu HST, Europe/Brussels MET, America/Phoenix MST, America/Denver MST7MDT, America/Los_Angeles PST8PDT, Europe/Lisbon WET`;
links.push(...oldAbbreviations.split(/,\s+/).map((link) => ['L', ...link.split(' ')]));

for (let found = 1; found > 0;) {
  const before = places.size;
  for (const [, zone, alias] of links) {
    if (!places.has(alias) && places.has(zone)) places.set(alias, places.get(zone));
  }
  found = places.size - before;
}

const rows = [...places].sort(([a], [b]) => (a < b ? -1 : 1)).map((row) => row.map((part) => JSON.stringify(part)));
const body = rows.map(([zone, place]) => `  ${zone}: ${place.replace(',', ', ')}`).join(',\n');
writeFileSync(new URL('../src/almanac/zone-places.json', import.meta.url), `{\n${body}\n}\n`);
