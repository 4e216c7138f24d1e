#!/usr/bin/env node
// The sources are TypeScript and the command must work right after `npm ci`, with no build.
import { register } from 'tsx/esm/api';

const unregister = register();
const { main } = await import('./main.ts');
process.exitCode = await main(process.argv.slice(2), unregister);
