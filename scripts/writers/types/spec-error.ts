import type { Problem } from '../../lib/problem.ts';
import type { Source } from '../../spec/catalog-model.ts';

/** An error of the spec for which there can be no declarations, with its place and its fix. */
export class SpecError extends Error {
  override readonly name = 'SpecError';
  readonly source: Source;
  readonly fix: string;

  constructor(message: string, source: Source, fix: string) {
    super(message);
    this.source = source;
    this.fix = fix;
  }
}

/** The error as a problem, for commands and checks. */
export function problemOf({ message, source, fix }: SpecError): Problem {
  const { file, line, column } = source;
  return { rule: 'types-renderable', file, line, column, message, fix };
}
