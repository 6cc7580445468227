import { Command } from 'commander';
import { type Difference, findDifferences, writeDifferences } from './lib/outputs.ts';
import type { Problem } from './lib/problem.ts';
import { showDifferences } from './lib/show-differences.ts';
import { loadCatalog, readSpec } from './spec/load/load-catalog.ts';
import { OWNED, tryRenderTypes } from './writers/types/render-types.ts';

const HELP = `
Writes the declarations of virtual-types/ from the spec in openapi/: only files that changed, each one whole;
declarations without an operation are removed. Nothing is written while the spec has problems.

Exit codes: 0 done (with --check: all fresh), 1 spec with problems (with --check: or stale files), 2 own failure.

Examples:
  npm run generate
  npm run generate -- --check`;

const command = new Command('generate')
  .description('Generate virtual-types/ from openapi/.')
  .option('--check', 'write nothing; print a diff and exit 1 when a file is missing, stale or orphaned')
  .addHelpText('after', HELP)
  .parse();

process.exitCode = await run(process.cwd(), command.opts<{ check?: true }>().check === true).catch((error: unknown) => {
  console.error(error instanceof Error ? error.message : String(error));
  return 2;
});

async function run(project: string, check: boolean): Promise<number> {
  const started = performance.now();
  const loaded = loadCatalog(await readSpec(project));
  // A spec with problems may lack what the declarations need; its own problems come first.
  const rendered = loaded.problems.length ? { files: [], problems: [] } : tryRenderTypes(loaded.catalog);
  const problems = [...loaded.problems, ...rendered.problems];
  if (problems.length) {
    console.error(problems.map(problemLine).join('\n'));
    console.error(`\n${problems.length} problems in openapi/; nothing was written.`);
    return 1;
  }
  const outputs = rendered.files;
  const differences = await findDifferences(project, outputs, OWNED);
  const seconds = ((performance.now() - started) / 1000).toFixed(1);
  if (check) return report(differences, outputs.length, seconds);
  writeDifferences(project, differences);
  const removed = count(differences, 'orphaned');
  console.log(
    `virtual-types: ${outputs.length} files of ${loaded.catalog.operations.length} operations, ` +
      `${differences.length - removed} written, ${removed} removed (${seconds} s)`,
  );
  return 0;
}

function report(differences: Difference[], total: number, seconds: string): number {
  if (differences.length === 0) {
    console.log(`virtual-types: ${total} files, all fresh (${seconds} s)`);
    return 0;
  }
  console.log(showDifferences(differences));
  const counts = (['missing', 'stale', 'orphaned'] as const).map((kind) => `${count(differences, kind)} ${kind}`);
  console.error(`virtual-types: ${total} files, ${counts.join(', ')} (${seconds} s)\nTo mend: npm run generate`);
  return 1;
}

function count(differences: Difference[], kind: Difference['kind']): number {
  return differences.filter((difference) => difference.kind === kind).length;
}

function problemLine({ rule, file, line, column, message, fix }: Problem): string {
  return `${file}:${line}:${column} ${message} (${rule})\n  ${fix}`;
}
