/**
 * The search index. It comes in parts, so that the first result needs the first part only:
 * what pages are called, then what their fields are called, then how fields are explained, then what prose says.
 */

/** Kinds of results, which are also the filters, in the order in which they are offered. */
export const KINDS = ['v3', 'v2', 'webhook', 'client', 'guide', 'product', 'error'] as const;

/** A kind of results. */
export type Kind = (typeof KINDS)[number];

/** A target of the search: an operation, a callback, a guide, a product or an error code. */
export interface Entry {
  kind: Kind;
  title: string;
  /** Product and group, as readers see them. */
  breadcrumb: string;
  /** More words by which it is found, never shown: roles, other names of its product. */
  words: string;
  /** `POST`, or nothing. */
  method: string;
  /** Path on the wire, event type, or nothing. */
  path: string;
  /** Address without the site's base. */
  url: string;
  /** Importance relative to entries that match equally: 0 to 99. */
  rank: number;
  /** Whether it is the first of its group: the result for the group's name. */
  isFirst: boolean;
}

/** The first part: rows of {@link Entry}, in the order of its properties, the kind by its place in {@link KINDS}. */
interface TitlesPart {
  entries: EntryRow[];
  characters: CharacterTables;
}

/** How the characters of titles are read and written otherwise. */
export interface CharacterTables {
  /** Each syllable with the characters that are read so. */
  syllables: [syllable: string, characters: string][];
  /** Traditional characters, each followed by its simplified form. */
  traditional: string;
}

/** An {@link Entry} in the index. */
export type EntryRow = [
  kind: number,
  title: string,
  breadcrumb: string,
  words: string,
  method: string,
  path: string,
  url: string,
  rank: number,
  isFirst: 0 | 1,
];

/** The second part: every distinct field and error code once, with the pages that have it. */
interface FieldsPart {
  /** Prefixes of the anchors of fields, before a dash and the name; without the method of an operation. */
  parents: string[];
  fields: FieldRow[];
  codes: CodeRow[];
}

/**
 * `values`: those of its enum with their meanings. `uses`: the number of a parent, then the entries that have the field
 * there: the first one, and the step to each next.
 */
export type FieldRow = [name: string, term: string, values: string, uses: number[][]];

/** `entries`: the operations that answer with it, as first one and steps. */
export type CodeRow = [code: string, description: string, entries: number[]];

/** Marks the parent of a required field. */
export const REQUIRED = '*';

/** Marks, after that, a parent that is a complete anchor. */
export const WHOLE = '=';

/** The third part: every distinct explanation once, with the fields that have it. */
interface ExplanationsPart {
  explanations: ExplanationRow[];
}

/**
 * `uses`: the number of a field of the second part, then which of its places are explained so, as first one and steps. None:
 * all of them.
 */
export type ExplanationRow = [text: string, uses: number[][]];

/** The fourth part: prose below a heading of a page. */
export interface ProsePart {
  sections: SectionRow[];
}

/** `entry`: the number of the page's entry. `anchor` and `heading` are empty for text before the first heading. */
export type SectionRow = [entry: number, anchor: string, heading: string, text: string];

/** The parts by name. */
export interface IndexParts {
  titles: TitlesPart;
  fields: FieldsPart;
  explanations: ExplanationsPart;
  prose: ProsePart;
}

/** Names of the parts in the order in which they are loaded. */
export const PARTS = ['titles', 'fields', 'explanations', 'prose'] as const satisfies (keyof IndexParts)[];

/** Folder of the index in the built site. */
export const SEARCH_FOLDER = 'search';

/** The file of that folder that names those of the parts. */
export const MANIFEST = 'manifest.json';
/** File names by part. */
export type Manifest = Record<keyof IndexParts, string>;
