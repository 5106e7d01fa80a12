import { Button } from '@mantine/core';
import { useMutation, useQuery, useQueryClient } from '@tanstack/react-query';
import { setFileLimit } from '@thong-suot/api-client';
import { type FormEvent, useState } from 'react';
import { answerOf } from '../../../api/answer-of.ts';
import { ProblemNotice } from '../../../api/problem-notice.tsx';
import { LoadingNotice } from '../../../app/loading-notice.tsx';
import { fileSize } from '../../../files/file-size.ts';
import { formatInstant } from '../../../format/dates.ts';
import { useFormat } from '../../../format/use-format.ts';
import { filled, usePageTexts } from '../../../i18n/use-page-texts.ts';
import { Field } from '../../../page-parts/field.tsx';
import styles from '../../../page-parts/form.module.css';
import { PlainRows } from '../../../page-parts/plain-rows.tsx';
import { Section } from '../../../page-parts/section.tsx';
import { type FileLimit, fileLimitQuery } from './file-limit-queries.ts';
import { fileLimitEn, fileLimitVi } from './texts.ts';

const MIB = 1024 * 1024;

/** How much each place may send in files a day: what holds, since when and by whom, what is used today, and a new limit. */
export function FileLimitSection() {
  const words = usePageTexts(fileLimitVi, fileLimitEn);
  const { data: limit, error, refetch } = useQuery(fileLimitQuery);
  return (
    <Section title={words.title}>
      <p>{words.what}</p>
      {error && <ProblemNotice error={error} onRetry={() => void refetch()} />}
      {!limit && !error && <LoadingNotice />}
      {limit && <LimitForm limit={limit} />}
    </Section>
  );
}

function LimitForm({ limit }: { readonly limit: FileLimit }) {
  const words = usePageTexts(fileLimitVi, fileLimitEn);
  const { count } = useFormat();
  const cache = useQueryClient();
  const [typed, setTyped] = useState<string | null>(null);
  const [isFaulty, setFaulty] = useState(false);
  const set = useMutation({
    mutationFn: (bytesPerDay: number) => answerOf(setFileLimit({ body: { bytesPerDay } })),
    onSuccess: async () => {
      await cache.invalidateQueries({ queryKey: fileLimitQuery.queryKey });
      setTyped(null);
    },
  });
  const bounds = { least: count(limit.leastBytesPerDay / MIB), most: count(limit.mostBytesPerDay / MIB) };
  const wanted = typed === null ? limit.bytesPerDay : bytesIn(typed, limit);
  const type = (text: string) => {
    setTyped(text);
    setFaulty(false);
    set.reset();
  };
  const send = (event: FormEvent<HTMLFormElement>) => {
    event.preventDefault();
    setFaulty(wanted === null);
    if (wanted !== null && !set.isPending) set.mutate(wanted);
  };
  return (
    <>
      <Standing limit={limit} />
      <LargestUses limit={limit} bytesPerDay={wanted ?? limit.bytesPerDay} />
      <form className={styles.form} onSubmit={send} noValidate>
        <Field label={words.field} hint={filled(words.hint, bounds)} fault={isFaulty ? filled(words.fault, bounds) : null}>
          {(ties) => (
            <input
              {...ties}
              type="number"
              step={1}
              value={typed ?? String(Math.floor(limit.bytesPerDay / MIB))}
              onChange={(event) => type(event.target.value)}
            />
          )}
        </Field>
        {set.isError && <ProblemNotice error={set.error} />}
        <div className={styles.buttons}>
          <Button type="submit" variant="default" aria-disabled={set.isPending}>
            {words.save}
          </Button>
          <p role="status">{set.isSuccess && words.saved}</p>
        </div>
      </form>
    </>
  );
}

/** The typed number of MB in bytes, or null when it is no whole number within the bounds. */
function bytesIn(typed: string, { leastBytesPerDay, mostBytesPerDay }: FileLimit): number | null {
  const bytes = Number(typed) * MIB;
  const isWhole = typed.trim() !== '' && Number.isInteger(Number(typed));
  return isWhole && bytes >= leastBytesPerDay && bytes <= mostBytesPerDay ? bytes : null;
}

function Standing({ limit: { bytesPerDay, changedAt, changerName, today } }: { readonly limit: FileLimit }) {
  const words = usePageTexts(fileLimitVi, fileLimitEn);
  const { count, language } = useFormat();
  const limit = fileSize(bytesPerDay, language);
  const used = { files: count(today.files), size: fileSize(today.bytes, language), places: count(today.places) };
  return (
    <dl className={styles.facts}>
      <dt>{words.present}</dt>
      <dd>
        {changedAt === null
          ? filled(words.delivered, { limit })
          : filled(words.setBy, { limit, name: changerName ?? '', instant: formatInstant(changedAt) })}
      </dd>
      <dt>{words.today}</dt>
      <dd>{today.files === 0 ? words.none : filled(words.used, used)}</dd>
    </dl>
  );
}

function LargestUses({ limit: { today }, bytesPerDay }: { readonly limit: FileLimit; readonly bytesPerDay: number }) {
  const words = usePageTexts(fileLimitVi, fileLimitEn);
  const { language } = useFormat();
  if (today.largest.length === 0) return null;
  const size = (bytes: number) => fileSize(bytes, language);
  return (
    <PlainRows
      label={words.largest}
      headers={[words.largest, words.usedSize, filled(words.left, { limit: size(bytesPerDay) })]}
      rows={today.largest.map(({ area, areaName, bytes }) => ({
        key: area,
        cells: [areaName ?? area, size(bytes), bytes >= bytesPerDay ? words.full : size(bytesPerDay - bytes)],
      }))}
    />
  );
}
