import type { ExchangeView, NoticeView, Program } from '../protocol.ts';
import { type RunEnd, Sandbox } from './sandbox.ts';

/** What a run left, for whoever drives the page. */
export interface DrivenRun {
  printed: string[];
  exchanges: ExchangeView[];
  notices: NoticeView[];
  end?: RunEnd;
  /** Why there is no end. */
  stopped?: string;
}

let sandbox: Sandbox | undefined;

async function runProgram(program: Program): Promise<DrivenRun> {
  const run: DrivenRun = { printed: [], exchanges: [], notices: [] };
  sandbox ??= new Sandbox('/');
  try {
    sandbox.reset();
    run.end = await sandbox.runProgram(program, (message) => {
      if (message.kind === 'printed') run.printed.push(message.text);
      else if (message.kind === 'exchange') run.exchanges.push(message.exchange);
      else run.notices.push(message.notice);
    });
  } catch (error) {
    run.stopped = String(error);
    sandbox.close();
    sandbox = undefined;
  }
  return run;
}

// A test of all programs calls it in a page that has nothing else.
Object.assign(globalThis, { runProgram });
