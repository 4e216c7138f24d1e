import { networkInterfaces } from 'node:os';
import { UserError } from './user-error.ts';

/** The port asked for with `PORT`, or null. Throws a UserError when it is no port. */
export function askedPort(): number | null {
  const { PORT } = process.env;
  if (PORT === undefined || PORT === '') return null;
  const port = Number(PORT);
  if (!Number.isInteger(port) || port < 0 || port > 65_535) throw new UserError(`PORT is “${PORT}”, which is no port`);
  return port;
}

/** Where the product is reached from this computer: `ORIGIN`, or localhost with the given port. No slash at the end. */
export function localAddress(port: number): string {
  return process.env.ORIGIN?.trim().replace(/\/+$/, '') || `http://localhost:${port}`;
}

/** How others on the same network reach a server on this port, one address a network. */
export function networkAddresses(port: number): string[] {
  return Object.values(networkInterfaces())
    .flatMap((addresses) => addresses ?? [])
    .filter(({ family, internal }) => family === 'IPv4' && !internal)
    .map(({ address }) => `http://${address}:${port}`);
}
