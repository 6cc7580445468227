import { STATUS_CODES } from 'node:http';
import type { Problem } from '../../lib/problem.ts';
import type { Operation } from '../catalog-model.ts';
import type { ApiError, CommonErrors, HttpStatus } from '../error-model.ts';
import { type ErrorTexts, loadErrorTexts } from './load-error-texts.ts';
import { type Cursor, child, entries, items, number, sourceOf, text, value } from './yaml.ts';

/** The file of the errors, next to the root of the spec. */
export const ERRORS_FILE = 'openapi/errors.yaml';

/** The rule of the check that holds every problem of the errors' file. */
export const ERRORS_RULE = 'errors-fit';

/** The common errors, and those of single operations by operationId. */
export interface LoadedErrors {
  common: CommonErrors;
  own: Map<string, ApiError[]>;
}

interface ErrorContext extends ErrorTexts {
  used: Set<string>;
  report: (place: Cursor, message: string, fix: string) => void;
}

/**
 * Reads `openapi/errors.yaml`; a project without it has no errors. Rows that can't be read are reported and left out:
 * unknown operations, codes and remedies, duplicate rows.
 */
export function loadErrors(
  root: Cursor | undefined,
  operations: readonly Operation[],
  report: (problem: Problem) => void,
): LoadedErrors {
  if (!root?.node) return { common: { v2: [], v3: [], http: [], spellings: [] }, own: new Map() };
  const at: ErrorContext['report'] = (place, message, fix) =>
    report({ rule: ERRORS_RULE, ...sourceOf(place), message, fix });
  const context: ErrorContext = { ...loadErrorTexts(root, at), used: new Set(), report: at };
  const common = child(root, 'common');
  const loaded = {
    common: {
      v2: loadRows(common && child(common, 'v2'), 'v2', context),
      v3: loadRows(common && child(common, 'v3'), 'v3', context),
      http: items(child(root, 'http')).flatMap((row) => loadStatus(row, context)),
      spellings: context.spellings,
    },
    own: loadOwn(child(root, 'operations'), operations, context),
  };
  reportUnused(root, context);
  return loaded;
}

function loadOwn(
  groups: Cursor | undefined,
  operations: readonly Operation[],
  context: ErrorContext,
): Map<string, ApiError[]> {
  const versions = new Map(operations.map(({ id, version }) => [id, version]));
  const own = new Map<string, ApiError[]>();
  for (const group of items(groups)) {
    for (const place of items(child(group, 'of'))) {
      const id = String(value(place));
      const version = versions.get(id);
      if (!version) context.report(place, `No operation is called ${id}.`, 'Correct it: errors stand by operationId.');
      else if (own.has(id)) context.report(place, `${id} has its errors above already.`, 'Join the two lists.');
      else own.set(id, loadRows(child(group, 'errors'), version, context));
    }
  }
  return own;
}

function loadRows(rows: Cursor | undefined, version: Operation['version'], context: ErrorContext): ApiError[] {
  const seen = new Set<string>();
  return items(rows).flatMap((row) => {
    const error = loadRow(row, context);
    if (!error) return [];
    if ((error.status === undefined) !== (version === 'v2')) {
      context.report(row, `An error of API${version} has ${version === 'v2' ? 'no' : 'a'} status.`, STATUS_FIX);
    }
    if (error.status !== undefined && !isErrorStatus(error.status)) {
      context.report(child(row, 'status') ?? row, `${error.status} is no status of an error.`, 'Give the one of HTTP.');
    }
    const key = `${error.status} ${error.code} ${error.description}`;
    if (!seen.has(key)) {
      seen.add(key);
      return [error];
    }
    context.report(row, `${error.code} stands here twice with one meaning.`, 'Take one off, or tell them apart.');
    return [];
  });
}

/** An answer that something was accepted, but is not done, is told of as an error too: 202. */
const isErrorStatus = (status: number): boolean => status > 200 && String(status) in STATUS_CODES;

const STATUS_FIX = 'APIv3 answers errors with a status of its own, APIv2 with 200: give "status" to the former only.';

function loadRow(row: Cursor, context: ErrorContext): ApiError | undefined {
  const code = text(row, 'code') ?? '';
  const words = context.codes.get(code);
  const status = number(row, 'status');
  context.used.add(code);
  if (!context.codes.has(code)) {
    context.report(child(row, 'code') ?? row, `The code "${code}" is not in "codes".`, 'Correct it, or add it there.');
  }
  const remedy = words && context.remedyOf(row, words.remedy);
  if (!remedy) return undefined;
  return {
    ...(status !== undefined && { status }),
    code,
    description: text(row, 'description') ?? words.description,
    ...remedy,
    source: sourceOf(row),
  };
}

function loadStatus(row: Cursor, context: ErrorContext): HttpStatus[] {
  const status = number(row, 'status');
  const description = text(row, 'description');
  if (status === undefined || description === undefined) {
    context.report(row, 'A row of "http" needs a status and a description.', 'Give both.');
    return [];
  }
  const remedy = child(row, 'remedy') && context.remedyOf(row);
  return [{ status, description, ...remedy, source: sourceOf(row) }];
}

function reportUnused(root: Cursor, { used, report }: ErrorContext): void {
  for (const [code, place] of entries(child(root, 'codes'))) {
    if (!used.has(code)) report(place, `Nothing answers with ${code}.`, 'Take it off.');
  }
  const remedies = new Set(['codes', 'http', 'common', 'operations'].flatMap((key) => remediesIn(child(root, key))));
  for (const [name, place] of entries(child(root, 'remedies')))
    if (!remedies.has(name)) report(place, `Nothing has the remedy ${name}.`, 'Take it off.');
}

/** The names of the remedies that a part of the file has, however deep. */
function remediesIn(part: Cursor | undefined): string[] {
  if (!part) return [];
  const own = text(part, 'remedy');
  const inside = [...entries(part).map(([, each]) => each), ...items(part)];
  return [...(own === undefined ? [] : [own]), ...inside.flatMap(remediesIn)];
}
