// node openapi.mjs NODE_MODULES FILE: checks a description of an API against the schema of OpenAPI 3.1, and says "valid" or what is wrong.
import { pathToFileURL } from 'node:url';

const [modules, file] = process.argv.slice(2);
const { Validator } = await import(pathToFileURL(`${modules}/@seriousme/openapi-schema-validator/index.js`).href);
const result = await new Validator().validate(file);
console.log(result.valid ? 'valid' : JSON.stringify(result.errors, null, 1));
process.exit(result.valid ? 0 : 1);
