// From `npm start`'s script to serving: first start (template unpacked, sample read) and second,
// beside opening the embedded database alone.
import { PGlite } from '@electric-sql/pglite';
import { makeFolder, startProgram } from './desk.mjs';
import { report } from './report.mjs';

const desk = makeFolder([]);
process.env.READOUT_PORT = '17901';
try {
  const first = await startUntilServing();
  const later = [];
  for (let round = 0; round < 3; round += 1) later.push(await startUntilServing());
  const second = later.sort((a, b) => a.seconds - b.seconds)[0];
  const before = performance.now();
  const database = await PGlite.create(`${desk.data}/database`);
  const alone = (performance.now() - before) / 1000;
  await database.close();
  const show = ({ seconds, cpu }) => `${seconds.toFixed(1)} s, ${cpu.toFixed(1)} s of processor`;
  report([
    { what: 'first start to serving, sample read', figure: show(first) },
    {
      what: 'second start to serving',
      figure: show(second),
      peer: `${alone.toFixed(1)} s opening the database alone`,
      ratio: second.seconds / alone,
    },
  ]);
} finally {
  desk.remove();
}

async function startUntilServing() {
  const before = performance.now();
  const program = startProgram(['scripts/start.mjs'], desk.data);
  await program.untilSaid(/Readout is at/);
  const times = { seconds: (performance.now() - before) / 1000, cpu: program.cpuSeconds() };
  await program.stop();
  return times;
}
