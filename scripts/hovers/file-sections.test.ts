import { readFileSync } from 'node:fs';
import { expect, test } from 'vitest';
import { sectionAt, sectionsOf } from './file-sections.ts';

const FILES = ['v2', 'v3', 'paths'].map((name) => readFileSync(`virtual-types/chain/${name}.d.ts`, 'utf8'));

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

test('a place belongs to the member that stands there', () => {
  for (const text of FILES) {
    const parts = sectionsOf(text);
    const lines = [...text.matchAll(/^ {4}(?:readonly )?('[^']*'|\w+): /gm)];
    expect(lines.length).toBeGreaterThan(100);
    for (const line of lines) expect(sectionAt(parts, line.index + 4).endsWith(` ${line[1]}`)).toBe(true);
  }
});
