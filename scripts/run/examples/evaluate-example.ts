import type { Observation } from '../../../mock/src/mock-model.ts';
import type { Operation } from '../../spec/catalog-model.ts';
import { placeOfCall, placeOfField, placeOfStack } from '../problem-place.ts';
import type { Example, ExecutionResult, RunFailure } from './example-model.ts';

/** Decides whether an example passed: what the double saw of it, and what the process told. */
export function evaluateExample(
  example: Example,
  told: ExecutionResult,
  observations: readonly Observation[],
): RunFailure | undefined {
  const refused = observations.find(({ error: refusal }) => refusal);
  if (refused?.error) return refusedFailure(example, refused, told);
  const { error, printed, hollow } = told;
  if (error)
    return failure(
      example,
      `The example ended with an error: ${firstLine(error.message)}`,
      placeOfStack(example, error.stack),
    );
  if (!observations.some(({ operation, received }) => received && operation && isSame(operation, example.operation))) {
    const reached = observations.map(({ request }) => `${request.method} ${request.url}`).join(', ') || 'nothing';
    return failure(example, `The example reached ${reached} instead of its own operation.`);
  }
  const last = placeOfLast(example, 'console.');
  if (printed.join('').trim() === '') return failure(example, 'The example printed nothing of the answer.', last);
  // A flag of the answer may be false; where the answer has no body there is nothing that could be.
  const isFlag = hollow === 'false' && example.operation.response.body !== undefined;
  return hollow === undefined || isFlag ? undefined : failure(example, `The example printed ${hollow}.`, last);
}

/** Two operations whose paths differ in nothing but the name of a template are one on the wire. */
const isSame = (a: Operation, b: Operation): boolean => a.method === b.method && onWire(a) === onWire(b);
const onWire = ({ path }: Operation): string => path.replace(/\{[^}]+\}/g, '{}');

function refusedFailure(
  example: Example,
  { request, error: refusal }: Observation,
  { error }: ExecutionResult,
): RunFailure {
  const { field, issue } = refusal?.detail ?? {};
  const asked = `${request.method} ${request.url.replace(/\?.*$/s, '')}`;
  // APIv3 repeats the issue in its message.
  const said = issue !== undefined && refusal?.message.includes(issue);
  const detail = [field, said ? undefined : issue].filter((part) => part !== undefined).join(' ');
  const place = (field && placeOfField(example, field)) || placeOfStack(example, error?.stack ?? '');
  return {
    ...failure(
      example,
      `${asked} was refused with ${refusal?.code}: ${refusal?.message}${detail && ` (${detail})`}`,
      place,
    ),
    ...(field !== undefined && { field }),
    ...(issue !== undefined && { issue }),
  };
}

const firstLine = (text: string): string => (text.split('\n')[0] ?? '').slice(0, 400);

function failure(example: Example, message: string, place = placeOfCall(example)): RunFailure {
  return { file: example.file, ...place, message };
}

function placeOfLast(example: Example, text: string) {
  const lines = example.text.split('\n');
  const index = lines.findLastIndex((line) => line.includes(text));
  return index === -1 ? undefined : { line: index + 1, column: (lines[index]?.indexOf(text) ?? 0) + 1 };
}
