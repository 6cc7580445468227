import type { Catalog } from '../catalog/model.ts';
import type { Problem } from '../lib/problem.ts';
import { titledPages } from '../pages/titled-pages.ts';
import { codeNames } from '../words/description.ts';
import { frontmatterText } from '../words/frontmatter.ts';
import { isKnownName, namesOf, webhookNames } from '../words/names.ts';
import { columnOf } from './page-links.ts';
import type { PageText, Placed } from './page-text.ts';
import type { Rule } from './rule.ts';

const GLOSSARY = 'docs/guide/glossary.md';

/** What a page sets in code is a name of its operations or its callback, a path of the API, or in the glossary. */
export const pageCodeNames: Rule = {
  id: 'page-code-names',
  gate: 'pages',
  async check({ catalog, files, pages }) {
    const texts = await pages();
    const shared = sharedNames(catalog, texts.get(GLOSSARY));
    const problems: Problem[] = [];
    let names = 0;
    for (const { file, operations, webhook } of titledPages(catalog)) {
      const text = files.get(file) ?? '';
      const codes = [...describedCodes(text), ...(texts.get(file)?.codes ?? [])];
      if (!codes.length) continue;
      names += codes.length;
      const own = webhook ? webhookNames(webhook) : namesOf(operations);
      const isKnown = (code: string) => own.has(code) || shared.has(code);
      for (const { line, text: code } of codes.filter((code) => !isKnownName(code.text, isKnown)))
        problems.push({
          rule: 'page-code-names',
          ...{ file, line, column: columnOf(text, line, code) },
          message: `\`${code}\` is no name of what the page is about.`,
          fix: `Correct it, or add it to ${GLOSSARY} when it belongs to all of the API.`,
        });
    }
    return { problems, looked: { names } };
  },
};

function describedCodes(page: string): Placed[] {
  const description = frontmatterText(page, 'description');
  return description ? codeNames(description.text).map((text) => ({ line: description.line, text })) : [];
}

/** Names that any page may use: paths, events, common errors, and what the glossary sets in code. */
function sharedNames({ operations, webhooks, errors }: Catalog, glossary: PageText | undefined): Set<string> {
  return new Set([
    ...operations.map(({ path }) => path),
    ...webhooks.map(({ event }) => event),
    ...[...errors.v2, ...errors.v3].map(({ code }) => code),
    ...(glossary?.codes ?? []).map(({ text }) => text),
  ]);
}
