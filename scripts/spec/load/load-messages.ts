import type { Problem } from '../../lib/problem.ts';
import type { Operation } from '../catalog-model.ts';
import type { ClientCall } from '../client-call-model.ts';
import { endpointOf } from '../locations.ts';
import type { ShownMessage } from '../message-model.ts';
import { wantedText } from './load-context.ts';
import { type Cursor, child, items, sourceOf, text, texts } from './yaml.ts';

/** The file of the messages, next to the root of the spec. */
export const MESSAGES_FILE = 'openapi/messages.yaml';

/** The rule of the check that holds every problem of the messages' file. */
export const MESSAGES_RULE = 'messages-fit';

interface Known {
  endpoints: ReadonlySet<string>;
  calls: ReadonlySet<string>;
  report(place: Cursor, message: string, fix: string): void;
}

/**
 * Reads `openapi/messages.yaml`; a project without it has no messages. Reported: operations and calls that the spec lacks,
 * a message without text, cause or remedy, one that stands twice in an area, and one of the device that a call lists itself.
 */
export function loadMessages(
  root: Cursor | undefined,
  operations: readonly Operation[],
  calls: readonly ClientCall[],
  report: (problem: Problem) => void,
): ShownMessage[] {
  if (!root?.node) return [];
  const known: Known = {
    endpoints: new Set(operations.map(endpointOf)),
    calls: new Set(calls.map(({ name }) => name)),
    report: (place, message, fix) => report({ rule: MESSAGES_RULE, ...sourceOf(place), message, fix }),
  };
  const messages = items(child(root, 'messages')).flatMap((group) => loadGroup(group, known));
  reportRepeated(messages, report);
  reportOwnOfCalls(messages, calls, report);
  return messages;
}

function loadGroup(group: Cursor, known: Known): ShownMessage[] {
  const area = wanted(group, 'area', known);
  const place = {
    area,
    operations: listed(group, 'operations', known.endpoints, known),
    calls: listed(group, 'calls', known.calls, known),
  };
  return items(child(group, 'messages')).flatMap((each) => {
    const code = text(each, 'code');
    const words = {
      text: wanted(each, 'text', known),
      cause: wanted(each, 'cause', known),
      remedy: wanted(each, 'remedy', known),
    };
    const isComplete = area && Object.values(words).every(Boolean);
    return isComplete ? [{ ...words, ...(code !== undefined && { code }), ...place, source: sourceOf(each) }] : [];
  });
}

/** The text under a key; reported and empty when there is none. */
const wanted = (place: Cursor, key: string, { report }: Known): string =>
  wantedText(place, key, (message) => report(place, message, `Write "${key}"; openapi/README.md says what it holds.`));

/** The names under a key that the spec has; others are reported. */
function listed(group: Cursor, key: 'operations' | 'calls', names: ReadonlySet<string>, { report }: Known): string[] {
  return texts(group, key).filter((name) => {
    const isKnown = names.has(name);
    if (!isKnown) report(child(group, key) ?? group, `The spec has no "${name}".`, `Correct it, or leave it out.`);
    return isKnown;
  });
}

function reportRepeated(messages: readonly ShownMessage[], report: (problem: Problem) => void): void {
  const seen = new Set<string>();
  for (const { area, text: words, source } of messages) {
    const key = JSON.stringify([area, words]);
    if (seen.has(key)) {
      const message = `"${words}" stands twice in ${area}.`;
      report({ rule: MESSAGES_RULE, ...source, message, fix: 'Keep one, with what both say.' });
    }
    seen.add(key);
  }
}

/** A message of the device alone stands with the call that shows it. */
function reportOwnOfCalls(
  messages: readonly ShownMessage[],
  calls: readonly ClientCall[],
  report: (problem: Problem) => void,
): void {
  const owners = new Map(calls.flatMap(({ name, errors }) => errors.map((error) => [error.text, name] as const)));
  for (const { text: words, operations, source } of messages) {
    const owner = owners.get(words);
    if (owner === undefined || operations.length) continue;
    const message = `"${words}" stands among the errors of openapi/client/${owner}.yaml.`;
    report({ rule: MESSAGES_RULE, ...source, message, fix: 'Keep it there alone: the page of messages has both.' });
  }
}
