import { readFile } from 'node:fs/promises';
import { Command } from 'commander';
import { glob } from 'tinyglobby';
import { workflowFaults } from './lib/workflow-faults.ts';

await new Command('workflows')
  .description('Checks the workflows of .github/: by actionlint, for actions pinned by a commit, and for permissions.')
  .addHelpText('after', '\nExit: 0 when they hold, 1 otherwise.')
  .action(async () => {
    const files = (await glob('.github/{workflows,actions}/**/*.yml', { dot: true })).sort();
    const faults = await Promise.all(files.map(async (file) => workflowFaults(file, await readFile(file, 'utf8'))));
    for (const { file, line, message } of faults.flat()) console.error(`${file}:${line} ${message}`);
    console.log(`${files.length} workflows and actions, ${faults.flat().length} faults`);
    // The linter's memory would keep the process.
    process.exit(faults.flat().length > 0 ? 1 : 0);
  })
  .parseAsync();
