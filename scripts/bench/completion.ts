import { type ChildProcessWithoutNullStreams, execFile, spawn } from 'node:child_process';
import { mkdir, symlink, writeFile } from 'node:fs/promises';
import { dirname, join } from 'node:path';
import { createInterface } from 'node:readline';
import { promisify } from 'node:util';
import { logStep } from '../lib/progress-step.ts';
import type { Bench } from './bench.ts';
import { type Measure, measure } from './measure.ts';
import { median } from './median.ts';
import { emptyFolder } from './workspace.ts';

const ROUNDS = 5;
const FILE = 'app.ts';

/** A file whose last line waits for a completion, and an entry that the completion must offer. */
interface Program {
  text: string;
  entry: string;
}

const TYPED: Program = {
  text: `import { Wechatpay } from 'wechatpay-axios-plugin';
import { typed } from 'wechatpay-virtual-types';
const wxpay = typed(new Wechatpay({ mchid: '', serial: '', privateKey: '', certs: {} }));
wxpay.v3.`,
  entry: 'pay',
};
const AXIOS: Program = {
  text: `import axios from 'axios';
const client = axios.create({});
client.`,
  entry: 'post',
};

const COMPILER_OPTIONS = { target: 'ES2022', module: 'NodeNext', types: ['node'], strict: true };

/**
 * The first completion that an editor gets after `wxpay.v3.` in a project with the packed types package, beside that of
 * a project with axios alone; rounds alternate, so that both meet the same machine.
 */
export async function measureCompletion({ project, copy, signal }: Bench): Promise<Measure[]> {
  const typed = await createConsumer(project, 'completion-typed');
  await installTypes(copy, typed);
  const axios = await createConsumer(project, 'completion-axios');
  const times = { typed: [] as number[], axios: [] as number[] };
  await logStep('first completion', async () => {
    for (let round = 0; round < ROUNDS; round += 1) {
      times.axios.push(await timeCompletion(project, axios, AXIOS, signal));
      times.typed.push(await timeCompletion(project, typed, TYPED, signal));
    }
  });
  const [own, floor] = [median(times.typed), median(times.axios)];
  return [
    measure('completion.time', 'first completion after wxpay.v3.', own, 'ms'),
    measure('completion.floor', 'first completion of axios', floor, 'ms'),
    measure('completion.ratio', 'first completion against axios', own / floor, 'ratio'),
  ];
}

/** A new project with the client's packages, as a reader of the guide has it. */
async function createConsumer(project: string, name: string): Promise<string> {
  const folder = await emptyFolder(project, name);
  await writeFile(join(folder, 'package.json'), JSON.stringify({ name, private: true, type: 'module' }));
  await writeFile(join(folder, 'tsconfig.json'), JSON.stringify({ compilerOptions: COMPILER_OPTIONS }));
  for (const dependency of ['axios', 'wechatpay-axios-plugin', '@types/node']) {
    const link = join(folder, 'node_modules', dependency);
    await mkdir(dirname(link), { recursive: true });
    await symlink(join(project, 'node_modules', dependency), link);
  }
  return folder;
}

async function installTypes(copy: string, folder: string): Promise<void> {
  const run = promisify(execFile);
  const { stdout } = await run('npm', ['run', '--silent', 'pack', '--', 'types', '--destination', folder], {
    cwd: copy,
  });
  const unpacked = join(folder, 'node_modules', 'wechatpay-virtual-types');
  await mkdir(unpacked);
  await run('tar', ['-xzf', stdout.trim(), '-C', unpacked, '--strip-components=1']);
}

/** Milliseconds from the start of TypeScript's server until it offers what stands after the last dot. */
async function timeCompletion(project: string, folder: string, program: Program, signal: AbortSignal): Promise<number> {
  const file = join(folder, FILE);
  await writeFile(file, program.text);
  const server = join(project, 'node_modules', 'typescript', 'lib', 'tsserver.js');
  const start = performance.now();
  const child = spawn('node', [server, '--disableAutomaticTypingAcquisition'], { cwd: folder, signal });
  const closed = new Promise((resolve) => child.on('error', resolve).on('close', resolve));
  try {
    const lines = program.text.split('\n');
    send(child, 1, 'open', { file, fileContent: program.text });
    send(child, 2, 'completionInfo', { file, line: lines.length, offset: (lines.at(-1)?.length ?? 0) + 1 });
    const reply = await replyTo(child, 2);
    const time = performance.now() - start;
    if (!reply.includes(`"name":"${program.entry}"`)) throw new Error(`No ${program.entry} is offered: ${reply}`);
    return time;
  } finally {
    child.kill();
    await closed;
  }
}

function send(child: ChildProcessWithoutNullStreams, seq: number, command: string, parameters: object): void {
  child.stdin.write(`${JSON.stringify({ seq, type: 'request', command, arguments: parameters })}\n`);
}

async function replyTo(child: ChildProcessWithoutNullStreams, seq: number): Promise<string> {
  for await (const line of createInterface({ input: child.stdout })) {
    if (line.includes(`"request_seq":${seq},`)) return line;
  }
  throw new Error('The server of TypeScript ended without a reply.');
}
