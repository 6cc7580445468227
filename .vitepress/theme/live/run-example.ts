import { type RunEnd, Sandbox, StoppedError } from '../../../live/src/page/sandbox.ts';
import { openResult, type ResultView } from './result-view.ts';
import { editedCode } from './shown-code.ts';
import './run.css';

let sandbox: Sandbox | undefined;

/** Opens the sandbox of this visit, and begins to load what the example of a button needs: pointing at it is enough. */
export function prepare(button: HTMLButtonElement): void {
  const { name } = exampleOf(button);
  if (name)
    openSandbox()
      .load(name)
      .catch(() => undefined);
}

function openSandbox(): Sandbox {
  sandbox ??= new Sandbox(import.meta.env.BASE_URL);
  return sandbox;
}

/** The block of a button, and the name of the program in it. */
function exampleOf({ parentElement: block }: HTMLButtonElement): {
  block: HTMLElement | null;
  name?: string | undefined;
} {
  return { block, name: block?.querySelector<HTMLElement>('pre[data-run]')?.dataset.run };
}

/** Runs the example of a button, and shows what happens below it. */
export async function runExample(button: HTMLButtonElement): Promise<void> {
  const { block, name } = exampleOf(button);
  if (!block || !name || button.ariaDisabled === 'true') return;
  button.ariaDisabled = 'true';
  const again = (): void => {
    sandbox?.reset();
    void runExample(button);
  };
  const result = openResult(block, { again, close: () => button.focus() });
  try {
    await runIn(openSandbox(), block, { name, result });
  } finally {
    button.ariaDisabled = null;
  }
}

async function runIn(
  current: Sandbox,
  block: HTMLElement,
  { name, result }: { name: string; result: ResultView },
): Promise<void> {
  try {
    const program = await current.load(name);
    const own = editedCode(block)?.program(program) ?? program;
    const end: RunEnd = await current.runProgram(own, (message) => result.show(message));
    result.end(end);
  } catch (error) {
    // Code that can't be run has started nothing.
    if (!(error instanceof SyntaxError)) forget(current);
    const isStopped = error instanceof StoppedError;
    result.fail(isStopped ? '5 秒没有回应，已经停下。程序里大概有停不下来的循环。' : `没有运行起来：${String(error)}`);
  }
}

/** What was stopped or did not start is not used again. */
function forget(current: Sandbox): void {
  current.close();
  if (sandbox === current) sandbox = undefined;
}
