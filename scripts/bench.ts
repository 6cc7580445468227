import { Command } from 'commander';
import { renderMeasures } from './bench/budget.ts';
import { measureBuilds } from './bench/build.ts';
import { measurePages } from './bench/pages.ts';
import { measureSteps } from './bench/steps.ts';

const HELP = `
Measures the build beside a floor (the same pages and examples in plain VitePress, built in the same run), the compile
of the examples, the gate, the hovers, and the weight of five pages. It takes some minutes and wants a quiet machine.
For the measure of a changed field it edits one file of openapi/, builds, and puts the file back.

Exit codes: 0 measured (over budget or not), 2 own failure.`;

const PARTS = { build: measureBuilds, steps: measureSteps, pages: measurePages };

const command = new Command('bench')
  .description('Measure build, compile, hovers and page weight against their budgets.')
  .option('--json', 'print one JSON object instead of lines')
  .option('--only <part>', `measure one part: ${Object.keys(PARTS).join(', ')} (pages wants a built site)`)
  .addHelpText('after', HELP)
  .parse();

const options = command.opts<{ json?: true; only?: string }>();

try {
  const chosen = Object.entries(PARTS).filter(([name]) => options.only === undefined || options.only === name);
  if (chosen.length === 0) throw new Error(`No part is called "${options.only}".`);
  const measures = [];
  for (const [, run] of chosen) measures.push(...(await run(process.cwd(), (text) => console.error(`… ${text}`))));
  console.log(options.json ? JSON.stringify({ measures }, null, 2) : renderMeasures(measures));
} catch (error) {
  console.error(error instanceof Error ? error.message : String(error));
  process.exitCode = 2;
}
