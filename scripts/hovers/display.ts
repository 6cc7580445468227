import ts from '#typescript';
import type { DisplaySpan, HoverInfo, SpanKind } from './hover-model.ts';

const KINDS: Partial<Record<string, SpanKind>> = {
  keyword: 'k',
  aliasName: 't',
  className: 't',
  enumName: 't',
  interfaceName: 't',
  typeParameterName: 't',
  functionName: 'f',
  methodName: 'f',
  parameterName: 'p',
  propertyName: 'p',
  localName: 'p',
  enumMemberName: 'p',
  moduleName: 't',
  stringLiteral: 's',
  numericLiteral: 'n',
};

/** Kinds of names that are shown with their owner: `JsonDataRequest.appid`. */
const MEMBERS: ReadonlySet<string> = new Set(['propertyName', 'methodName', 'enumMemberName']);

/** What TypeScript says of a name besides its type. */
interface Described {
  documentation?: readonly ts.SymbolDisplayPart[] | undefined;
  tags?: readonly ts.JSDocTagInfo[] | undefined;
}

/** The content of a hover: a type, and what is said of it. */
export const infoOf = (type: readonly ts.SymbolDisplayPart[], { documentation, tags }: Described): HoverInfo => ({
  text: ts.displayPartsToString([...type]),
  spans: spansOf(type),
  docs: markdownOf(documentation),
  tags: (tags ?? []).map(({ name, text }) => [name, markdownOf(text)]),
});

/** The colours of TypeScript's display parts; neighbours of one colour are joined. */
export function spansOf(parts: readonly ts.SymbolDisplayPart[]): DisplaySpan[] {
  const spans: DisplaySpan[] = [];
  for (const [index, part] of parts.entries()) {
    const kind = isQualifier(parts, index) ? 'm' : (kindOf(parts, index) ?? '-');
    const last = spans.at(-1);
    if (last?.[1] === kind) spans[spans.length - 1] = [last[0] + part.text.length, kind];
    else spans.push([part.text.length, kind]);
  }
  return spans;
}

/** Of a dotted name the last part counts, and of a member its owner too; what stands before, dots included, qualifies it. */
function isQualifier(parts: readonly ts.SymbolDisplayPart[], index: number): boolean {
  const nameIndex = isDot(parts[index]) ? index - 1 : index;
  const followers = countFollowers(parts, nameIndex);
  const last = parts[nameIndex + followers * 2];
  if (followers === 0 || kindOf(parts, nameIndex) === undefined) return false;
  return followers > 1 || !(last && MEMBERS.has(last.kind));
}

/** In types that it takes over as they are written, TypeScript gives the names behind the first dot as plain text. */
function kindOf(parts: readonly ts.SymbolDisplayPart[], index: number): SpanKind | undefined {
  const part = parts[index];
  if (part?.kind === 'text' && isDot(parts[index - 1])) return 't';
  return KINDS[part?.kind ?? ''];
}

const isDot = (part: ts.SymbolDisplayPart | undefined): boolean => part?.text === '.';

function countFollowers(parts: readonly ts.SymbolDisplayPart[], nameIndex: number): number {
  let count = 0;
  while (isDot(parts[nameIndex + count * 2 + 1])) count += 1;
  return count;
}

/** Documentation as Markdown; `{@link X}` becomes code, `{@link https://… text}` a link. */
export function markdownOf(parts: readonly ts.SymbolDisplayPart[] | undefined): string {
  return ts
    .displayPartsToString(parts === undefined ? [] : [...parts])
    .replace(/\{@link(?:code|plain)?\s+([^\s}|]+)[\s|]*([^}]*)\}/g, (_match, target: string, label: string) =>
      /^https?:\/\//.test(target) ? `[${label || target}](${target})` : `\`${label || lastName(target)}\``,
    )
    .trim();
}

const lastName = (target: string): string => target.slice(target.lastIndexOf('.') + 1);
