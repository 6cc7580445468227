import { LEVELS, type PackageChange, raised, weightiest } from './package-change.ts';

/** The changes of one package, and the version that it has. */
export interface PackageChanges {
  name: string;
  version: string;
  changes: readonly PackageChange[];
}

const TITLES = { major: 'Breaking', minor: 'More', patch: 'Words' } as const;

/** Changes of one kind that a changelog lists. */
const MOST = 200;

/** The changeset of a package, as `changeset version` reads it: what it raises, and its list, breaking changes first; undefined without any. */
export function renderChangeset({ name, version, changes }: PackageChanges): string | undefined {
  const level = weightiest(changes);
  if (level === undefined) return undefined;
  const parts = LEVELS.map((each) => {
    const texts = changes.filter((change) => change.level === each).map(({ text }) => text);
    const rest = texts.length > MOST ? [`and ${texts.length - MOST} more`] : [];
    return texts.length
      ? [`${TITLES[each]}:`, '', ...[...texts.slice(0, MOST), ...rest].map((text) => `- ${text}`), '']
      : [];
  });
  return ['---', `'${name}': ${raised(level, version)}`, '---', '', ...parts.flat()].join('\n');
}
