// Runs the SQL on standard input:  node duckdb.mjs NODE_MODULES DATABASE_FILE
import { createRequire } from 'node:module';
import { readFileSync } from 'node:fs';

const [modules, file] = process.argv.slice(2);
const { DuckDBInstance } = createRequire(`${modules}/`)('@duckdb/node-api');

const instance = await DuckDBInstance.create(file);
const connection = await instance.connect();
await connection.run(readFileSync(0, 'utf8'));
connection.closeSync();
instance.closeSync();
