import {
  type ClientCall,
  type ClientFailure,
  type ClientInput,
  type ClientOutcome,
  type ClientOutput,
  type ClientSide,
  OUTCOME_KINDS,
  PLATFORMS,
  type Platform,
  type Prerequisite,
  type SigningScheme,
} from '../client-call-model.ts';
import { CLIENT_FOLDER } from '../locations.ts';
import { badShape, type LoadContext, wantedText } from './load-context.ts';
import { loadSchema } from './load-schema.ts';
import { type Cursor, child, entries, isMap, items, sourceOf, text, texts } from './yaml.ts';

/** What calls share: ways of signing, and what must be set up. */
const CLIENT_SHARED_FILE = `${CLIENT_FOLDER}shared.yaml`;

/** The calls of `openapi/client/`, sorted by name, and what they share. Parts that can't be read are reported and left out. */
export function loadClientSide(context: LoadContext): ClientSide {
  const files = [...context.cursors].filter(([file]) => file.startsWith(CLIENT_FOLDER)).sort();
  const shared = context.cursors.get(CLIENT_SHARED_FILE);
  return {
    calls: files.flatMap(([file, cursor]) => (file === CLIENT_SHARED_FILE ? [] : loadCall(file, cursor, context))),
    signings: sharedParts(shared, 'signing').flatMap(([id, part]) => loadSigning(id, part, context)),
    prerequisites: sharedParts(shared, 'prerequisites').flatMap(([id, part]) => loadPrerequisite(id, part, context)),
  };
}

const sharedParts = (shared: Cursor | undefined, key: string): [string, Cursor][] =>
  entries(shared && child(shared, key));

const SHAPE_FIX = 'openapi/README.md says what a file of openapi/client/ looks like.';

/** The text under a key; reported and empty when there is none. */
const wanted = (place: Cursor, key: string, context: LoadContext): string =>
  wantedText(place, key, (message) => context.report(badShape(place, message, SHAPE_FIX)));

function loadCall(file: string, cursor: Cursor, context: LoadContext): ClientCall[] {
  // A file that is not valid YAML is reported as such; a second problem would hide the cause.
  if (!cursor.node) return [];
  if (!isMap(cursor)) {
    context.report(badShape(cursor, 'A call on the device is a map.', SHAPE_FIX));
    return [];
  }
  const parameters = child(cursor, 'parameters');
  const result = child(cursor, 'result');
  const signing = text(cursor, 'signing');
  const signer = text(cursor, 'signer');
  return [
    {
      name: file.slice(CLIENT_FOLDER.length).replace(/\.yaml$/, ''),
      title: wanted(cursor, 'title', context),
      tags: texts(cursor, 'tags'),
      platforms: loadPlatforms(cursor, context),
      functions: texts(cursor, 'functions'),
      call: wanted(cursor, 'call', context),
      inputs: items(child(cursor, 'inputs')).map((input) => loadInput(input, context)),
      outputs: items(child(cursor, 'outputs')).map((output) => loadOutput(output, context)),
      ...(parameters && { parameters: loadSchema(parameters, context) }),
      ...(result && { result: loadSchema(result, context) }),
      ...(signing !== undefined && { signing }),
      ...(signer !== undefined && { signer }),
      prerequisites: texts(cursor, 'prerequisites'),
      outcomes: items(child(cursor, 'outcomes')).map((outcome) => loadOutcome(outcome, context)),
      errors: items(child(cursor, 'errors')).map((failure) => loadFailure(failure, context)),
      limits: texts(cursor, 'limits'),
      untrusted: texts(cursor, 'untrusted'),
      versions: texts(cursor, 'versions'),
      officialDocs: texts(cursor, 'x-official-docs'),
      source: sourceOf(cursor),
    },
  ];
}

function loadPlatforms(cursor: Cursor, context: LoadContext): Platform[] {
  const names = texts(cursor, 'platforms');
  const isPlatform = (name: string): name is Platform => Object.hasOwn(PLATFORMS, name);
  const unknown = names.filter((name) => !isPlatform(name));
  if (unknown.length || !names.length) {
    const message = unknown.length ? `There is no platform "${unknown[0]}".` : 'It needs a list "platforms".';
    const fix = `Platforms are: ${Object.keys(PLATFORMS).join(', ')}.`;
    context.report(badShape(child(cursor, 'platforms') ?? cursor, message, fix));
  }
  return names.filter(isPlatform);
}

function loadInput(input: Cursor, context: LoadContext): ClientInput {
  const parameter = text(input, 'parameter');
  return {
    operation: wanted(input, 'operation', context),
    field: wanted(input, 'field', context),
    ...(parameter !== undefined && { parameter }),
    source: sourceOf(input),
  };
}

const loadOutput = (output: Cursor, context: LoadContext): ClientOutput => ({
  operation: wanted(output, 'operation', context),
  field: wanted(output, 'field', context),
  from: wanted(output, 'from', context),
  source: sourceOf(output),
});

function loadOutcome(outcome: Cursor, context: LoadContext): ClientOutcome {
  const kind = OUTCOME_KINDS.find((known) => known === text(outcome, 'kind'));
  if (!kind) {
    const fix = `Kinds are: ${OUTCOME_KINDS.join(', ')}.`;
    context.report(badShape(child(outcome, 'kind') ?? outcome, 'An outcome needs a known "kind".', fix));
  }
  return {
    value: wanted(outcome, 'value', context),
    kind: kind ?? 'unknown',
    meaning: wanted(outcome, 'meaning', context),
    advice: text(outcome, 'advice') ?? '',
  };
}

const loadFailure = (failure: Cursor, context: LoadContext): ClientFailure => ({
  text: wanted(failure, 'text', context),
  cause: wanted(failure, 'cause', context),
  remedy: wanted(failure, 'remedy', context),
});

function loadSigning(id: string, part: Cursor, context: LoadContext): SigningScheme {
  const name = text(part, 'function');
  return {
    id,
    title: wanted(part, 'title', context),
    algorithm: wanted(part, 'algorithm', context),
    key: wanted(part, 'key', context),
    text: wanted(part, 'text', context),
    output: wanted(part, 'output', context),
    notes: texts(part, 'notes'),
    ...(name !== undefined && { function: name }),
    source: sourceOf(part),
  };
}

function loadPrerequisite(id: string, part: Cursor, context: LoadContext): Prerequisite {
  const partner = text(part, 'partner');
  const error = text(part, 'error');
  return {
    id,
    title: wanted(part, 'title', context),
    where: wanted(part, 'where', context),
    rules: texts(part, 'rules'),
    ...(partner !== undefined && { partner }),
    ...(error !== undefined && { error }),
    source: sourceOf(part),
  };
}
