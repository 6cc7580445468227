import type { TwoslashRenderer } from '@shikijs/twoslash';
import type { ShikiTransformer } from 'shiki';
import type { HoverInfo } from '../../scripts/hovers/hover-model.ts';
import { createPayload, type HoverPayload, payloadOf, segmentsOf } from '../../scripts/hovers/hover-payload.ts';

type Line = Parameters<NonNullable<ShikiTransformer['line']>>[0];
type Child = Line['children'][number];
type Element = Extract<Child, { type: 'element' }>;

/** Completions shown below a `^|`; of the others only their number. */
const MAX_COMPLETIONS = 8;

/** Writes what Twoslash found in a block as static HTML, and collects the hovers of each block. */
export interface StaticRenderer {
  renderer: TwoslashRenderer;
  /** The hovers of the block that was rendered with a `meta`; undefined when it has none. */
  payloadOf(meta: object): string | undefined;
}

/**
 * Creates the renderer. An identifier's element gets `data-h`, the number of its hover in the block's payload: the one
 * popover of the page shows it, and no component is made for it. Notations become lines below the code that say
 * themselves all that they show; the copy button leaves them out.
 */
export function createStaticRenderer(): StaticRenderer {
  const payloads = new WeakMap<object, HoverPayload>();
  const shown = new WeakSet<object>();
  const mark = (meta: object, info: object, children: Child[], className?: string): Element => {
    const payload = payloads.get(meta) ?? createPayload();
    payloads.set(meta, payload);
    const isFirst = !shown.has(info);
    shown.add(info);
    // A name of several tokens, such as a quoted one, has its hover on the first of them.
    const index = isFirst && isHover(info) ? { 'data-h': payload.indexOf(info) } : {};
    return element({ ...(className && { class: className }), ...index }, children);
  };
  return {
    payloadOf: (meta) => payloads.get(meta)?.encode(),
    renderer: {
      nodeStaticInfo(info, node) {
        return mark(this.meta, info, [node]);
      },
      nodeQuery(query, node) {
        return mark(this.meta, query, [node]);
      },
      lineQuery: (query) => [isHover(query) ? queryLine(query, query.character) : textLine('query', query.text)],
      lineCompletion: ({ completions, completionsPrefix, character }) => [
        completionLine(completions, completionsPrefix, character),
      ],
      nodesError(error, children) {
        const hover = this.meta.twoslash?.nodes.find(({ type, start }) => type === 'hover' && start === error.start);
        return [mark(this.meta, hover ?? error, children, 'twoslash-error')];
      },
      lineError: ({ code, text }) => [textLine('error', code === undefined ? text : `TS${code}: ${text}`)],
      lineCustomTag: ({ name, text = '' }) => [textLine(name, text)],
      nodesHighlight: (_highlight, children) => [element({ class: 'twoslash-highlighted' }, children)],
    },
  };
}

const isHover = (info: object): info is HoverInfo => 'spans' in info && 'docs' in info && 'tags' in info;

/** The type of an identifier, below a caret at its first character. */
function queryLine(info: HoverInfo, character: number): Element {
  const indentation = ' '.repeat(character);
  const segments = segmentsOf(payloadOf(info)).map(({ text, kind }): Child => {
    const value = textNode(text.replaceAll('\n', `\n${indentation}  `));
    return kind === '-' ? value : element({ class: `hover-${kind}` }, [value]);
  });
  return line('query', [textNode(`${indentation}^ `), ...segments]);
}

function completionLine(completions: readonly { name: string }[], prefix: string, character: number): Element {
  const names = completions.map(({ name }) => name);
  const indentation = ' '.repeat(character);
  const items = names.slice(0, MAX_COMPLETIONS).map((name): Child[] => {
    const matched = name.startsWith(prefix) ? prefix : '';
    const rest = textNode(name.slice(matched.length));
    const content = matched ? [element({ class: 'twoslash-matched' }, [textNode(matched)]), rest] : [rest];
    return [textNode(`${indentation}| `), ...content];
  });
  const others = names.length - items.length;
  if (others > 0) items.push([textNode(`${indentation}| 还有 ${others} 个`)]);
  return line(
    'completion',
    items.flatMap((item, index) => (index === 0 ? item : [textNode('\n'), ...item])),
  );
}

const textLine = (name: string, text: string): Element => line(name, [textNode(text)]);

/** A line of its own between those of the code. VitePress' copy button removes `vp-copy-ignore`. */
const line = (name: string, children: Child[]): Element =>
  element({ class: `twoslash-line twoslash-${name}-line vp-copy-ignore` }, children);

const textNode = (value: string): Child => ({ type: 'text', value });

const element = (properties: Element['properties'], children: Child[]): Element => ({
  ...{ type: 'element', tagName: 'span', properties, children },
});
