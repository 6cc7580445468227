import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { load } from 'cheerio';
import { REST_MARK, restPlace } from '../../../scripts/writers/html/rest-model.ts';

/** A built page with what it loads later in its place. `read` gives the text of a file of the built site. */
export function withRest(html: string, read: (file: string) => string): string {
  if (!html.includes(' data-rest="') && !html.includes(` data-hovers="${REST_MARK}`)) return html;
  const $ = load(html);
  const textOf = (reference: string): string => {
    const { file, index } = restPlace(reference);
    return (JSON.parse(read(file)) as string[])[index] ?? '';
  };
  for (const fold of $('[data-rest]').get()) {
    $(fold).children('.rest').remove();
    $(fold).append(textOf($(fold).attr('data-rest') ?? ''));
    $(fold).removeAttr('data-rest');
  }
  for (const block of $(`[data-hovers^="${REST_MARK}"]`).get()) {
    $(block).attr('data-hovers', textOf(($(block).attr('data-hovers') ?? '').slice(REST_MARK.length)));
  }
  return $.html();
}

/** Reads files of a built site, each once. */
export function fileReader(folder: string): (file: string) => string {
  const texts = new Map<string, string>();
  return (file) => {
    const text = texts.get(file) ?? readFileSync(join(folder, file), 'utf8');
    texts.set(file, text);
    return text;
  };
}
