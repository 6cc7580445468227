import type { Observation } from '../../../mock/src/mock-model.ts';
import { placeOfField, placeOfStack } from '../problem-place.ts';
import { isEmptyOutput } from '../process-output.ts';
import type { GuideFailure, GuideFile, GuideResult } from './guide-model.ts';

/** Decides whether a file passed: what the double saw of it, how its process ended, and what it printed. */
export function evaluateGuide(
  guide: GuideFile,
  ended: GuideResult,
  seen: readonly Observation[],
): GuideFailure | undefined {
  const { code, stdout, stderr } = ended;
  const fail = (message: string, place = placeOfStack(guide, stderr)): GuideFailure => ({
    file: guide.file,
    ...place,
    message,
  });
  // A guide may show an error: then it names its code.
  const refused = seen.find(({ error: refusal }) => refusal && !stdout.includes(refusal.code));
  if (refused?.error) {
    const { error: refusal, request } = refused;
    const field = refusal.detail?.field;
    const issue = [field, refusal.detail?.issue].filter(Boolean).join(' ');
    const asked = `${request.method} ${request.url.replace(/\?.*$/s, '')}`;
    const message = `${asked} was refused with ${refusal.code}: ${refusal.message}${issue && ` (${issue})`}`;
    return fail(message, (field && placeOfField(guide, field)) || undefined);
  }
  if (code === undefined) return fail('The program did not end in its time.');
  if (code !== 0) return fail(`The program ended with ${endOf(code)}: ${failureReason(stderr)}`);
  if (stdout.trim() === '') return fail('The program printed nothing.');
  const hollow = stdout.split('\n').find((line) => isEmptyOutput([], line));
  return hollow === undefined ? undefined : fail(`The program printed "${hollow.trim()}".`);
}

const endOf = (code: number | string): string => (typeof code === 'number' ? `exit code ${code}` : code);

/** The line that says what was thrown: the first that names an error, else the last. */
export function failureReason(stderr: string): string {
  const lines = stderr.split('\n').filter((line) => line.trim() !== '');
  const named = lines.find((line) => /^\s*(?:Uncaught )?(?:\[?\w*Error\b|UnhandledPromiseRejection)/.test(line));
  return (named ?? lines.at(-1) ?? 'it said nothing').trim().slice(0, 400);
}
