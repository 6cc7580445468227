import { readFileSync } from 'node:fs';
import ts from '#typescript';
import { markdownOf } from './display.ts';
import type { HoverInfo } from './hover-model.ts';

/** What comments say of a name. */
type Docs = Pick<HoverInfo, 'docs' | 'tags'>;

/** Reads the comments above lines of files, counted from 0: each text and each tag once. Files are read once. */
export type DocsReader = (places: readonly { file: string; line: number }[]) => Docs;

/** Makes a reader for one state of the files. */
export function createDocsReader(): DocsReader {
  const files = new Map<string, string[]>();
  const linesOf = (file: string): string[] => {
    const lines = files.get(file) ?? readFileSync(file, 'utf8').split('\n');
    files.set(file, lines);
    return lines;
  };
  return (places) => joinDocs(places.map(({ file, line }) => docsOf(commentAbove(linesOf(file), line))));
}

/** The JSDoc comment that ends on the line above; empty when there is none. */
function commentAbove(lines: readonly string[], line: number): string {
  if (!lines[line - 1]?.endsWith('*/')) return '';
  let start = line - 1;
  while (start > 0 && !/^\s*\/\*/.test(lines[start] ?? '')) start -= 1;
  return lines.slice(start, line).join('\n');
}

function docsOf(comment: string): Docs {
  const source = ts.createSourceFile('comment.d.ts', `${comment}\ndeclare const a: 1;`, ts.ScriptTarget.Latest, true);
  const [statement] = source.statements;
  const [own] = statement ? ts.getJSDocCommentsAndTags(statement) : [];
  return {
    docs: textOf(own?.comment),
    tags: (statement ? ts.getJSDocTags(statement) : []).map((tag) => [tag.tagName.text, textOf(tag.comment)]),
  };
}

function joinDocs(all: readonly Docs[]): Docs {
  const tags = new Map(all.flatMap((each) => each.tags.map((tag) => [tag.join(' '), tag] as const)));
  const docs = new Set(all.map((each) => each.docs).filter(Boolean));
  return { docs: [...docs].join('\n'), tags: [...tags.values()] };
}

const textOf = (comment: Parameters<typeof ts.getTextOfJSDocComment>[0]): string =>
  markdownOf(ts.getTextOfJSDocComment(comment) ?? '');
