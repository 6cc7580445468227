import type { SchemaType } from '../spec/catalog-model.ts';

/** Type of a field as an official page states it; `file` is the content of an upload. */
export type OfficialType = SchemaType | 'file';

/** A condition that a page states plainly about a field, with the names of other fields as the page writes them. */
export type OfficialCondition =
  /** The field is required when each of these others has one of its values. */
  | { kind: 'required-when'; fields: Record<string, string[]> }
  /** The field is required under a condition in words that name no field: no data. */
  | { kind: 'required-sometimes' }
  /** Exactly one of this field and these is required. */
  | { kind: 'one-of'; fields: string[] }
  /** At least one of this field and these is required. */
  | { kind: 'at-least-one'; fields: string[] }
  /** The field is required when these are there. */
  | { kind: 'required-with'; fields: string[] }
  /** The field is sent with these or not at all. */
  | { kind: 'together'; fields: string[] }
  /** The field excludes these. */
  | { kind: 'never-with'; fields: string[] };

/** One row of a table of parameters. */
export interface OfficialField {
  /** Path from the root of its place, dots between names; arrays add nothing: `receivers.amount`. */
  name: string;
  type: OfficialType;
  /** Type of an array's items. */
  items?: OfficialType;
  required: boolean;
  /** The field's Chinese name. */
  term?: string;
  /** Limits of a string, or of an array's items when those are strings. */
  minLength?: number;
  maxLength?: number;
  /** Unit of the lengths, where the page names one. */
  unit?: 'characters' | 'bytes';
  /** The alphabet of a string, or of an array's items: one class of characters, repeated. */
  pattern?: string;
  minimum?: number;
  maximum?: number;
  minItems?: number;
  maxItems?: number;
  enum?: string[];
  /** The one value that is sent. */
  fixed?: string;
  default?: string;
  format?: 'date' | 'date-time';
  /** The value travels encrypted. */
  encrypted?: true;
  /** The page announces the end of the field, or says that it has no effect any more. */
  deprecated?: true;
  conditions?: OfficialCondition[];
}

/** A row of a table of errors; `common` marks the rows that every operation has. */
export interface OfficialError {
  status: number;
  code: string;
  common?: true;
}

/** Parts of a call or a callback that have fields. `answer 200` is the body of that status. */
export type OfficialPlace =
  | 'path'
  | 'query'
  | 'header'
  | 'body'
  | `answer ${number}`
  | 'envelope'
  | 'resource'
  | 'reply';

/** Source of the facts. */
export interface OfficialDoc {
  /** `merchant/4012791856`: the part of the site, and the number of the page. */
  id: string;
  title: string;
  /** The menu's entry above the page. */
  area: string;
  /** Date of the page's last change, by the site. */
  updated?: string;
}

/** Facts of a page without its number and title: pages of one operation that state the same share them. */
export interface OfficialFacts {
  /** Allowed callers, as named on the page: `普通商户`. */
  callers: string[];
  /** Hosts that serve the operation, the first one being the usual. */
  hosts: string[];
  /** Status of the first answer of success. */
  status?: number;
  /** Media type of the request body, where it is not JSON. */
  mediaType?: string;
  fields: Partial<Record<OfficialPlace, OfficialField[]>>;
  errors: OfficialError[];
  samples: Partial<Record<OfficialPlace, unknown[]>>;
}

/** The subject of an official page: one operation, or a callback with the events that it is sent for. */
export type OfficialSubject =
  | { kind: 'operation'; method: string; path: string }
  | { kind: 'callback'; events: string[] };

/** A page of the official site, read. */
export interface OfficialPage {
  doc: OfficialDoc;
  subject: OfficialSubject;
  facts: OfficialFacts;
}

/** All statements of the official site about one subject: each set of facts with its pages. */
export interface OfficialRecord {
  subject: OfficialSubject;
  statements: { docs: OfficialDoc[]; facts: OfficialFacts }[];
}

/** A part of a page that should have given a fact and did not. */
export interface Unread {
  id: string;
  part: string;
  reason: string;
}
