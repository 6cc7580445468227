import { fillFolds } from './page-rest.ts';

/** Filters the list by an input; groups that the page leaves out are loaded before. */
export async function filterErrors(input: HTMLInputElement): Promise<void> {
  await fillFolds(document.querySelectorAll<HTMLDetailsElement>('.error-group[data-rest]'));
  showMatches(input);
}

/**
 * Shows the codes whose own text, or one of whose operations, has every word of the input, whatever their case. Matching
 * operations and groups are unfolded, without the others. An empty input shows everything, folded.
 */
function showMatches(input: HTMLInputElement): void {
  const words = input.value.toLowerCase().split(/\s+/).filter(Boolean);
  let count = 0;
  for (const entry of document.querySelectorAll<HTMLElement>('.error-list > li')) {
    entry.hidden = !filterEntry(entry, words);
    count += entry.hidden ? 0 : 1;
  }
  for (const group of document.querySelectorAll<HTMLDetailsElement>('.error-group')) {
    group.hidden = !group.querySelector('.error-list > li:not([hidden])');
    group.open = words.length > 0 && !group.hidden;
  }
  const output = input.parentElement?.querySelector('output');
  const kind = output?.dataset.kind ?? '';
  if (output) output.textContent = count ? `${count} 个${kind}` : `没有相符的${kind}`;
}

/** Whether a code, in one of its spellings, has the words; the spellings that lack them are hidden. */
function filterEntry(entry: HTMLElement, words: readonly string[]): boolean {
  const spellings = [...entry.querySelectorAll<HTMLElement>(':scope > h3')];
  const shown = spellings.filter((heading) => {
    const rows = [...(heading.nextElementSibling?.children ?? [])].filter((row) => row instanceof HTMLElement);
    heading.hidden = rows.filter((row) => filterMeaning(row, textOf(heading), words)).length === 0;
    return !heading.hidden;
  });
  return shown.length > 0;
}

function filterMeaning(row: HTMLElement, heading: string, words: readonly string[]): boolean {
  const own = `${heading} ${textOf(row.querySelector('.cause'))}`;
  const wanted = words.filter((word) => !own.includes(word));
  let found = wanted.length === 0;
  for (const link of row.querySelectorAll<HTMLAnchorElement>('details > a')) {
    const operation = `${textOf(link)} ${link.title.toLowerCase()}`;
    link.hidden = !wanted.every((word) => operation.includes(word));
    found ||= !link.hidden;
  }
  const details = row.querySelector('details');
  if (details) details.open = found && wanted.length > 0;
  row.hidden = !found;
  return found;
}

const textOf = (element: Element | null): string => element?.textContent?.toLowerCase() ?? '';
