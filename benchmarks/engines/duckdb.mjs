// node duckdb.mjs NODE_MODULES DATABASE DAYS.SQL fill|QUERY ROWS
import { createRequire } from 'node:module';
import { readFileSync } from 'node:fs';

const [modules, file, days, what, rows] = process.argv.slice(2);
const { DuckDBInstance } = createRequire(`${process.cwd()}/${modules}/`)('@duckdb/node-api');

const queries = {
  // All rows of one region: the joins need no region, and their keys are single numbers.
  one_region: `SELECT max(w.date), count(*)
               FROM deadlines.duties AS q
               JOIN (SELECT date, rank FROM deadlines.days WHERE region = 'national') AS e ON e.date = q.event_date
               JOIN (SELECT rank, date FROM deadlines.working_days WHERE region = 'national') AS w ON w.rank = e.rank + q.length`,
  add_working_days: 'SELECT max(date), count(*) FROM deadlines.add_working_days',
  due_dates: 'SELECT max(due_on), count(certainty) FROM deadlines.due_dates',
  publish_by: 'SELECT max(publish_by), count(*) FROM deadlines.publish_by',
  lateness: 'SELECT max(days_late), sum(working_days_late), max(status) FROM deadlines.lateness',
};

const connection = await (await DuckDBInstance.create(file)).connect();
if (what === 'fill') {
  await connection.run(readFileSync(days, 'utf8'));
  await connection.run(`
    INSERT INTO deadlines.duties (id, region, event_date, kind, length, published_on, today)
    SELECT i, 'national', DATE '2005-01-01' + CAST(hash(i) % 7500 AS INTEGER), 'workingDaysAfter', 20,
           DATE '2005-01-01' + CAST(hash(i + 1) % 7500 AS INTEGER), DATE '2026-01-01'
    FROM range(${rows}) AS t(i)`);
} else {
  const [start, used] = [performance.now(), process.cpuUsage()];
  const answer = await connection.runAndReadAll(queries[what]);
  console.log(`seconds ${(performance.now() - start) / 1000}`);
  const { user, system } = process.cpuUsage(used);
  console.log(`cpu ${(user + system) / 1e6}`);
  console.log(JSON.stringify(answer.getRowsJson()));
}
