import { Link } from '@tanstack/react-router';
import { useTranslation } from 'react-i18next';
import { formatDay } from '../../../format/dates.ts';
import { useFormat } from '../../../format/use-format.ts';
import { PlainRows } from '../../../page-parts/plain-rows.tsx';
import { Section } from '../../../page-parts/section.tsx';
import type { CaseAnswer } from './case-queries.ts';
import styles from './cases.module.css';

type Commune = CaseAnswer['communes'][number];

/** So many communes stand open; the others are folded. */
const OPEN_COMMUNES = 20;

const hasSaid = ({ said, gone }: Commune) => Number(said !== null && !gone);

/** The communes that named it, first those that said whether it is over. */
export function CaseCommunes({ answer: { communes, case: one } }: { readonly answer: CaseAnswer }) {
  const { t } = useTranslation('cases');
  const { count } = useFormat();
  const sorted = communes.toSorted((left, right) => hasSaid(right) - hasSaid(left));
  const folded = sorted.slice(OPEN_COMMUNES);
  const others = t('one.otherCommunes', { communes: count(folded.length) });
  return (
    <Section title={t('one.communes')}>
      <div id="communes" className={styles.part}>
        <CommuneRows label={t('one.communes')} communes={sorted.slice(0, OPEN_COMMUNES)} provinceCode={one.provinceCode} />
        {folded.length > 0 && (
          <details>
            <summary>{others}</summary>
            <CommuneRows label={others} communes={folded} provinceCode={one.provinceCode} />
          </details>
        )}
      </div>
    </Section>
  );
}

type RowsProps = { readonly label: string; readonly communes: readonly Commune[]; readonly provinceCode: string };

function CommuneRows({ label, communes, provinceCode }: RowsProps) {
  const { t } = useTranslation('cases');
  return (
    <PlainRows
      label={label}
      cardsWhenNarrow
      headers={[t('one.commune'), t('one.firstDay'), t('one.lastDay'), t('one.word')]}
      rows={communes.map((commune) => ({
        key: commune.communeCode,
        cells: [
          <Link
            key="commune"
            to="/provinces/$provinceCode/communes/$communeCode"
            params={{ provinceCode, communeCode: commune.communeCode }}
          >
            {commune.communeName}
          </Link>,
          formatDay(commune.firstDay),
          formatDay(commune.lastDay),
          <Word key="word" commune={commune} />,
        ],
      }))}
    />
  );
}

function Word({ commune }: { readonly commune: Commune }) {
  const { t } = useTranslation('cases');
  const { said, saidOn, saidByName, saidWords, quietDays, gone } = commune;
  if (gone) return <>{t('one.gone')}</>;
  if (said === null || saidOn === null)
    return <span className="muted">{quietDays > 0 ? t('one.quiet', { days: quietDays }) : t('one.noWord')}</span>;
  return (
    <>
      {t(`one.said.${said}`)}, {formatDay(saidOn)}, {saidByName}
      {saidWords && (
        <>
          {': '}
          <span lang="vi">{saidWords}</span>
        </>
      )}
    </>
  );
}
