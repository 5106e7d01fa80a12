import { useQuery } from '@tanstack/react-query';
import { StatusMark } from '@thong-suot/ui';
import { Fragment } from 'react';
import { useTranslation } from 'react-i18next';
import { inPlace } from '../../../format/in-place.ts';
import { useFormat } from '../../../format/use-format.ts';
import { AskDialog } from '../../../page-parts/ask-dialog.tsx';
import styles from '../../../page-parts/form.module.css';
import { PlainRows } from '../../../page-parts/plain-rows.tsx';
import { Section } from '../../../page-parts/section.tsx';
import { usePlaceWords } from '../../../session/place.ts';
import { type Preview, positionsQuery } from './list-queries.ts';

const TONES = { new: 'good', changed: 'warning', gone: 'bad' } as const;
const COUNTS = ['new', 'changed', 'gone', 'same', 'confirmed'] as const;
type Change = Preview['changes'][number];

export type ListPreviewProps = {
  readonly preview: Preview;
  readonly pending: boolean;
  readonly error: unknown;
  readonly onApply: () => Promise<unknown>;
};

/** What a list would change: how many of each kind, whom, and the button that does it. */
export function ListPreview({ preview, pending, error, onApply }: ListPreviewProps) {
  const { t } = useTranslation('accountLists');
  const { count } = useFormat();
  const { counts, changes } = preview;
  const all = counts.new + counts.changed + counts.gone;
  const words = { new: count(counts.new), changed: count(counts.changed), gone: count(counts.gone) };
  return (
    <Section title={t('differences')}>
      <dl className={styles.facts}>
        {COUNTS.map((kind) => (
          <Fragment key={kind}>
            <dt>{t(`counts.${kind}`)}</dt>
            <dd>{count(counts[kind])}</dd>
          </Fragment>
        ))}
      </dl>
      {all === 0 ? (
        <p>{t('nothing')}</p>
      ) : (
        <>
          <Changes changes={changes} />
          {all > changes.length && <p className="muted">{t('shownFirst', { shown: count(changes.length), all: count(all) })}</p>}
          <div className={styles.buttons}>
            <AskDialog
              action={t('apply')}
              title={t('applyQuestion', words)}
              main
              onConfirm={onApply}
              pending={pending}
              error={error}
            >
              <p>{t('applyNote')}</p>
            </AskDialog>
          </div>
        </>
      )}
    </Section>
  );
}

function Changes({ changes }: { readonly changes: readonly Change[] }) {
  const { t } = useTranslation('accountLists');
  const postWords = usePostWords();
  return (
    <PlainRows
      label={t('differences')}
      headers={[t('person'), t('line'), t('kind'), t('begun'), t('ended')]}
      rows={inPlace(changes).map(({ key, item }) => ({
        key,
        cells: [
          item.name,
          item.line ?? '–',
          <span key="kind">
            <StatusMark tone={TONES[item.kind]} word={t(`counts.${item.kind}`)} />
            {item.renamed && ` ${t('renamed')}`}
            {item.confirmed && ` ${t('becomesConfirmed')}`}
          </span>,
          item.begun.map(postWords).join('; '),
          item.ended.map(postWords).join('; '),
        ],
      }))}
    />
  );
}

/** A post in words: position, unit, block. */
function usePostWords(): (post: Change['begun'][number]) => string {
  const { data } = useQuery(positionsQuery);
  const { pick } = useFormat();
  const place = usePlaceWords();
  return ({ position, areaName, part }) => {
    const known = data?.positions.findLast(({ code }) => code === position);
    const title = known ? pick({ vi: known.title, en: known.titleEn }) : position;
    return [title, place.unit({ area: null, areaName }), ...(part === null ? [] : [place.block(part)])].join(', ');
  };
}
