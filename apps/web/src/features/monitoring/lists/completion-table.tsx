import { useQuery } from '@tanstack/react-query';
import { useTranslation } from 'react-i18next';
import { ProblemNotice } from '../../../api/problem-notice.tsx';
import { LoadingNotice } from '../../../app/loading-notice.tsx';
import { useFormat } from '../../../format/use-format.ts';
import { useView } from '../../../shell/use-view.ts';
import { FigureLink } from '../evidence/figure-link.tsx';
import { FigureOrWord } from '../evidence/figure-or-word.tsx';
import { figureOf } from '../figure-address.ts';
import { completionQuery } from '../queries.ts';
import { SummaryTable } from './summary-table.tsx';

/** Share of provincial criteria that each block of each province meets (Annex 21); a block without a report is not 0% (C-09). */
export function CompletionTable() {
  const { t } = useTranslation('lists');
  const { share } = useFormat();
  const { data, error, refetch } = useQuery(completionQuery(useView()));
  if (error) return <ProblemNotice error={error} onRetry={() => void refetch()} />;
  if (!data) return <LoadingNotice />;
  const headers = [
    t('province'),
    ...data.reported.map(({ block, provinces }) => ({
      key: block,
      content: (
        <>
          {t(`blocks.${block}`)}{' '}
          <FigureOrWord
            value={provinces === 0 ? null : provinces}
            figure={figureOf(null, `provinces-reported/${block}`)}
            write={(value) => `${value}/${data.provinces.length}`}
            word={t('criteria.noReport')}
          />
        </>
      ),
    })),
  ];
  const rows = data.provinces.map(({ code, shortName, blocks }) => ({
    key: code,
    cells: [
      shortName,
      ...blocks.map((block) =>
        block.share?.printed == null ? (
          t('criteria.noReport')
        ) : (
          <FigureLink key={block.block} figure={figureOf(code, `province-criteria/${block.block}`)}>
            {share(block.share.printed)}
          </FigureLink>
        ),
      ),
    ],
  }));
  return <SummaryTable title={t('criteria.completion')} headers={headers} rows={rows} />;
}
