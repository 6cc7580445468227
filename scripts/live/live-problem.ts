import type { DrivenRun } from '../../live/src/page/drive-sandbox.ts';
import type { Program } from '../../live/src/protocol.ts';
import { isEmptyOutput } from '../run/console-output.ts';

/** Says what is wrong with the run of a program in the browser; undefined when it ran as it should. */
export function liveProblem(program: Program, run: DrivenRun): string | undefined {
  const { printed, exchanges, notices, end, stopped } = run;
  if (!end) return stopped ?? 'it did not end';
  // A guide may demonstrate an error: then it prints its code.
  const text = printed.join('\n');
  const refused = exchanges.find(({ error }) => error && !text.includes(error.code));
  if (refused?.error) {
    const { code, message, field = '', issue = '' } = refused.error;
    return `${refused.method} ${refused.url} was refused with ${code}: ${message} ${field} ${issue}`.trim();
  }
  if (end.error) return `it ended with an error: ${end.error.message}`;
  if (text.trim() === '') return 'it printed nothing';
  if (isEmptyOutput(text)) return `it printed ${text.slice(0, 200)}`;
  const unsigned = exchanges.find(({ signed, answer }) => signed?.valid === false || answer.verified === false);
  if (unsigned) return `${unsigned.method} ${unsigned.url}: a signature is wrong`;
  const wrong = notices.find(({ forged, problem }) => forged === (problem === undefined));
  if (wrong)
    return `the notice ${wrong.event}${wrong.forged ? ', forged,' : ''} got ${wrong.problem ?? wrong.answer.status}`;
  if (program.webhook === undefined) return undefined;
  return notices.length === 2 && notices[0]?.plain ? undefined : 'the handler did not get a notice and a forged one';
}
