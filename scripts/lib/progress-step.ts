import ora from 'ora';

/** Runs one step of a command and shows its name, its state and how long it took. Errors pass through. */
export async function logStep<T>(name: string, run: () => Promise<T>): Promise<T> {
  const started = performance.now();
  const seconds = () => ((performance.now() - started) / 1000).toFixed(1);
  const spinner = ora({ text: name, discardStdin: false }).start();
  try {
    const result = await run();
    spinner.succeed(`${name} (${seconds()} s)`);
    return result;
  } catch (error) {
    spinner.fail(`${name} (${seconds()} s)`);
    throw error;
  }
}

/** Says beside the steps of a command what they leave out, and why. */
export function logNotice(text: string): void {
  ora({ text, discardStdin: false }).warn();
}
