// node mcp.mjs NODE_MODULES http URL, or node mcp.mjs NODE_MODULES stdio COMMAND ARGUMENTS…: an assistant's client, not ours. Lists every tool, calls each that standard input names (a line each:
// the name and its arguments as JSON), and prints what it was told, a line each.
import { createRequire } from 'node:module';
import { readFileSync } from 'node:fs';

const [modules, way, where, ...rest] = process.argv.slice(2);
const take = createRequire(`${modules}/`);
const { Client } = take('@modelcontextprotocol/sdk/client/index.js');
const { StdioClientTransport } = take('@modelcontextprotocol/sdk/client/stdio.js');
const { StreamableHTTPClientTransport } = take('@modelcontextprotocol/sdk/client/streamableHttp.js');
const transport = way === 'http'
  ? new StreamableHTTPClientTransport(new URL(where))
  : new StdioClientTransport({ command: where, args: rest, env: process.env });
const client = new Client({ name: 'deadlines-tests', version: '1' });
await client.connect(transport);
const { tools } = await client.listTools();
console.log(tools.map((tool) => tool.name).sort().join(' '));
for (const line of readFileSync(0, 'utf8').split('\n').filter(Boolean)) {
  const space = line.indexOf(' ');
  const answer = await client.callTool({ name: line.slice(0, space), arguments: JSON.parse(line.slice(space + 1)) });
  console.log(`${answer.isError ? 'error' : 'answer'} ${answer.content[0].text}`);
}
await client.close();
