// The whole path from a file to a settled desk, beside a bare insert of the same texts into the
// same embedded database with as many texts a transaction.
import { PGlite } from '@electric-sql/pglite';
import { makeFolder, startProgram } from './desk.mjs';
import { report } from './report.mjs';
import { loadTexts } from './texts.mjs';

const textsATime = 25;
const texts = await loadTexts();
const desk = makeFolder(texts);
try {
  const before = performance.now();
  const program = startProgram(['bin/readout.js', 'import', desk.file], desk.data);
  const [, , seconds] = await program.untilSaid(/(\d+) taken in.* in ([\d.]+) s/);
  await program.ended;
  const whole = (performance.now() - before) / 1000;
  const bare = await insertBare();
  report([
    {
      what: `importing ${texts.length} articles until all is filed`,
      figure: `${(texts.length / Number(seconds)).toFixed(0)} articles/s`,
      peer: `${(texts.length / bare).toFixed(0)} articles/s bare insert`,
      ratio: Number(seconds) / bare,
    },
    {
      what: 'the same with start and end of the program',
      figure: `${whole.toFixed(1)} s, ${program.cpuSeconds().toFixed(1)} s of processor`,
    },
    { what: 'peak memory of it', figure: `${program.peakMb().toFixed(0)} MB` },
  ]);
} finally {
  desk.remove();
}

async function insertBare() {
  const database = await PGlite.create(`${desk.folder}/bare`);
  await database.exec('create table texts (id text primary key, title text, text text)');
  const before = performance.now();
  for (let at = 0; at < texts.length; at += textsATime) {
    await database.transaction(async (transaction) => {
      for (const { title, text, origin } of texts.slice(at, at + textsATime)) {
        await transaction.query('insert into texts values ($1, $2, $3)', [origin, title, text]);
      }
    });
  }
  const seconds = (performance.now() - before) / 1000;
  await database.close();
  return seconds;
}
