import type { Operation } from '../../spec/catalog-model.ts';
import { bodySchemas, distinctSchemas } from '../../spec/traverse.ts';

/** What is wrong with a comment of an example, and where. */
interface CommentFault {
  offset: number;
  message: string;
}

/** A comment that gives the meanings of values or of the status: `// 2401：小微商户`, `// 202：请求已受理`. */
const GIVEN = /(?<=^[ \t]*\/\/ (?:\w+：[^；\n]+；)*)(\w+)：([^；\n]+)/gm;

/** A comment that gives the meaning of one value, right above a field that is given a text: what it is about. */
const ABOVE_FIELD = /^[ \t]*\/\/ (\w+)：[^；\n]+\n[ \t]*\w+: '([^'\n]*)',$/gm;

/** The values and statuses that comments explain otherwise than the spec of the operation: words from the example of another one. */
export function commentFaults(operation: Operation, text: string): CommentFault[] {
  const given = [...text.matchAll(GIVEN)];
  if (given.length === 0) return [];
  const meanings = meaningsOf(operation);
  const wrong = given.flatMap(({ index: offset, 1: value = '', 2: words = '' }) => {
    const known = meanings.get(value) ?? [];
    if (/^[1-5]\d\d$/.test(value) && known.length === 0)
      return Number(value) === operation.response.status
        ? []
        : [{ offset, message: `The operation answers ${operation.response.status}, and not ${value}.` }];
    return known.length > 0 && !known.includes(words)
      ? [{ offset, message: `"${value}" means ${known.join(' or ')}, and not ${words}.` }]
      : [];
  });
  return [...wrong, ...fieldFaults(text, meanings)];
}

/** Comments about another value than that of the field below. */
const fieldFaults = (text: string, meanings: ReadonlyMap<string, unknown>): CommentFault[] =>
  [...text.matchAll(ABOVE_FIELD)].flatMap(({ index, 0: lines, 1: value = '', 2: sent = '' }) =>
    meanings.has(value) && meanings.has(sent) && value !== sent
      ? [{ offset: index + lines.indexOf(value), message: `The field below is "${sent}", and not "${value}".` }]
      : [],
  );

/** The meanings of the values of all fields of an operation. */
function meaningsOf(operation: Operation): Map<string, string[]> {
  const schemas = [...operation.parameters.map(({ schema }) => schema), ...bodySchemas(operation)];
  const meanings = new Map<string, string[]>();
  for (const { enumDescriptions } of distinctSchemas(schemas))
    for (const [value, meaning] of Object.entries(enumDescriptions))
      meanings.set(value, [...(meanings.get(value) ?? []), meaning]);
  return meanings;
}
