import { expect, test } from 'vitest';
import { subjectKey } from '../spec/load/load-deviations.ts';
import { projectSpec } from '../spec/project-spec.fixture.ts';
import { parseFacts, subjectName } from './facts-files.ts';
import { readOfficial } from './official-files.ts';

test('what an official page describes leads to one that describes it, by its title', async () => {
  const { catalog } = await projectSpec();
  const facts = parseFacts(await readOfficial(process.cwd()));
  const linked = new Map<string, string[]>([
    ...catalog.operations.map(({ method, path, officialDocs }): [string, string[]] => [
      subjectKey(`${method.toUpperCase()} ${path}`),
      officialDocs,
    ]),
    ...catalog.webhooks.map(({ event, officialDocs }): [string, string[]] => [event, officialDocs]),
  ]);
  const wrong = facts.flatMap(({ subject, statements }) => {
    const pages = statements.flatMap(({ docs }) => docs.map(({ id }) => id));
    const names = subject.kind === 'operation' ? [subjectKey(subjectName(subject))] : subject.events;
    const urls = names.flatMap((name) => linked.get(name) ?? []);
    const shown = pages.filter((id) => urls.some((url) => url.endsWith(`/${id}`)) && catalog.officialTitles[id]);
    return shown.length ? [] : names;
  });
  expect(facts.length).toBeGreaterThan(0);
  expect(wrong).toEqual([]);
});
