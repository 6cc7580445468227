/**
 * The reference documents: all that pages say, as plain data without HTML or Markdown. Every writer reads them (pages,
 * Markdown files, search), and so does the check; nobody else decides what a page says of the catalog.
 */

import type { Method } from '../spec/catalog-model.ts';
import type { FieldFacts } from './field-facts.ts';
import type { HeaderFact, InlineContent } from './inline-content.ts';

/** A row of a table of fields, with the rows of the fields inside it. */
export interface FieldRow {
  anchor: string;
  facts: FieldFacts;
  /** Sentences that say where the field does not follow the official page of this operation or callback, and why. */
  deviations: InlineContent[];
  children: FieldRow[];
}

/** An error code with its meaning and its remedy. */
export interface ErrorText {
  /** HTTP status; absent for APIv2. */
  status?: number;
  code: string;
  /** Address of the code in the index of errors. */
  url: string;
  description: string;
  advice: string;
}

/** A row of an operation's table of errors. */
export interface ErrorRow extends ErrorText {
  anchor: string;
}

/** A message as it is on the wire, or the text that is signed. */
export interface Sample {
  kind: 'sample';
  title: string;
  /** Language of the text for a code block; empty for none. */
  language: string;
  text: string;
  /** The end of the text, when the sample before it shows it already. */
  repeated?: string;
}

/** Samples of which one is shown at a time, beside the tables of their section; `id` is unique on the page. */
export interface Samples {
  kind: 'samples';
  id: string;
  choice: TabChoice;
  /** `name` is that of the choice, `tab` the label of the tab: `400 PARAM_ERROR`. */
  samples: (Sample & { name: string; tab: string })[];
}

/** A part of a page below a heading of its own. */
export interface Section {
  kind: 'section';
  anchor: string;
  title: string;
  /** Media type of the message that the section describes. */
  mediaType?: string;
  blocks: Block[];
}

/** What readers choose by tabs. Key mode and platform are remembered for the whole site. */
export type TabChoice = 'key-mode' | 'platform' | 'shape' | 'answer';

/** One of several alternatives; `name` is that of the choice. */
export interface Tab {
  name: string;
  title: string;
  /** Of the content, where addresses lead to it. */
  anchor?: string;
  blocks: Block[];
}

/** A block of a section, in reading order. */
export type Block =
  | Section
  | Sample
  | Samples
  | { kind: 'paragraph'; content: InlineContent }
  /** Status of a response, then its media type, or why it has no body. */
  | { kind: 'response'; status: number; mediaType: string }
  | { kind: 'response'; status: number; content: InlineContent }
  | { kind: 'list'; items: InlineContent[] }
  | { kind: 'table'; heads: string[]; rows: InlineContent[][] }
  | { kind: 'fields'; rows: FieldRow[] }
  /** Alternatives of which a reader chooses one, as `platform`; `id` is unique on the page. */
  | { kind: 'tabs'; id: string; choice: TabChoice; tabs: Tab[] }
  /** The errors of an operation, and which common ones it has besides. */
  | { kind: 'errors'; rows: ErrorRow[]; common: InlineContent };

/** One of the operations that do the same for different callers. */
export interface OperationVariant extends OperationRef {
  /** Kinds of callers, first those that most readers are. */
  callers: string[];
  /** Whether it is the operation itself. */
  isOwn: boolean;
}

/** The account of an operation. */
export interface OperationDoc {
  anchor: string;
  title: string;
  method: Method;
  path: string;
  /** Notice of a deprecated operation. */
  warning?: InlineContent;
  /** All variants with the operation among them; empty when it has none. */
  variants: OperationVariant[];
  facts: HeaderFact[];
  sections: Section[];
}

/** The account of a callback. */
export interface WebhookDoc {
  title: string;
  event: string;
  facts: HeaderFact[];
  sections: Section[];
}

/** The account of a call on the user's device. */
export interface ClientCallDoc {
  title: string;
  /** The call as one writes it, without its parameters. */
  call: string;
  facts: HeaderFact[];
  sections: Section[];
}

/** A link to an operation. */
export interface OperationRef {
  title: string;
  url: string;
  /** Method and path: `POST /v3/pay/transactions/jsapi`. */
  endpoint: string;
}

/** A meaning of an error code: its remedy, where it comes from, and the operations that have it. */
export interface CodeMeaning {
  description: string;
  advice: string;
  /** HTTP statuses, and the versions whose operations may all answer with it: `404`, `APIv3 公共`. */
  labels: string[];
  operations: OperationRef[];
}

/** An entry of the index of errors; meanings of most operations come first. */
export interface CodeEntry {
  anchor: string;
  code: string;
  /** Other spellings of the same code. */
  spellings: Pick<ErrorText, 'code' | 'url'>[];
  meanings: CodeMeaning[];
}

/** A message as it is shown, as `code` with its causes as meanings, and the areas in which it occurs. */
interface MessageEntry extends CodeEntry {
  areas: string[];
}

/** All messages, and the same by the subject under which one looks for them. */
export interface MessagesDoc {
  entries: MessageEntry[];
  groups: (Headed & { entries: MessageEntry[] })[];
}

/** A heading. */
interface Headed {
  anchor: string;
  title: string;
}

/** The index of errors. */
export interface ErrorsDoc {
  statuses: Headed & { rows: { status: number; description: string; advice?: string }[] };
  /** Common errors of APIv3, then of APIv2. */
  common: (Headed & { rows: ErrorText[] })[];
  /** All codes in the order of the alphabet, and the same by the products whose operations answer with them. */
  codes: Headed & { entries: CodeEntry[]; groups: (Headed & { entries: CodeEntry[] })[] };
}

/** What changed in the API in a month, a section for each day and in it one for each operation or callback. */
export interface MonthDoc {
  month: string;
  title: string;
  url: string;
  sections: Section[];
}

/** What changed in the API. */
export interface ChangesDoc {
  /** Newest first. */
  months: MonthDoc[];
  /** The months as a table. */
  overview: Block[];
  /** Each day's changes of each operation or callback, newest first. */
  news: { date: string; subject: string; title: string; url: string; lines: InlineContent[] }[];
}

/** A page in the list of a product. */
export interface ProductEntry {
  /** Name of the page below `docs/`: `openapi/v3/pay/transactions/jsapi`, `webhook/v3/transaction/success`. */
  page: string;
  title: string;
  url: string;
  /** Methods and paths of its operations, in the order of the page; empty for other pages. */
  endpoints: { method: Method; path: string }[];
  /** Event of a callback. */
  event?: string;
  /** Of a call on the device. */
  call?: string;
  /** Whether an operation requires the merchant's certificate. */
  certificate: boolean;
  /** Whether every operation is deprecated. */
  deprecated: boolean;
}

/** The account of a product: who calls it, and its pages by group. */
export interface ProductDoc {
  slug: string;
  title: string;
  url: string;
  /** Allowed callers, with the number of operations. */
  roles: { role: string; count: number }[];
  operationCount: number;
  webhookCount: number;
  groups: (Headed & { entries: ProductEntry[] })[];
}

/** Pairs of operations, as a table of two columns; with a heading when a page has several. */
export interface PairTable extends Partial<Headed> {
  heads: readonly [from: string, to: string];
  pairs: { from: OperationRef; to: OperationRef[] }[];
}
