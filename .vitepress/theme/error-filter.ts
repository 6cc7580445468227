/**
 * Shows the codes whose own words, or one of whose operations, hold every word of the input; capitals don't matter.
 * Where operations decide, their fold opens on those alone. An empty input shows everything, folded.
 */
export function filterErrors(input: HTMLInputElement): void {
  const words = input.value.toLowerCase().split(/\s+/).filter(Boolean);
  let count = 0;
  for (const entry of document.querySelectorAll<HTMLElement>('.error-list > li')) {
    const heading = wordsOf(entry.querySelector('h3'));
    const rows = [...entry.querySelectorAll<HTMLElement>(':scope > ul > li')];
    const shown = rows.filter((row) => filterMeaning(row, heading, words));
    entry.hidden = shown.length === 0;
    count += entry.hidden ? 0 : 1;
  }
  const output = input.parentElement?.querySelector('output');
  if (output) output.textContent = count ? `${count} 个错误码` : '没有相符的错误码';
}

function filterMeaning(row: HTMLElement, heading: string, words: readonly string[]): boolean {
  const own = `${heading} ${wordsOf(row.querySelector('p'))}`;
  const wanted = words.filter((word) => !own.includes(word));
  let found = wanted.length === 0;
  for (const link of row.querySelectorAll<HTMLAnchorElement>('details > a')) {
    const operation = `${wordsOf(link)} ${link.title.toLowerCase()}`;
    link.hidden = !wanted.every((word) => operation.includes(word));
    found ||= !link.hidden;
  }
  const details = row.querySelector('details');
  if (details) details.open = found && wanted.length > 0;
  row.hidden = !found;
  return found;
}

const wordsOf = (element: Element | null): string => element?.textContent?.toLowerCase() ?? '';
