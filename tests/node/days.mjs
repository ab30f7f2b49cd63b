// Reads days from standard input, one a line, and prints for each whether a package of npm takes it for a working day, 1 or 0:  node days.mjs NODE_MODULES chinese-days|chinese-workday
import { readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { pathToFileURL } from 'node:url';

const [modules, name] = process.argv.slice(2);
// The second package's entry for require() cannot be loaded as it is published; its other one can.
const { isWorkday } = name === 'chinese-workday'
  ? await import(pathToFileURL(`${modules}/chinese-workday/dist/chinese-workday.esm.js`).href)
  : createRequire(`${modules}/`)(name);
const days = readFileSync(0, 'utf8').trim().split('\n');
console.log(days.map((day) => (isWorkday(day) ? 1 : 0)).join('\n'));
