import type { Operation } from '../spec/catalog-model.ts';
import { type ConsoleOutput, isEmptyOutput } from './console-output.ts';
import { firstLine, placeOfCall, placeOfField, placeOfLast, placeOfStack } from './failure-place.ts';
import type { GuideFile } from './guide-files.ts';
import type { Observation } from './mock-server.ts';
import type { Example, RunFailure, RunFile } from './run-model.ts';
import type { ProgramResult } from './run-process.ts';

/** Longest message of an error that is reported, in characters. */
const MAX_MESSAGE_LENGTH = 400;

/** What an RSA key of 2048 bits has encrypted, as BASE64. */
const CIPHERTEXT = /(?<![\w+/])[\w+/]{342}==/;

/** The result of an example that ran in a worker. */
export interface ExampleResult extends ConsoleOutput {
  error?: { message: string; stack: string };
}

/** Evaluates the run of an example, by the requests that the mock server received and the output of the code. */
export function evaluateExample(
  example: Example,
  result: ExampleResult,
  observations: readonly Observation[],
): RunFailure | undefined {
  const { error, printed, emptyOutput } = result;
  const refused = observations.find((observation) => observation.error);
  if (refused) return refusedRequest(example, refused, error?.stack);
  if (error) {
    const message = firstLine(error.message).slice(0, MAX_MESSAGE_LENGTH);
    return failure(example, `The example ended with an error: ${message}`, placeOfStack(example, error.stack));
  }
  if (!observations.some(({ operation, received }) => received && operation && isSame(operation, example.operation))) {
    const requests = observations.map(({ request }) => `${request.method} ${request.url}`).join(', ') || 'nothing';
    return failure(example, `The example reached ${requests} instead of its own operation.`);
  }
  const last = placeOfLast(example, 'console.');
  if (printed.join('').trim() === '') return failure(example, 'The example printed nothing of the answer.', last);
  if (printed.some((text) => CIPHERTEXT.test(text)))
    return failure(example, 'The example printed what is encrypted: it must decrypt it first.', last);
  // A flag of the response may be false; without a body there is no flag.
  const isFlag = emptyOutput === 'false' && example.operation.response.body !== undefined;
  if (emptyOutput === undefined || isFlag) return undefined;
  return failure(example, `The example printed ${emptyOutput}.`, last);
}

/** Whether two operations are one on the wire: their paths differ in the names of templates alone. */
const isSame = (a: Operation, b: Operation): boolean => a.method === b.method && wirePath(a) === wirePath(b);
const wirePath = ({ path }: Operation): string => path.replace(/\{[^}]+\}/g, '{}');

/** Evaluates the run of a guide's program, by the requests that the mock server received, its end and its output. */
export function evaluateProgram(
  guide: GuideFile,
  { code, stdout, stderr }: ProgramResult,
  observations: readonly Observation[],
): RunFailure | undefined {
  const fail = (message: string): RunFailure => failure(guide, message, placeOfStack(guide, stderr));
  // A guide may demonstrate an error: then it prints its code.
  const refused = observations.find((observation) => observation.error && !stdout.includes(observation.error.code));
  if (refused) return refusedRequest(guide, refused, stderr);
  if (code === undefined) return fail('The program did not end in its time.');
  if (code !== 0) {
    const end = typeof code === 'number' ? `exit code ${code}` : code;
    return fail(`The program ended with ${end}: ${errorLine(stderr)}`);
  }
  if (stdout.trim() === '') return fail('The program printed nothing.');
  const emptyLine = stdout.split('\n').find((line) => isEmptyOutput(line));
  return emptyLine === undefined ? undefined : fail(`The program printed "${emptyLine.trim()}".`);
}

/** The line of stderr with the error: the first that names one, else the last. */
export function errorLine(stderr: string): string {
  const lines = stderr.split('\n').filter((line) => line.trim() !== '');
  const named = lines.find((line) => /^\s*(?:Uncaught )?(?:\[?\w*Error\b|UnhandledPromiseRejection)/.test(line));
  return (named ?? lines.at(-1) ?? 'it said nothing').trim().slice(0, MAX_MESSAGE_LENGTH);
}

/** The failure of a request that the mock server refused, at the field that is wrong. */
function refusedRequest(file: RunFile, { request, error }: Observation, stack = ''): RunFailure {
  const { field, issue } = error?.detail ?? {};
  const endpoint = `${request.method} ${request.url.replace(/\?.*$/s, '')}`;
  // The message of APIv3 may contain the issue.
  const isRepeated = issue !== undefined && error?.message.includes(issue);
  const detail = [field, isRepeated ? undefined : issue].filter((part) => part !== undefined).join(' ');
  const message = `${endpoint} was refused with ${error?.code}: ${error?.message}${detail && ` (${detail})`}`;
  return failure(file, message, (field && placeOfField(file, field)) || placeOfStack(file, stack));
}

function failure(file: RunFile, message: string, place = placeOfCall(file)): RunFailure {
  return { file: file.file, ...place, message };
}
