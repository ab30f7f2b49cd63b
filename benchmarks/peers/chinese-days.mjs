// node chinese-days.mjs NODE_MODULES FOLDER: the npm package asked the questions of FOLDER, held to the answers, then timed.
import { createRequire } from 'node:module';
import { readFileSync } from 'node:fs';

const [modules, folder] = process.argv.slice(2);
const require = createRequire(`${modules}/`);
const { findWorkday, getWorkdaysInRange } = require('chinese-days');
const { version } = JSON.parse(readFileSync(`${modules}/chinese-days/package.json`, 'utf8'));
const questions = readFileSync(`${folder}/questions.csv`, 'utf8').trim().split('\n').map(line => line.split(','));

const after = day => new Date(Date.parse(day) + 86400000).toISOString().slice(0, 10);
const ways = [
  // A day beyond its data is a plain weekday to it, which is told as an answer that is not alike.
  ['+20 working days', questions.slice(0, 5000), q => findWorkday(20, q[0]), q => q[1]],
  ['working days between', questions.slice(0, 1000), q => (q[2] > q[0] ? getWorkdaysInRange(after(q[0]), q[2]).length : 0), q => Number(q[3])],
];
for (const [name, asked, ask, expected] of ways) {
  const alike = asked.filter(q => ask(q) === expected(q)).length;
  const times = [];
  for (let round = 0; round < 7; round++) {
    const start = process.hrtime.bigint();
    for (const q of asked) ask(q);
    times.push(Number(process.hrtime.bigint() - start) / asked.length);
  }
  times.sort((a, b) => a - b);
  console.log(`| chinese-days ${version} | ${name} | ${times[3].toFixed(1)} | ${alike} of ${asked.length} |`);
}
