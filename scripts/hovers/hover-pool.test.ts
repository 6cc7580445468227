import { expect, test } from 'vitest';
import type { Block } from './hover-model.ts';
import { splitEvenly } from './hover-pool.ts';

const example = (name: string, code = 'a'.repeat(1000)): Block => ({ file: `snippets/v3/${name}.ts`, code });
const many = (count: number): Block[] => Array.from({ length: count }, (_, index) => example(String(index)));

test('neighbours stay together, in shares of equal length', () => {
  const blocks = [example('long', 'a'.repeat(4000)), ...many(4)];
  expect(splitEvenly(blocks, 2)).toEqual([blocks.slice(0, 1), blocks.slice(1)]);
});

test('a share with packages of its own has less code; a package counts once, other files and built-in modules do not', () => {
  const server = example('server', "import express from 'express';\nimport { Module } from '@nestjs/common';\n");
  const blocks = [server, ...many(40)];
  const [first, second] = splitEvenly(blocks, 2).map((share) => share.length);
  expect([first, second]).toEqual([11, 30]);
  const again = [server, server, ...many(40)];
  expect(splitEvenly(again, 2).map((share) => share.length)).toEqual([12, 30]);
  const free = "import { wxpay } from '#wxpay';\nimport { a } from './a.ts';\nimport fs from 'node:fs';\n";
  const [half] = splitEvenly([example('free', free), ...many(40)], 2);
  expect(half).toHaveLength(21);
});

test('there are no empty shares', () => {
  expect(splitEvenly(many(2), 4)).toHaveLength(2);
});
