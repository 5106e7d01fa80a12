import { EMPTY_DOCUMENT, type Item, type ReportDocument } from '@thong-suot/form-rules';
import type { Base, LocalDraft } from '../../offline/drafts.ts';
import type { Report } from '../queries.ts';
import { differencesBetween } from './differences.ts';

/** What stands on the server beside what this device holds, and whose it is. */
export type Other = {
  readonly kind: 'draft' | 'sent';
  readonly byName: string;
  readonly at: string;
  readonly device: string | null;
  readonly document: ReportDocument;
  readonly base: Base;
};

/** A document on the page, what it was begun from, and what contradicts it. */
export type Opened = {
  readonly document: ReportDocument;
  readonly base: Base;
  readonly unsaved: boolean;
  readonly conflict: Other | null;
};

/** The items of a report; the server writes its schema for this very type. */
export const itemsOf = ({ form }: Pick<Report, 'form'>): readonly Item[] => form.items as readonly Item[];

const baseOf = ({ draft, revision }: Report): Base => ({ draft: draft?.revision ?? 0, revision });

/** What the server holds of a report: the draft, else what was sent last. */
function otherOf(report: Report): Other {
  const base = baseOf(report);
  if (report.draft) {
    const { savedByName: byName, savedAt: at, device, document } = report.draft;
    return { kind: 'draft', byName, at, device, document, base };
  }
  const sending = report.actions.findLast(({ kind }) => kind === 'sent');
  const document = report.sent ?? EMPTY_DOCUMENT;
  return { kind: 'sent', byName: sending?.actorName ?? '', at: sending?.at ?? '', device: null, document, base };
}

/**
 * What the page shows when a report is opened, or the server answers anew: what this device holds, unless the server knows something
 * newer; both when each knows something that the other does not (nothing is overwritten unseen).
 * @param fresh whether the report comes from the server just now, not from what was kept
 */
export function opening(report: Report, local: Pick<LocalDraft, 'document' | 'base' | 'unsaved'> | null, fresh: boolean): Opened {
  const other = otherOf(report);
  const begun = { ...other.document, secondsSpent: 0 };
  if (local === null) return { document: begun, base: other.base, unsaved: false, conflict: null };
  const { document, base, unsaved } = local;
  if (!fresh || !isNewer(other.base, base)) return { document, base, unsaved, conflict: null };
  if (!unsaved) return { document: begun, base: other.base, unsaved: false, conflict: null };
  if (differencesBetween(itemsOf(report), document, other.document).length === 0)
    return { document, base: other.base, unsaved, conflict: null };
  return { document, base, unsaved, conflict: other };
}

/** Sendings count first, then drafts: an answer that was on its way while this page saved or sent tells nothing new. */
const isNewer = (one: Base, than: Base): boolean =>
  one.revision > than.revision || (one.revision === than.revision && one.draft > than.draft);
