// The .NET runtime: from the folder beside the page, or from what is packed into the page itself.
export async function start(packed, reached) {
  // In a worker the runtime takes itself for a thread of another one unless it is told that it is alone.
  globalThis.dotnetSidecar = true;
  const { dotnet } = packed ? await unpacked(JSON.parse(packed)) : await import('./_framework/dotnet.js');
  const runtime = await dotnet.create();
  runtime.setModuleImports('worker', { reached });
  const exports = await runtime.getAssemblyExports(runtime.getConfig().mainAssemblyName);
  return exports.DisclosureDeadlines.Page.Desk;
}

const alphabet = '!#$%()*+,-./0123456789:;=>?@ABCDEFGHIJKLMNOPQRSTUVWXYZ[]_abcdefghijklmnopqrstuvwxyz{}';
const digits = new Uint8Array(128);
[...alphabet].forEach((letter, value) => { digits[letter.charCodeAt(0)] = value; });

// Five letters are four bytes; the first letter says how many of the last four are none.
function bytesOf(text) {
  const size = (text.length - 1) / 5 * 4;
  const view = new DataView(new ArrayBuffer(size));
  for (let at = 1, to = 0; to < size; at += 5, to += 4) {
    let value = 0;
    for (let place = at; place < at + 5; place++) {
      value = value * 85 + digits[text.charCodeAt(place)];
    }
    view.setUint32(to, value);
  }
  return new Uint8Array(view.buffer, 0, size - Number(text[0]));
}

async function unpacked(files) {
  const bytes = async name => {
    return new Response(new Blob([bytesOf(files[name])]).stream().pipeThrough(new DecompressionStream('gzip'))).arrayBuffer();
  };
  const scripts = {};
  for (const name of Object.keys(files).filter(name => name.endsWith('.js'))) {
    scripts[name] = URL.createObjectURL(new Blob([await bytes(name)], { type: 'text/javascript' }));
  }
  const { dotnet } = await import(scripts['dotnet.js']);
  const resource = (type, name, uri) => {
    const asked = uri.split('/').pop().split('?')[0];
    if (asked.endsWith('.js')) {
      return scripts[asked];
    }
    const kind = asked.endsWith('.wasm') ? 'application/wasm' : 'application/octet-stream';
    return bytes(asked).then(found => new Response(found, { headers: { 'Content-Type': kind } }));
  };
  return { dotnet: dotnet.withResourceLoader(resource) };
}
