import { createServer, type RequestListener, type Server } from 'node:http';
import type { AddressInfo } from 'node:net';
import { pathToFileURL } from 'node:url';
import { setFlagsFromString } from 'node:v8';
import { checkConfiguration } from '../lib/server/configuration.ts';
import { createPageCache, requestKey, sendPage } from '../lib/server/page-cache.ts';
import { compileIfStale } from '../lib/server/dictionary.ts';
import { projectFolder } from '../lib/server/project-folder.ts';
import { securityHeaders } from '../lib/server/security-headers.ts';
import { builtHandler } from './built.ts';
import { askedPort, localAddress, networkAddresses } from './local-address.ts';
import { UserError } from './user-error.ts';

const usualPort = 3000;

/** How many ports after the usual one are tried when it is taken. */
const furtherPorts = 20;

/** How long answers under way may take once the server was told to stop, milliseconds. */
const shutdownTimeout = 5000;

/**
 * How long a connection that nothing is asked on is kept, milliseconds: longer than proxies in front keep theirs (Caddy
 * two minutes), so that none is closed just when a request goes out on it.
 */
const keepAlive = 130_000;

/** Room for the largest dictionary one may send, and a little more so that the page can say when it is too large. */
const bodyLimit = '56M';

type Handler = (...parameters: [...Parameters<RequestListener>, next: () => void]) => unknown;

/**
 * Wraps the built handler: says which protocol was used, which a proxy in front may know better, puts the security
 * headers on files too, and answers with pages of the library that were rendered before. The page hooks fill the cache,
 * which they find on the request.
 */
function listener(handler: Handler): RequestListener {
  const pageCache = createPageCache();
  return (request, response) => {
    const https = request.headers['x-forwarded-proto'] === 'https';
    request.headers['x-forwarded-proto'] = https ? 'https' : 'http';
    for (const [name, value] of securityHeaders(https)) response.setHeader(name, value);
    const key = requestKey(request);
    const kept = key === null ? undefined : pageCache.get(key);
    if (kept === undefined)
      handler(Object.assign(request, { pageCache }), response, () => response.writeHead(404).end());
    else sendPage(kept, request, response);
  };
}

function listen(server: Server, port: number): Promise<void> {
  return new Promise((resolve, reject) => {
    server.once('error', reject);
    server.listen({ port, host: process.env.HOST || undefined }, () => {
      server.off('error', reject);
      resolve();
    });
  });
}

function codeOf(error: unknown): unknown {
  return error instanceof Error && 'code' in error ? error.code : undefined;
}

/** Listens on `PORT`, or on the first free port from the usual one on. */
async function listenSomewhere(server: Server): Promise<number> {
  const asked = askedPort();
  const last = asked ?? usualPort + furtherPorts;
  for (let port = asked ?? usualPort; ; port++) {
    try {
      await listen(server, port);
      return (server.address() as AddressInfo).port;
    } catch (error) {
      const code = codeOf(error);
      if (code !== 'EADDRINUSE') throw new UserError(`cannot listen on port ${port}: ${String(code ?? error)}`);
      if (port === last) throw new UserError(`port ${port} is taken; set PORT to another`);
    }
  }
}

function announce(port: number): void {
  const others = process.env.HOST ? [] : networkAddresses(port);
  const shared = others.length === 0 ? '' : `; on this network ${others.join(', ')} (HOST=127.0.0.1 keeps it private)`;
  console.log(`Từng Câu is at ${localAddress(port)}${shared}`);
}

/** Resolves once the process was asked to stop and every answer is out, or their time is up. */
function stopped(server: Server): Promise<void> {
  return new Promise((resolve) => {
    const stop = () => {
      server.close(() => resolve());
      server.closeIdleConnections();
      setTimeout(() => server.closeAllConnections(), shutdownTimeout).unref();
    };
    process.once('SIGINT', stop);
    process.once('SIGTERM', stop);
  });
}

/**
 * `tung-cau serve`: builds the product if need be, serves it until the process is told to stop, and returns 0.
 * `PORT`, `HOST`, `ORIGIN` and `DATA_DIR` are taken from the environment; behind a proxy that ends TLS, the proxy sets
 * `X-Forwarded-Proto`.
 */
export async function serve(argv: string[], leaveSources: () => Promise<void>): Promise<number> {
  if (argv.length > 0) throw new UserError('takes no arguments; set PORT, HOST, ORIGIN or DATA_DIR');
  try {
    checkConfiguration();
  } catch (error) {
    throw new UserError((error as Error).message);
  }
  const root = projectFolder();
  const built = await builtHandler(root);
  try {
    compileIfStale(root);
  } catch {
    // A folder that cannot be written to: the dictionary is read from its sources, which takes a little longer.
  }
  process.env.TUNG_CAU_ROOT = root;
  process.env.PROTOCOL_HEADER ??= 'x-forwarded-proto';
  process.env.BODY_SIZE_LIMIT ??= bodyLimit;
  // One request that goes wrong unnoticed must not take the others with it.
  process.on('unhandledRejection', (reason) => console.error(`unhandled: ${String(reason).split('\n')[0]}`));
  // A school's server is a small machine: a third less memory for a few milliseconds at the start.
  setFlagsFromString('--optimize-for-size');
  // Running the sources turned source maps on; reading those of the whole build would hold up the first page.
  process.setSourceMapsEnabled(false);
  // Else each of the build’s many files would be looked at as a source: a fifth of the time to the first page.
  await leaveSources();
  const { handler } = (await import(pathToFileURL(built).href)) as { handler: Handler };
  const server = createServer({ keepAliveTimeout: keepAlive }, listener(handler));
  const stop = stopped(server);
  announce(await listenSomewhere(server));
  await stop;
  return 0;
}
