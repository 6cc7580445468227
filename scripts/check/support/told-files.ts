import { posix } from 'node:path';
import type { MarkdownPage } from '../../docs/markdown-page.ts';
import { readMarkdown } from '../../docs/read-markdown.ts';
import type { Paths } from '../check-input.ts';
import type { CheckContext } from '../define-rule.ts';
import { columnOf, isExternal } from './page-links.ts';
import type { ReportOffset } from './report-offset.ts';

const PATH = /^(?!https?:)[\w.@-]+(?:\/[\w.@-]+)+\/?$/;
/** A file without its folder; what is no source may be one that a command writes. */
const SOURCE = /^\w[\w-]*(?:\.[\w-]+)*\.(?:ts|mjs|sh|yaml|md|webp)$/;
/** A folder of ours. */
const FOLDER = /^(?:scripts|mock|live|kit|tests|docs|openapi|snippets|virtual-types|\.vitepress)(?:\/[\w-]+)+$/;

/** Links lead to files; a path in code is one of a file, or the end of one where a table leaves the room out. */
export function checkFiles(file: string, text: string, page: MarkdownPage, context: CheckContext): void {
  const { assets, report } = context;
  const { links, codes, images } = page;
  for (const { line, text: link } of [...links, ...images]) {
    const wrong = isExternal(link) ? undefined : wrongLink(file, link, context);
    if (wrong) report({ file, line, column: columnOf(text, line, link) }, ...wrong);
  }
  for (const { line, text: code } of codes) {
    const isPath =
      SOURCE.test(code) ||
      FOLDER.test(code) ||
      (PATH.test(code) && (/\.(?:ts|md|yaml|json|mjs|sh|txt|webp)$/.test(code) || code.endsWith('/')));
    if (!isPath || isThere(code, assets)) continue;
    report({ file, line, column: columnOf(text, line, code) }, `There is no ${code}.`, 'Correct the path.');
  }
}

/** What is wrong with a link, and how to correct it. */
function wrongLink(
  file: string,
  link: string,
  { assets, files, note, known }: CheckContext,
): [message: string, fix: string] | undefined {
  const [path = '', anchor] = link.split('#');
  const target = posix.join(posix.dirname(file), path || posix.basename(file));
  if (path && !isThere(target, assets))
    return [`The link ${link} leads to no file.`, 'Correct the link, or take it off.'];
  const found = files.get(target);
  if (!anchor || found === undefined) return undefined;
  const anchors = known(['anchors', target, note(`text ${target}`)], () => anchorsOf(found, target));
  return anchors.includes(anchor)
    ? undefined
    : [`${target} has no anchor #${anchor}.`, 'Correct the anchor, as its headings have it.'];
}

/** A file of ours in a command; those in code of their own and in links are checked as such. */
const OUR_FILE =
  /(?<![\w/.@`(-])(?:snippets|scripts|openapi|docs|kit|mock|tests|virtual-types)(?:\/[\w.-]+)+\.(?:ts|mts|js|sh|yaml|md)\b(?![\w/])/g;

/** The files that commands of a text name are there. */
export function checkCommandFiles(text: string, assets: Paths, at: ReportOffset): void {
  for (const { index, 0: path } of text.matchAll(OUR_FILE))
    if (!isThere(path, assets)) at(index, `There is no ${path}.`, 'Correct the path.');
}

/** Whether there is a file or a folder of this path, in any folder. */
function isThere(path: string, assets: Paths): boolean {
  if (assets.has(path)) return true;
  const folder = path.endsWith('/') ? path : `${path}/`;
  for (const asset of assets)
    if (asset.endsWith(`/${path}`) || asset.startsWith(folder) || asset.includes(`/${folder}`)) return true;
  return false;
}

/** The anchors of headings, as the forge makes them. */
const anchorsOf = (text: string, file: string): string[] =>
  readMarkdown(text, file).headings.map((heading) =>
    heading.text
      .toLowerCase()
      .replace(/[^\p{L}\p{N}_ -]/gu, '')
      .replaceAll(' ', '-'),
  );
