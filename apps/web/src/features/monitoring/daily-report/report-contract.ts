/** What an analyst wrote: paragraphs by key, and which provinces and criteria editorial sentences name. */
export type Wording = {
  readonly paragraphs: Readonly<Record<string, string>>;
  readonly choices: Readonly<Record<string, unknown>>;
};
export type WordingDraft = {
  readonly version: number;
  readonly wording: Wording;
  readonly savedAt: string | null;
  readonly savedBy: string | null;
  readonly defaults: Readonly<Record<string, string>>;
};
export type WordingFault = {
  readonly code: string;
  readonly key: string;
  readonly placeholder?: string;
  readonly figure?: string;
};
export type EditionSummary = {
  readonly id: string;
  readonly reportDate: string;
  readonly number: number;
  readonly amendsId: string | null;
  readonly amendmentReason: string | null;
  readonly digest: string;
  readonly differenceCount: number;
  readonly publishedAt: string;
  readonly publisherName: string;
};
export type Difference = {
  readonly place: {
    readonly kind: string;
    readonly annex?: string;
    readonly row?: string;
    readonly column?: string;
    readonly path?: string;
    readonly paragraph?: string;
  };
  readonly before: string | number | boolean | null;
  readonly after: string | number | boolean | null;
};
export type Published = {
  readonly editionId: string;
  readonly number: number;
  readonly digest: string;
  readonly differences: readonly Difference[];
};
export type Verification = {
  readonly digest: string;
  readonly digestAgain: string;
  readonly unchanged: boolean;
  readonly reproduced: boolean;
};
