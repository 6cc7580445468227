import { readFile } from 'node:fs/promises';
import { Command } from 'commander';
import { cruise, type IViolation } from 'dependency-cruiser';
import extractDepcruiseOptions from 'dependency-cruiser/config-utl/extract-depcruise-options';
import extractTSConfig from 'dependency-cruiser/config-utl/extract-ts-config';
import { writeAtomic } from './lib/write-atomic.ts';

const PAGE = 'ARCHITECTURE.md';
const CONFIG = './.dependency-cruiser.mjs';
const FOLDERS = ['scripts', 'mock', 'live', '.vitepress'];
const ROOM = /^(?:scripts\/writers\/[^/]+|scripts\/[^/]+(?=\/)|mock|live|\.vitepress\/[^/]+(?=\/))/;
const PICTURE = /(<!-- rooms:start -->\n)[\s\S]*?(<!-- rooms:end -->)/;

new Command('architecture')
  .description(`Checks imports against the floors of ${CONFIG} and draws the rooms into ${PAGE}.`)
  .option('--check', 'write nothing: fail when the picture is stale', false)
  .addHelpText('after', '\nExit: 0 when imports and picture hold, 1 otherwise.')
  .action(run)
  .parseAsync();

async function run({ check }: { check: boolean }): Promise<void> {
  const { violations, imports } = await readImports();
  for (const violation of violations) console.error(describeViolation(violation));
  const page = await readFile(PAGE, 'utf8');
  const drawn = page.replace(PICTURE, (_all, start: string, end: string) => `${start}${drawRooms(imports)}${end}`);
  const isStale = drawn !== page;
  if (isStale && check) console.error(`${PAGE}: the picture is stale. Run: npm run architecture`);
  if (isStale && !check) writeAtomic(PAGE, drawn);
  if (violations.length || (isStale && check)) process.exitCode = 1;
  else console.log(`${imports.length} imports between rooms, none leads upwards or in a circle`);
}

interface Imports {
  violations: readonly IViolation[];
  /** From room to room, sorted, each pair once. */
  imports: (readonly [from: string, to: string])[];
}

async function readImports(): Promise<Imports> {
  const options = await extractDepcruiseOptions(CONFIG);
  const { output } = await cruise(FOLDERS, options, undefined, { tsConfig: extractTSConfig('tsconfig.json') });
  if (typeof output === 'string') throw new Error('dependency-cruiser gave text instead of modules');
  const pairs = output.modules
    .filter(({ source }) => !/\.(?:test|fixture)\.ts$/.test(source))
    .flatMap(({ source, dependencies }) =>
      dependencies.map(({ resolved }) => [roomOf(source), roomOf(resolved)] as const),
    )
    .filter((pair): pair is readonly [string, string] => pair[0] !== undefined && pair[1] !== undefined)
    .filter(([from, to]) => from !== to);
  const unique = new Map(pairs.map((pair) => [pair.join(' '), pair]));
  return {
    violations: output.summary.violations,
    imports: [...unique.values()].sort((a, b) => compare(a.join(), b.join())),
  };
}

const roomOf = (file: string): string | undefined => ROOM.exec(file)?.[0];

const compare = (a: string, b: string): number => (a < b ? -1 : Number(a > b));

function describeViolation({ rule, from, to, comment, cycle }: IViolation): string {
  const way = cycle ? cycle.map(({ name }) => name).join(' → ') : to;
  return `${from} → ${way}  (${rule.name})\n  ${comment ?? 'See .dependency-cruiser.mjs.'}`;
}

/** A Mermaid flowchart of the rooms; an arrow that others imply is left out. */
function drawRooms(imports: Imports['imports']): string {
  const targets = new Map<string, Set<string>>();
  for (const [from, to] of imports) targets.set(from, (targets.get(from) ?? new Set()).add(to));
  const reaches = (from: string, to: string, seen = new Set<string>()): boolean =>
    [...(targets.get(from) ?? [])].some(
      (next) => next === to || (!seen.has(next) && reaches(next, to, seen.add(next))),
    );
  const needed = imports.filter(
    ([from, to]) => ![...(targets.get(from) ?? [])].some((via) => via !== to && reaches(via, to)),
  );
  const label = (room: string): string => `${room.replace(/\W/g, '_')}["${room.replace('scripts/', '')}"]`;
  const arrows = needed.map(([from, to]) => `  ${label(from)} --> ${label(to)}`);
  return `\n\`\`\`mermaid\nflowchart TD\n${arrows.join('\n')}\n\`\`\`\n\n`;
}
