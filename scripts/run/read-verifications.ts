import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { readIfPresent } from '../lib/read-if-present.ts';
import type { Operation } from '../spec/catalog-model.ts';
import type { Verification } from '../writers/html/verified-badge.ts';
import { createExampleKey } from './run-keys.ts';
import { readReport } from './run-report.ts';

/** Finds the verification of one of an operation's examples. */
export type FindVerification = (operation: Operation, file: string) => Verification | undefined;

/**
 * Reads the verifications of a project's examples from the report that the check writes. One is valid for exactly this
 * example as it is on disk, this operation, these compilers and this client; for anything else there is none.
 */
export function readVerifications(project: string): FindVerification {
  const { examples, versions } = readReport(project);
  if (Object.keys(examples).length === 0) return () => undefined;
  const read = (file: string): string => readFileSync(join(project, file), 'utf8');
  const keyOf = createExampleKey((file) => readIfPresent(join(project, file)));
  const { 'typescript-native': typescript = '', 'wechatpay-axios-plugin': client = '' } = versions;
  return (operation, file) => {
    const record = examples[file];
    if (!record || record.key !== keyOf({ file, text: read(file), operation })) return undefined;
    return { ...record, typescript, client };
  };
}
