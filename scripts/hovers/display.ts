import ts from '#typescript';
import { plainOwner, spansOf } from './display-text.ts';
import type { HoverInfo } from './hover-model.ts';

/** What TypeScript says of a name besides its type. */
interface Described {
  documentation?: readonly ts.SymbolDisplayPart[] | undefined;
  tags?: readonly ts.JSDocTagInfo[] | undefined;
}

/** The content of a hover: a type, and what is said of it. */
export function infoOf(type: readonly ts.SymbolDisplayPart[], { documentation, tags }: Described): HoverInfo {
  const text = plainOwner(textOf(type));
  return {
    text,
    spans: spansOf(text),
    docs: markdownOf(textOf(documentation)),
    tags: (tags ?? []).map((tag) => [tag.name, markdownOf(textOf(tag.text))]),
  };
}

const textOf = (parts: readonly ts.SymbolDisplayPart[] = []): string => ts.displayPartsToString([...parts]);

/** Documentation as Markdown; `{@link X}` becomes code, `{@link https://… text}` a link. */
export const markdownOf = (text: string): string =>
  text
    .replace(/\{@link(?:code|plain)?\s+([^\s}|]+)[\s|]*([^}]*)\}/g, (_match, target: string, label: string) =>
      /^https?:\/\//.test(target) ? `[${label || target}](${target})` : `\`${label || lastName(target)}\``,
    )
    .trim();

const lastName = (target: string): string => target.slice(target.lastIndexOf('.') + 1);
