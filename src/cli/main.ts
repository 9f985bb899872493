/** The program's entry: runs the command line of this process and sets its exit code. */
import { runProgram } from './program.ts';
import { createProcessWorld } from './world.ts';

// `readout export | head` closes the pipe early: that is no error.
process.stdout.on('error', (error: NodeJS.ErrnoException) => {
  if (error.code === 'EPIPE') process.exit(0);
  throw error;
});

process.exitCode = await runProgram(process.argv.slice(2), createProcessWorld());
