import { createHash } from 'node:crypto';
import type { CalendarDate } from '#kernel/calendar';
import { type Id, idSchema } from '#kernel/ids';
import { canonicalJson } from '../../domain/editions/canonical-json.ts';
import type { Difference } from '../../domain/editions/differences.ts';
import type { DailyReportDocumentInput } from '../../rendering/input.ts';
import type { ReportLayout } from '../../rendering/layout.ts';

export type EditionId = Id<'Edition'>;
export const EditionIdSchema = idSchema<'Edition'>();

/** The first format of an edition's document; a later one gets another name, and this one stays readable. */
export const EDITION_FORMAT = 'thong-suot/daily-report-edition/1';

/** What a published report is, whole: enough to print it again, and to compute it again. */
export type EditionDocument = {
  readonly format: typeof EDITION_FORMAT;
  readonly edition: {
    readonly id: EditionId;
    readonly reportDate: CalendarDate;
    /** 1 for the first edition of a day. */
    readonly number: number;
    readonly amends: EditionId | null;
    readonly amendmentReason: string | null;
    readonly publishedAt: string;
    readonly differences: readonly Difference[];
  };
  readonly ruleVersion: string;
  /** How it is worded and laid out; left out in editions from before layouts were named. */
  readonly layout?: ReportLayout;
  readonly snapshot: { readonly id: string; readonly revision: number; readonly contentHash: string };
  readonly content: Omit<DailyReportDocumentInput, 'edition'>;
};

/** The bytes of an edition and their SHA-256 in hexadecimal. Equal documents have equal bytes. */
export function sealed(document: EditionDocument): { bytes: Buffer; digest: string } {
  const bytes = Buffer.from(canonicalJson(document), 'utf8');
  return { bytes, digest: createHash('sha256').update(bytes).digest('hex') };
}
