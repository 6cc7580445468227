/**
 * Shows the codes whose own text, or one of whose operations, has every word of the input, whatever their case. Matching
 * operations are unfolded, without the others. An empty input shows everything, folded.
 */
export function filterErrors(input: HTMLInputElement): void {
  const words = input.value.toLowerCase().split(/\s+/).filter(Boolean);
  let count = 0;
  for (const entry of document.querySelectorAll<HTMLElement>('.error-list > li')) {
    const heading = textOf(entry.querySelector('h3'));
    const rows = [...entry.querySelectorAll<HTMLElement>(':scope > ul > li')];
    const shown = rows.filter((row) => filterMeaning(row, heading, words));
    entry.hidden = shown.length === 0;
    count += entry.hidden ? 0 : 1;
  }
  const output = input.parentElement?.querySelector('output');
  const kind = output?.dataset.kind ?? '';
  if (output) output.textContent = count ? `${count} 个${kind}` : `没有相符的${kind}`;
}

function filterMeaning(row: HTMLElement, heading: string, words: readonly string[]): boolean {
  const own = `${heading} ${textOf(row.querySelector('p'))}`;
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
