// node duckdb.mjs NODE_MODULES FOLDER: the questions of FOLDER as two joins, held to the answers, then timed by the engine's client in the same process.
import { createRequire } from 'node:module';

const [modules, folder] = process.argv.slice(2);
const { DuckDBInstance } = createRequire(`${modules}/`)('@duckdb/node-api');
const connection = await (await DuckDBInstance.create(':memory:')).connect();
const rows = async sql => (await connection.runAndReadAll(sql)).getRowsJson();

await connection.run(`
  CREATE TABLE days AS SELECT date, worked, sum(worked) OVER (ORDER BY date)::INTEGER AS rank
    FROM read_csv('${folder}/days.csv', header = false, columns = {'date': 'DATE', 'worked': 'INTEGER'});
  CREATE TABLE working_days AS SELECT rank, date FROM days WHERE worked = 1;
  CREATE TABLE questions AS SELECT * FROM read_csv('${folder}/questions.csv', header = false,
    columns = {'start': 'DATE', 'added': 'DATE', 'until': 'DATE', 'counted': 'INTEGER'});`);
const [[version]] = await rows('SELECT version()');
const ways = [
  ['+20 working days', 'FROM questions q JOIN days s ON s.date = q.start JOIN working_days w ON w.rank = s.rank + 20', 'w.date = q.added', 'max(w.date)'],
  ['working days between', 'FROM questions q JOIN days s ON s.date = q.start JOIN days e ON e.date = q.until', 'e.rank - s.rank = q.counted', 'sum(e.rank - s.rank)'],
];
for (const [name, joins, alike, answer] of ways) {
  const [[same, all]] = await rows(`SELECT count(*) FILTER (${alike})::INTEGER, count(*)::INTEGER ${joins}`);
  const times = [];
  for (let round = 0; round < 7; round++) {
    const start = process.hrtime.bigint();
    await rows(`SELECT ${answer} ${joins}`);
    times.push(Number(process.hrtime.bigint() - start) / all);
  }
  times.sort((a, b) => a - b);
  console.log(`| DuckDB ${version} | ${name}, in one query | ${times[3].toFixed(1)} | ${same} of ${all} |`);
}
