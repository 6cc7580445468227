import { formatDelay } from '../../../scripts/reference/retry-schedule.ts';
import type { Webhook } from '../../../scripts/spec/catalog-model.ts';
import type { DeliveryFault } from './delivery-faults.ts';
import type { NotifyResponse } from './notify-model.ts';
import type { Attempt } from './retry.ts';

/** How much of an answer's body is shown. */
const MAX_SHOWN_LENGTH = 200;

/** Every event, one a line: event, name, title. */
export function renderList(webhooks: readonly Webhook[]): string {
  const width = (column: 'event' | 'name') => Math.max(...webhooks.map((webhook) => webhook[column].length));
  const [events, names] = [width('event'), width('name')];
  return webhooks
    .map(({ event, name, title }) => `${event.padEnd(events)}  ${name.padEnd(names)}  ${title}`)
    .join('\n');
}

/** One attempt: number, status, time, what is wrong with the answer, and when the next one is. */
export function renderAttempt({ number, answer, wait }: Attempt, speed: number): string {
  const next =
    wait === undefined ? '' : `; next in ${formatDelay(wait)} (here ${((wait * 1000) / speed).toFixed(0)} ms)`;
  return `#${String(number).padEnd(3)}${renderAnswer(answer)}${next}`;
}

/** The answers to a notification with a fault; the last one must be a refusal. */
export function renderFaulty(fault: DeliveryFault, answers: readonly NotifyResponse[]): string {
  const last = answers.at(-1);
  const lines = answers.map((answer, index) => `#${String(index + 1).padEnd(3)}${renderAnswer(answer)}`);
  if (last?.status === undefined) return lines.join('\n');
  const outcome = last.error ? `The fault (${fault}) was refused.` : `The fault (${fault}) was NOT noticed.`;
  return [...lines, outcome].join('\n');
}

function renderAnswer({ status, body, milliseconds, error }: NotifyResponse): string {
  const outcome = error === undefined ? 'accepted' : `not accepted: ${error}`;
  const text = body.length > MAX_SHOWN_LENGTH ? `${body.slice(0, MAX_SHOWN_LENGTH)}…` : body;
  return [status ?? '---', `${milliseconds} ms`, outcome, text && JSON.stringify(text)].filter(Boolean).join('  ');
}
