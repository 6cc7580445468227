import type { Problem } from '../../lib/problem.ts';
import type { Source } from '../../spec/catalog-model.ts';

/** The spec says something for which there can be no declarations. Says where, and what mends it. */
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

/** The error as a problem, for commands and gates. */
export function problemOf({ message, source, fix }: SpecError): Problem {
  const { file, line, column } = source;
  return { rule: 'types-renderable', file, line, column, message, fix };
}
