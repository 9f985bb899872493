#!/usr/bin/env node
// Starts the compiled program; says what to do where there is none yet.
import { existsSync } from 'node:fs';

const program = new URL('../dist/cli/main.js', import.meta.url);

if (existsSync(program)) {
  await import(program.href);
} else {
  console.error('readout: The program is not built yet. Run "npm run build", or "npm start".');
  process.exitCode = 1;
}
