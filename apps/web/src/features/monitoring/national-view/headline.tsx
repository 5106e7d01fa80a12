import { useTranslation } from 'react-i18next';
import type { ChangeProps } from '../../../format/change.tsx';
import { Moved } from '../../../live/moved.tsx';
import { FigureLink } from '../evidence/figure-link.tsx';
import { LinkedChange } from '../evidence/linked-change.tsx';
import styles from './headline.module.css';

export type HeadlineFigure = {
  readonly key: string;
  readonly label: string;
  /** The figure as printed; null: no report. */
  readonly text: string | null;
  readonly evidence: string;
  /** A further figure below it. */
  readonly note: { readonly text: string; readonly evidence: string } | null;
  readonly change: (ChangeProps & { readonly evidence: string }) | null;
};

/** The few figures a leader reads first, each with its change since the compared day. */
export function Headline({ figures }: { readonly figures: readonly HeadlineFigure[] }) {
  const { t } = useTranslation('nationalView');
  return (
    <dl className={styles.headline}>
      {figures.map((figure) => (
        <div key={figure.key} className={styles.figure}>
          <dt>{figure.label}</dt>
          <dd className={styles.value}>
            {figure.text === null ? (
              t('noReport')
            ) : (
              <Moved value={figure.text}>
                <FigureLink figure={figure.evidence}>{figure.text}</FigureLink>
              </Moved>
            )}
          </dd>
          <dd className={styles.note}>
            {figure.note && <FigureLink figure={figure.note.evidence}>{figure.note.text}</FigureLink>}{' '}
            {figure.change && <HeadlineChange change={figure.change} />}
          </dd>
        </div>
      ))}
    </dl>
  );
}

function HeadlineChange({ change: { evidence, ...change } }: { readonly change: NonNullable<HeadlineFigure['change']> }) {
  return <LinkedChange figure={evidence} {...change} />;
}
