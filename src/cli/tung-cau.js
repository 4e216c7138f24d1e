#!/usr/bin/env node
// The sources are TypeScript and the command must work right after `npm ci`, with no build.
import { setFlagsFromString } from 'node:v8';
import { register } from 'tsx/esm/api';

// Else V8 compiles each of some 1,500 patterns twice, to be interpreted first: the first quiz then takes twice as long.
setFlagsFromString('--no-regexp-tier-up');

const unregister = register();
const { main } = await import('./main.ts');
process.exitCode = await main(process.argv.slice(2), unregister);
