import type { Observation } from './mock-model.ts';

/** One line about an exchange, for the terminal: status, what was asked, and what was wrong with it. */
export function logLine({ request, response, operation, error }: Observation): string {
  const title = operation ? ` ${operation.title}` : '';
  const { code, message = '', detail } = error ?? {};
  // The words of the real service often hold the issue already.
  const issue = detail?.issue && !message.includes(detail.issue) ? ` – ${detail.issue}` : '';
  const problem = code === undefined ? '' : ` – ${code} – ${message}${issue}`;
  // Control characters of a request must not steer the terminal.
  return `${response.status} ${request.method} ${request.url}${title}${problem}`.replace(/\p{Cc}/gu, '·');
}
