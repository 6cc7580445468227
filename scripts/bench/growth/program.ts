import { STAGES, type StageName } from './stages.ts';

// A program of its own for each stage, so that its memory is its own. Takes the stage's name, prints its result.
const name = process.argv[2] as StageName;
process.stdout.write(`${JSON.stringify(await STAGES[name](process.cwd()))}\n`);
