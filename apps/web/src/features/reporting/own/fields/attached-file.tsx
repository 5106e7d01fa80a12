import { useQueryClient } from '@tanstack/react-query';
import type { Answer, Item } from '@thong-suot/form-rules';
import { useSyncExternalStore } from 'react';
import { useTranslation } from 'react-i18next';
import { problemTitle } from '../../../../api/problem.ts';
import { FileAbout } from '../../../../files/file-about.tsx';
import styles from '../../../../files/files.module.css';
import { UploadBar } from '../../../../files/upload-bar.tsx';
import { useSent } from '../../../../files/upload-progress.ts';
import { useFileTexts } from '../../../../files/use-file-texts.ts';
import { filled } from '../../../../i18n/use-page-texts.ts';
import { type KeptFile, settleFile } from '../../offline/kept-files.ts';
import { isLineLost, watchLine } from '../../offline/line.ts';
import { useDelivery } from '../../offline/use-delivery.ts';
import type { ReportEntry } from '../entry/report-entry.ts';
import { ownReportKeys } from '../queries.ts';
import { reportFileAddress } from '../report-file-address.ts';

type AttachedFileProps = {
  readonly entry: ReportEntry;
  readonly item: Item;
  readonly given: Extract<Answer, { kind: 'file' }>;
  /** What this device knows of it; null: it was given elsewhere or has arrived with its report. */
  readonly kept: KeptFile | null;
};

/** The file that is the answer: what it is, where it is kept, and what became of its upload. */
export function AttachedFile({ entry, item, given, kept }: AttachedFileProps) {
  const { words, size } = useFileTexts();
  // Not by `useEntryState`: shared with what comes later, it would be one more file of the page's first visit.
  const { unsaved, sending } = useSyncExternalStore(entry.subscribe, entry.snapshot);
  const lineLost = useSyncExternalStore(watchLine, isLineLost);
  const isSending = useSent(given.fileId) !== null;
  const onServer = kept === null || kept.state === 'stored';
  // What the server keeps it shows only as part of a report that it knows.
  const href = onServer && !unsaved && !lineLost ? reportFileAddress(entry.address, given.fileId) : null;
  return (
    <>
      <FileAbout name={given.name} about={kept} href={href} />
      {kept?.reducedFrom != null && <p className={styles.note}>{filled(words.reduced, { from: size(kept.reducedFrom) })}</p>}
      <div role="status">
        {kept?.state === 'waiting' && !isSending && <p className={styles.note}>{words.waiting}</p>}
        {kept?.state === 'stored' && <p className={styles.note}>{words.stored}</p>}
      </div>
      <UploadBar fileId={given.fileId} />
      {kept?.state === 'refused' && <RefusedFile entry={entry} kept={kept} />}
      {isMissed(sending, item.key, given.fileId) && (
        <p role="alert" className={styles.fault}>
          {words.missing}
        </p>
      )}
    </>
  );
}

function RefusedFile({ entry, kept }: { readonly entry: ReportEntry; readonly kept: KeptFile & { readonly state: 'refused' } }) {
  const { i18n } = useTranslation();
  const { words } = useFileTexts();
  const cache = useQueryClient();
  const { deliver } = useDelivery(entry.account);
  const tryAgain = async () => {
    const { problem: _, ...file } = kept;
    await settleFile(entry.account, { ...file, state: 'waiting' });
    await cache.invalidateQueries({ queryKey: ownReportKeys.files(entry.account) });
    deliver();
  };
  return (
    <div role="alert">
      <p className={styles.fault}>{filled(words.refused, { title: problemTitle(kept.problem, i18n.language) })}</p>
      <button type="button" className={styles.button} onClick={() => void tryAgain()}>
        {words.tryAgain}
      </button>
    </div>
  );
}

/** Whether the server refused the report because it does not have this very file. */
function isMissed(sending: ReportEntry['state']['sending'], itemKey: string, fileId: string): boolean {
  if (sending?.state !== 'refused') return false;
  const sent = sending.document.answers[itemKey];
  const faults = (sending.problem['faults'] ?? []) as readonly { readonly code: string; readonly itemKey: string | null }[];
  const missed = faults.some((fault) => fault.code === 'file-missing' && fault.itemKey === itemKey);
  return missed && sent?.kind === 'file' && sent.fileId === fileId;
}
