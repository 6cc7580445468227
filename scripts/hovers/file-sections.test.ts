import { readFileSync } from 'node:fs';
import { expect, test } from 'vitest';
import { CHAIN_FILES, sectionsOf } from './file-sections.ts';

const FILES = CHAIN_FILES.map((file) => readFileSync(file, 'utf8'));

test('every member of the chain is a part of its own, with its comment', () => {
  for (const text of FILES) {
    const parts = sectionsOf(text);
    const names = parts.map(({ name }) => name).filter((name) => name.split(' ').length === 3);
    expect(new Set(names).size).toBe(names.length);
    // Nothing but the closing braces is lost.
    const kept = parts.map(({ text: part }) => part).join('');
    expect(kept.replaceAll(/[\s}]/g, '')).toBe(text.replaceAll(/[\s}]/g, ''));
  }
});

test('a section is named by its namespace, its interface and its member', () => {
  for (const text of FILES) {
    const lines = [...text.matchAll(/^ {4}(?:readonly )?('[^']*'|\w+): .*\n/gm)];
    expect(lines.length).toBeGreaterThan(50);
    const byLine = new Map(sectionsOf(text).map((section) => [section.text.split('\n').at(-2), section.name]));
    for (const [line, member] of lines) expect(byLine.get(line.trimEnd())?.endsWith(` ${member}`)).toBe(true);
  }
});
