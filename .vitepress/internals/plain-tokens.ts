import type { ShikiTransformer } from 'shiki';

type Line = Parameters<NonNullable<ShikiTransformer['line']>>[0];
type Child = Line['children'][number];
type Span = Extract<Child, { type: 'element' }>;

/**
 * Leaves tokens in the colour of plain text without a style of their own, and without an element when nothing else
 * needs one: that is more than half of a block's elements. They inherit the colour from the `<pre>`.
 */
export const plainTokens: ShikiTransformer = {
  name: 'plain-tokens',
  pre(pre) {
    const plain = coloursOf(pre.properties.style);
    const lines = pre.children.flatMap((code) => (code.type === 'element' ? code.children : []));
    for (const line of lines) {
      if (line.type === 'element') line.children = line.children.flatMap((child) => simplify(child, plain));
    }
  },
};

function simplify(child: Child, plain: ReadonlySet<string>): Child[] {
  if (child.type !== 'element') return [child];
  const { style, ...others } = child.properties;
  const isPlain = isBlank(child) || [...coloursOf(style)].every((colour) => plain.has(colour));
  if (!isPlain) return [child];
  return Object.keys(others).length
    ? [{ ...child, properties: others }]
    : child.children.filter((each) => each.type === 'text');
}

const isBlank = (span: Span): boolean =>
  span.children.every((each) => each.type === 'text' && each.value.trim() === '');

/** The declarations of a style, in one spelling. */
function coloursOf(style: unknown): ReadonlySet<string> {
  const declarations = typeof style === 'string' ? style.toLowerCase().split(';') : [];
  return new Set(declarations.map((each) => each.replaceAll(' ', '')).filter(Boolean));
}
