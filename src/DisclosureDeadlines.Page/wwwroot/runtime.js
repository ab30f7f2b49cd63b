// The .NET runtime: from the folder beside the page, or from what is packed into the page itself.
export async function start(packed, reached) {
  const { dotnet } = packed ? await unpacked(JSON.parse(packed)) : await import('./_framework/dotnet.js');
  const runtime = await dotnet.create();
  runtime.setModuleImports('worker', { reached });
  const exports = await runtime.getAssemblyExports(runtime.getConfig().mainAssemblyName);
  return exports.DisclosureDeadlines.Page.Desk;
}

async function unpacked(files) {
  const bytes = async name => {
    const zipped = Uint8Array.from(atob(files[name]), letter => letter.charCodeAt(0));
    return new Response(new Blob([zipped]).stream().pipeThrough(new DecompressionStream('gzip'))).arrayBuffer();
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
