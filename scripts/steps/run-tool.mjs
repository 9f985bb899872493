// Runs a program of the build and keeps quiet about it, unless it fails: then everything it
// said is part of the error.
import { spawn } from 'node:child_process';
import { root } from './stamp.mjs';

export class ToolFailed extends Error {}

/** Resolves with the program's output; throws `ToolFailed` with all of it on a non-zero exit. */
export function runTool(command, args, options = {}) {
  return new Promise((resolve, reject) => {
    const child = spawn(command, args, {
      cwd: root,
      stdio: ['ignore', 'pipe', 'pipe'],
      ...options,
    });
    const chunks = [];
    child.stdout.on('data', (chunk) => chunks.push(chunk));
    child.stderr.on('data', (chunk) => chunks.push(chunk));
    child.on('error', reject);
    child.on('close', (code, signal) => {
      const output = Buffer.concat(chunks).toString('utf8');
      if (code === 0) return resolve(output);
      const how = signal ? `was stopped by ${signal}` : `ended with code ${code}`;
      reject(new ToolFailed(`${output.trimEnd()}\n${[command, ...args].join(' ')} ${how}`));
    });
  });
}
