import type { ErrorAnswer, ErrorAnswers } from '../../../scripts/writers/site-files/error-answers-model.ts';

/** Answers that are shown at most. */
const MAX_ANSWERS = 8;

/**
 * The answers to what was pasted: codes that it names, in its order, then what the search found (addresses of codes and
 * messages, the best first), each once.
 */
export function answersFor({ codes, messages }: ErrorAnswers, text: string, found: readonly string[]): ErrorAnswer[] {
  const byCode = new Map(codes.map((answer) => [answer.title, answer]));
  const named = (text.match(/[A-Z][A-Z0-9_]{2,}/g) ?? []).flatMap((code) => byCode.get(code) ?? []);
  const byUrl = new Map([...messages, ...codes].map((answer) => [answer.url, answer]));
  const searched = found.flatMap((url) => byUrl.get(url) ?? []);
  return [...new Set([...named, ...searched])].slice(0, MAX_ANSWERS);
}
