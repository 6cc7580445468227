import { createLineIndex } from '../../lib/line-index.ts';
import type { CheckContext } from '../define-rule.ts';
import { INSTALLED, type Manifest, nodeOf, textsIn } from './manifests.ts';
import { READER_TEXT } from './reader-texts.ts';

/** Pages, READMEs, workflows and scripts for readers name the versions of packages and of Node.js that manifests have. */
export function checkManifestTexts(manifests: readonly Manifest[], context: CheckContext): void {
  for (const [file, text] of context.filesMatching(READER_TEXT)) checkVersions(file, text, manifests, context);
  checkNamedVersions(manifests, context);
}

/** A version that a text names: `npm:jsrsasign@11.1.5`, or before 「版」 that of the client. */
const NAMED = /(?<![\w/@.-])((?:@[\w-]+\/)?[a-z][\w.-]*)@(\d+\.\d+\.\d+)\b/g;
const OF_CLIENT = /(?<![\w.])(\d+\.\d+\.\d+) 版/g;
const CLIENT = 'wechatpay-axios-plugin';
const NAMED_IN = /^(?:docs\/.*\.md|(?:.*\/)?README[^/]*\.md|CONTRIBUTING\.md|snippets\/.*\.js|\.github\/.*\.yml)$/;

function checkNamedVersions(manifests: readonly Manifest[], { filesMatching, report }: CheckContext): void {
  const pinned = new Map(manifests.flatMap(({ value }) => INSTALLED.flatMap((kind) => textsIn(value[kind]))));
  for (const [file, text] of filesMatching(NAMED_IN)) {
    const lines = createLineIndex(text);
    const named = [...text.matchAll(NAMED)].map(({ index, 1: name = '', 2: version = '' }) => ({
      index,
      name,
      version,
    }));
    const ofClient = [...text.matchAll(OF_CLIENT)].map(({ index, 1: version = '' }) => ({
      index,
      name: CLIENT,
      version,
    }));
    for (const { index, name, version } of [...named, ...ofClient]) {
      const known = pinned.get(name);
      if (known === undefined || known === version) continue;
      report({ file, ...lines.at(index) }, `package.json has ${name} ${known}, and not ${version}.`, `Write: ${known}`);
    }
  }
}

/** The Node.js that a text asks for: `Node.js 20.19`, or a link with that text and the version behind it. */
const NODE = /Node\.js(?:\]\([^)]*\))? (\d+(?:\.\d+)*)(?= ?(?:或更高|or later|；| and))/g;
const TARBALL = /\b(wechatpay-[a-z-]+)-(\d+\.\d+\.\d+)\.tgz/g;

function checkVersions(file: string, text: string, manifests: readonly Manifest[], { report }: CheckContext): void {
  const lines = createLineIndex(text);
  const versions = new Map(manifests.map(({ value }) => [String(value.name), String(value.version)]));
  for (const { index, 0: found, 1: name = '', 2: version } of text.matchAll(TARBALL)) {
    const known = versions.get(name);
    if (known === undefined || known === version) continue;
    report(
      { file, ...lines.at(index) },
      `${name} has the version ${known}, and not that of ${found}.`,
      `Write: ${name}-${known}.tgz`,
    );
  }
  const node = nodeOf(manifests, file.includes('/README') ? file.replace(/README.*$/, '') : '');
  for (const { index, 1: version } of node === undefined ? [] : text.matchAll(NODE))
    if (version !== node)
      report(
        { file, ...lines.at(index) },
        `Node.js ${node} is what package.json asks for, and not ${version}.`,
        `Write: ${node}`,
      );
}

const CHANGESET = /^\.changeset\/(?!README)[\w-]+\.md$/;

/** What is to be released names packages that there are, and says what changed. */
export function checkChangesets(manifests: readonly Manifest[], { filesMatching, report }: CheckContext): void {
  const known = new Set(manifests.flatMap(({ value }) => (typeof value.name === 'string' ? [value.name] : [])));
  for (const [file, text] of filesMatching(CHANGESET)) {
    const [, head = '', summary = ''] = /^---\n([\s\S]*?)^---\n([\s\S]*)$/m.exec(text) ?? [];
    for (const [index, row] of head.split('\n').entries()) {
      const name = /^["']?([@\w/-]+)["']?:/.exec(row)?.[1];
      if (name !== undefined && !known.has(name))
        report({ file, line: index + 2 }, `There is no package ${name}.`, `There are: ${[...known].join(', ')}.`);
    }
    if (!summary.trim()) report({ file }, 'It does not say what changed.', 'npm run changeset writes it.');
  }
}
