// `npm run bench`: every measurement in a process of its own, one after the other, and one table.
//   node bench/run.mjs [read|group|extract|import|pages|start …]   only these
// READOUT_BENCH_TEXTS=FOLDER measures on texts of your own. The build must be there.
import { spawn } from 'node:child_process';
import { printTable, root } from './report.mjs';

const all = ['read', 'group', 'extract', 'import', 'pages', 'start'];
const asked = process.argv.slice(2);
const unknown = asked.filter((name) => !all.includes(name));
if (unknown.length > 0) {
  console.error(`There is no measurement ${unknown.join(', ')}. There are: ${all.join(', ')}.`);
  process.exit(2);
}

const rows = [];
for (const name of asked.length > 0 ? asked : all) rows.push(...(await measure(name)));
printTable(rows);

async function measure(name) {
  const child = spawn(process.execPath, [`${root}bench/${name}.mjs`], {
    stdio: ['ignore', 'pipe', 'inherit'],
    env: { ...process.env, READOUT_BENCH_JSON: '1' },
  });
  let out = '';
  child.stdout.on('data', (chunk) => {
    out += chunk;
  });
  const code = await new Promise((resolve) => child.on('close', resolve));
  if (code !== 0) throw new Error(`bench/${name}.mjs ended with code ${code}`);
  return out
    .trim()
    .split('\n')
    .map((line) => JSON.parse(line));
}
