// Holds answers against the schemas of a description of an API:  node schemas.mjs NODE_MODULES OPENAPI_FILE
// Each line of standard input is an array: the method, the path as the description has it, the answer; or "shape", the name of a schema, the answer. Prints what is wrong, a line each, or "valid" and how many answers there were.
import { readFileSync } from 'node:fs';
import { createRequire } from 'node:module';

const [modules, file] = process.argv.slice(2);
const require = createRequire(`${modules}/`);
const { default: Ajv } = require('ajv/dist/2020');
const { default: addFormats } = require('ajv-formats');
const description = JSON.parse(readFileSync(file, 'utf8'));
const ajv = addFormats(new Ajv({ strict: false, allErrors: true }));
ajv.addSchema(description, 'api');
const lines = readFileSync(0, 'utf8').trim().split('\n').map((line) => JSON.parse(line));
const faults = [];
const schemaOf = (method, path) => {
  if (method === 'shape') return ['components', 'schemas', path];
  const content = description.paths[path][method].responses['200'].content;
  const type = Object.keys(content)[0];
  return ['paths', path, method, 'responses', '200', 'content', type, 'schema'];
};
for (const [method, path, answer] of lines) {
  const pointer = schemaOf(method, path).map((part) => encodeURIComponent(part.replaceAll('~', '~0').replaceAll('/', '~1'))).join('/');
  const holds = ajv.compile({ $ref: `api#/${pointer}` });
  if (!holds(answer)) {
    faults.push(...holds.errors.map((error) => `${method} ${path}: ${error.instancePath} ${error.message} ${JSON.stringify(error.params)}`));
  }
}
console.log(faults.length === 0 ? `valid ${lines.length}` : faults.join('\n'));
