import { spawnSync } from 'node:child_process';
import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { Command, InvalidArgumentError } from 'commander';
import { type Difference, writeDifferences } from './lib/outputs.ts';
import { type NewOperationRequest, planOperation, UsageError } from './new/plan-operation.ts';
import { METHODS, type Method } from './spec/catalog-model.ts';
import { readSpec } from './spec/load/load-catalog.ts';
import { endpointOf } from './spec/locations.ts';

const HELP = `
Drafts whatever an operation lacks: its entry in openapi/, its example in snippets/, its page in docs/openapi/.
What is there already stays as it is. A draft is a beginning: fill in the fields, and finish the example by hand.

Exit codes: 0 drafted, 1 nothing to draft or a request that can't be fulfilled, 2 own failure.

Examples:
  npm run new -- POST /v3/pay/transactions/jsapi
  npm run new -- POST /v3/pay/transactions/hologram --title 全息下单 --tag 基础支付
  npm run new -- POST /pay/hologramquery --title 查询全息订单 --tag APIv2∙基础支付`;

const command = new Command('new')
  .description('Draft the missing parts of one operation.')
  .argument('<method>', METHODS.join(', '), toMethod)
  .argument('<path>', 'path on the wire, templates in braces; APIv2 without /v2', toPath)
  .option('--title <name>', 'Chinese name, when the spec lacks the operation')
  .option('--tag <area>', 'product area, when the spec lacks the operation')
  .addHelpText('after', HELP)
  .parse();

const [method, path] = command.processedArgs as [Method, string];

process.exitCode = await run(process.cwd(), {
  method,
  path,
  ...command.opts<Pick<NewOperationRequest, 'title' | 'tag'>>(),
}).catch((error: unknown) => {
  console.error(error instanceof Error ? error.message : String(error));
  return error instanceof UsageError ? 1 : 2;
});

async function run(project: string, request: NewOperationRequest): Promise<number> {
  const read = (file: string) =>
    existsSync(join(project, file)) ? readFileSync(join(project, file), 'utf8') : undefined;
  const { differences, kept, notes } = planOperation(await readSpec(project), request, read);
  for (const file of kept) console.log(`kept     ${file}`);
  for (const note of notes) console.log(note);
  if (differences.length === 0) {
    console.error(`Nothing to draft: ${endpointOf(request)} has spec, example and page.`);
    return 1;
  }
  writeDifferences(project, differences);
  format(
    project,
    differences.map((difference) => difference.path),
  );
  for (const difference of differences)
    console.log(`${difference.kind === 'missing' ? 'drafted ' : 'extended'} ${difference.path}`);
  console.log(nextStep(differences));
  return 0;
}

/** A drafted spec has no fields yet, and so neither has the example that was drafted from it. */
function nextStep(differences: Difference[]): string {
  const spec = differences.find((difference) => difference.path.startsWith('openapi/paths/'));
  const example = differences.find((difference) => difference.path.startsWith('snippets/'));
  const fill = [
    ...(spec ? [`  fill in the fields of ${spec.path}`] : []),
    ...(spec && example ? [`  delete ${example.path} and run this again: it is drafted from the fields`] : []),
  ];
  return ['', 'Next:', ...fill, '  npm run generate && npm run check'].join('\n');
}

/** The formatter knows better than the draft where a long line breaks. */
function format(project: string, files: string[]): void {
  const examples = files.filter((file) => file.endsWith('.ts'));
  if (examples.length === 0) return;
  const biome = join(project, 'node_modules/@biomejs/biome/bin/biome');
  spawnSync(process.execPath, [biome, 'format', '--write', ...examples], { cwd: project });
}

function toMethod(value: string): Method {
  const found = METHODS.find((name) => name === value.toLowerCase());
  if (!found) throw new InvalidArgumentError(`One of ${METHODS.join(', ')}.`);
  return found;
}

function toPath(value: string): string {
  if (!/^\/[\w{}./-]+$/.test(value)) throw new InvalidArgumentError('A path begins with / and has no query.');
  if (/^\/v2\//.test(value)) throw new InvalidArgumentError('Paths of APIv2 are written without /v2.');
  return value;
}
