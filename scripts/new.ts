import { Command, InvalidArgumentError } from 'commander';
import { type NewOperationRequest, planOperation, UsageError } from './new/plan-operation.ts';
import { nothingToDraft, readIn, renderDraft, writePlan } from './new/write-plan.ts';
import { METHODS, type Method } from './spec/catalog-model.ts';
import { readSpec } from './spec/load/load-catalog.ts';

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
  const plan = planOperation(await readSpec(project), request, readIn(project));
  writePlan(project, plan);
  console.log(renderDraft(plan, request));
  if (plan.differences.length > 0) return 0;
  console.error(nothingToDraft(request));
  return 1;
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
