import { readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { programFile } from '../../scripts/docs/runnable-code.ts';
import { extractHovers } from '../../scripts/hovers/hovers.ts';
import { readExample } from '../../scripts/hovers/project-files.ts';
import { programNames } from '../../scripts/live/live-programs.ts';
import { checkTypes, type TypedProgram } from '../../scripts/live/types/check-types.ts';
import '../support/site-ready.ts';

/** One program of so many is tried here, with what the built site has; `npm run live -- --all` tries them all. */
const EVERY = 400;

/** A program of a guide, which uses much of Node's. */
const GUIDE = 'snippets/guide/files/bill-stream.ts';

/** An example that every reader knows, with a mistake in its code and one in the hovers that it is said to have. */
const SPOILT = 'snippets/v3/pay/transactions/jsapi.post.ts';

const root = process.cwd();

/** Programs with the hovers of their pages. */
async function typedPrograms(): Promise<TypedProgram[]> {
  const drawn = programNames(root).filter((_, index) => index % EVERY === 0);
  const files = [...drawn.map(programFile), GUIDE, SPOILT];
  const { hovers } = await extractHovers({ root, examples: files });
  return files.map((file) => ({ ...readExample(root, file), hovers: hovers.get(file) ?? [] }));
}

function spoil({ file, code, hovers: [first, ...others] }: TypedProgram): TypedProgram {
  if (!first) throw new Error(`${file} has no hovers.`);
  return { file, code: code.replace('total: 100', "total: '1'"), hovers: [{ ...first, docs: '别的说明' }, ...others] };
}

test("the editor's compiler says what the whole one says, and its hovers are those of the pages", async () => {
  const programs = await typedPrograms();
  expect(programs.length).toBeGreaterThan(3);
  const failures = await checkTypes(
    programs.map((program) => (program.file === SPOILT ? spoil(program) : program)),
    (path) => readFile(join(root, 'dist', path), 'utf8'),
  );
  expect(failures.filter(({ file }) => file !== SPOILT)).toEqual([]);
  const messages = failures.map(({ message }) => message);
  expect(messages).toContain("it has a mistake: Type 'string' is not assignable to type 'number'.");
  expect(messages).toContainEqual(expect.stringMatching(/^the hover of wxpay .*别的说明/));
});
