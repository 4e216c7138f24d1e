import { createServer, get, Agent, type Server } from 'node:http';
import { readFile, mkdtemp, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { AddressInfo } from 'node:net';

const headers = { 'accept-encoding': 'gzip' };

function fetchOnce(address: string, agent: Agent): Promise<Buffer> {
  return new Promise((resolve, reject) => {
    get(address, { agent, headers }, (response) => {
      const chunks: Buffer[] = [];
      response.on('data', (chunk: Buffer) => chunks.push(chunk));
      response.on('end', () => resolve(Buffer.concat(chunks)));
    }).on('error', reject);
  });
}

/** Requests a second over 16 kept-alive connections for `seconds`. */
async function requestsPerSecond(address: string, seconds: number): Promise<number> {
  const agent = new Agent({ keepAlive: true, maxSockets: 16 });
  const until = performance.now() + seconds * 1000;
  let count = 0;
  const client = async () => {
    while (performance.now() < until) {
      await fetchOnce(address, agent);
      count++;
    }
  };
  await Promise.all(Array.from({ length: 16 }, client));
  agent.destroy();
  return count / seconds;
}

/** A plain static file server of one file, read from disk for each request. */
async function staticServer(bytes: Buffer): Promise<{ server: Server; address: string }> {
  const file = join(await mkdtemp(join(tmpdir(), 'tung-cau-static-')), 'page.html.gz');
  await writeFile(file, bytes);
  const server = createServer((_, response) => {
    void readFile(file).then((body) => {
      response.writeHead(200, {
        'content-type': 'text/html',
        'content-encoding': 'gzip',
        'content-length': body.length,
      });
      response.end(body);
    });
  });
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
  return { server, address: `http://127.0.0.1:${(server.address() as AddressInfo).port}/` };
}

/** How many times slower the page is served than a static file of the same bytes; below 1 it is faster. */
export async function slowerThanStatic(page: string): Promise<number> {
  const agent = new Agent();
  const bytes = await fetchOnce(page, agent);
  agent.destroy();
  const { server, address } = await staticServer(bytes);
  await requestsPerSecond(page, 1);
  await requestsPerSecond(address, 1);
  const ours = await requestsPerSecond(page, 3);
  const theirs = await requestsPerSecond(address, 3);
  server.close();
  return theirs / ours;
}
