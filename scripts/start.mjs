// npm start: installs what is missing, builds, serves the pane and says where it is.
import { createServer } from 'node:http';
import { readFile, writeFile } from 'node:fs/promises';
import { extname, join, normalize, sep } from 'node:path';
import { ROOT, ensurePackages, requireNode, show } from './tools.mjs';

requireNode();
ensurePackages();
if (show('npx', ['webpack', '--mode', 'production']) !== 0) {
  console.error('The build failed; the lines above say where.');
  process.exit(1);
}

const TYPES = {
  '.html': 'text/html; charset=utf-8',
  '.js': 'text/javascript; charset=utf-8',
  '.css': 'text/css; charset=utf-8',
  '.png': 'image/png',
  '.svg': 'image/svg+xml',
  '.xml': 'text/xml; charset=utf-8',
  '.json': 'application/json',
  '.woff2': 'font/woff2',
};
const FOLDER = join(ROOT, 'dist');

// A tester of a real Excel asks for the Conformance screen by the pane's address (README).
if (process.argv.includes('--conformance')) {
  const manifest = join(FOLDER, 'manifest.xml');
  const asking = (await readFile(manifest, 'utf8')).replaceAll(
    '/taskpane-excel.html"',
    '/taskpane-excel.html?conformance"',
  );
  await writeFile(manifest, asking);
}

async function answer(request, response) {
  const path = normalize(decodeURIComponent(new URL(request.url ?? '/', 'http://localhost').pathname));
  const file = join(FOLDER, path === sep ? 'taskpane.html' : path);
  if (!file.startsWith(FOLDER + sep)) {
    response.writeHead(403).end();
    return;
  }
  try {
    const bytes = await readFile(file);
    response.writeHead(200, {
      'Content-Type': TYPES[extname(file)] ?? 'application/octet-stream',
      'X-Content-Type-Options': 'nosniff',
      'Referrer-Policy': 'no-referrer',
      'Cache-Control': 'no-cache',
    });
    response.end(bytes);
  } catch {
    response.writeHead(404, { 'Content-Type': 'text/plain; charset=utf-8' }).end('There is no such page.');
  }
}

const secure = process.argv.includes('--https');
const port = Number(process.env.PORT ?? 3000);
const server = secure ? await secureServer() : createServer((request, response) => void answer(request, response));

async function secureServer() {
  const { getHttpsServerOptions } = await import('office-addin-dev-certs');
  const { createServer: createSecureServer } = await import('node:https');
  return createSecureServer(await getHttpsServerOptions(), (request, response) => void answer(request, response));
}

server.on('error', (fault) => {
  console.error(
    fault.code === 'EADDRINUSE'
      ? `Port ${port} is in use; choose another: PORT=3001 npm start`
      : `The pane cannot be served: ${fault.message}`,
  );
  process.exit(1);
});
server.listen(port, 'localhost', () => {
  const address = `${secure ? 'https' : 'http'}://localhost:${port}`;
  console.log(`
Boardline is at ${address}/taskpane.html?sample
It opens on the sample plan, in browser mode. Nothing that you open there leaves your machine.

In Excel:
  1. Serve over https with a certificate that this machine trusts:  npm start -- --https
  2. Excel on the web: Home > Add-ins > More add-ins > My add-ins > Upload my add-in > dist/manifest.xml
     Windows: put dist/manifest.xml in a shared folder and add that folder under
              File > Options > Trust Center > Trusted Add-in Catalogs
     Mac:     copy dist/manifest.xml to ~/Library/Containers/com.microsoft.Excel/Data/Documents/wef
Stop with Ctrl+C.`);
});
