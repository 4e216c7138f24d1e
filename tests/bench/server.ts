import { spawn, type ChildProcess } from 'node:child_process';
import { mkdtempSync, readFileSync, rmSync } from 'node:fs';
import { createServer, type AddressInfo } from 'node:net';
import { tmpdir } from 'node:os';
import { join } from 'node:path';

/** The built product running for the bench, on a port and a data folder of its own. */
export interface RunningServer {
  address: string;
  /** Milliseconds from starting the process to the first page complete. */
  startedIn: number;
  /** Resident memory of the process right now, in megabytes; null where the system does not tell. */
  memory(): number | null;
  stop(): Promise<void>;
  /** Ends the process at once, as a power cut would; its data stays. */
  kill(): Promise<void>;
}

export interface ServerWishes {
  /** A data folder that is there already, and stays; else one is made and goes with the server. */
  data?: string;
  port?: number;
  env?: Record<string, string>;
}

export function freePort(): Promise<number> {
  return new Promise((resolve, reject) => {
    const probe = createServer().listen(0, '127.0.0.1', () => {
      const { port } = probe.address() as AddressInfo;
      probe.close(() => resolve(port));
    });
    probe.on('error', reject);
  });
}

async function firstPage(address: string, child: ChildProcess): Promise<void> {
  for (;;) {
    if (child.exitCode !== null) throw new Error(`The server ended with code ${child.exitCode}.`);
    try {
      const response = await fetch(address);
      await response.text();
      if (response.ok) return;
    } catch {
      await new Promise((resolve) => setTimeout(resolve, 5));
    }
  }
}

function end(child: ChildProcess, signal: NodeJS.Signals): Promise<void> {
  const ended = new Promise<void>((resolve) => child.once('exit', () => resolve()));
  child.kill(signal);
  return ended;
}

/** Starts the product as `npm start` does; it must have been built. */
export async function startServer(wishes: ServerWishes = {}): Promise<RunningServer> {
  const port = wishes.port ?? (await freePort());
  const data = wishes.data ?? mkdtempSync(join(tmpdir(), 'tung-cau-bench-'));
  const address = `http://localhost:${port}`;
  const started = performance.now();
  const env = { ...process.env, ...wishes.env, PORT: String(port), DATA_DIR: data };
  const child = spawn('node', ['src/cli/tung-cau.js', 'serve'], { env, stdio: ['ignore', 'ignore', 'inherit'] });
  await firstPage(address, child);
  const startedIn = performance.now() - started;
  return {
    address,
    startedIn,
    memory() {
      try {
        const status = readFileSync(`/proc/${child.pid}/status`, 'utf8');
        return Number(/VmRSS:\s+(\d+)/.exec(status)![1]) / 1024;
      } catch {
        return null;
      }
    },
    async stop() {
      await end(child, 'SIGTERM');
      if (wishes.data === undefined) rmSync(data, { recursive: true, force: true });
    },
    kill: () => end(child, 'SIGKILL'),
  };
}
