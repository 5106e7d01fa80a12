import { useSuspenseQuery } from '@tanstack/react-query';
import { Link, useParams } from '@tanstack/react-router';
import { StatusMark } from '@thong-suot/ui';
import { useTranslation } from 'react-i18next';
import { formatDay } from '../../../format/dates.ts';
import { areaOfReading, blockOfReading, reachOf } from '../../../session/reading-scope.ts';
import { useSession } from '../../../session/session.ts';
import { Page } from '../../../shell/page.tsx';
import { useView } from '../../../shell/use-view.ts';
import { toneOfColour } from '../colours.ts';
import type { CommuneAnswer } from '../contract.ts';
import { FigureLink } from '../evidence/figure-link.tsx';
import { communeFigure } from '../figure-address.ts';
import { communeQuery } from '../queries.ts';
import { CommuneConditions, CommuneCriteria } from './commune-answers.tsx';
import { CommuneDossiers, CommuneStatements, CommuneTrend, FormSources } from './commune-records.tsx';
import { CommuneSummary } from './commune-summary.tsx';

/** One commune on one day: every answer it gave, what it wrote, and where each comes from. */
export function CommunePage() {
  const { t } = useTranslation('commune');
  const { provinceCode, communeCode } = useParams({ from: '/provinces/$provinceCode/communes/$communeCode' });
  const block = blockOfReading(useSession().appointments, `${provinceCode}/${communeCode}`);
  const { data: commune } = useSuspenseQuery(communeQuery(useView(), provinceCode, communeCode, block));
  return (
    <Page
      title={t('title', { name: commune.commune.name, day: formatDay(commune.day.date) })}
      answer={<Answer commune={commune} />}
      day={commune.day}
    >
      <CommuneSummary commune={commune} />
      <CommuneConditions {...commune} />
      <CommuneCriteria {...commune} block={block} />
      <CommuneStatements {...commune} block={block} />
      <CommuneDossiers {...commune} />
      <CommuneTrend {...commune} />
      <FormSources {...commune} />
    </Page>
  );
}

function Answer({ commune }: { readonly commune: CommuneAnswer }) {
  const { t } = useTranslation('commune');
  const { t: national } = useTranslation('nationalView');
  const { day, province, colour, previousColour } = commune;
  const ownCommuneOnly = reachOf(areaOfReading(useSession().appointments)) === 'commune';
  return (
    <>
      {ownCommuneOnly ? (
        province.name
      ) : (
        <Link to="/provinces/$provinceCode" params={{ provinceCode: province.code }}>
          {province.name}
        </Link>
      )}{' '}
      · {commune.commune.code} · <StatusMark tone={toneOfColour(colour)} word={national(`colours.${colour}`)} />{' '}
      <Unmet commune={commune} />{' '}
      {day.comparedWith &&
        previousColour &&
        previousColour !== colour &&
        t('before', { day: formatDay(day.comparedWith), colour: national(`colours.${previousColour}`) })}
    </>
  );
}

/** How many conditions are not met; officials of a block that does not read the conditions see the number, not what it is made of. */
function Unmet({ commune: { province, commune, unmet, conditions } }: { readonly commune: CommuneAnswer }) {
  const { t } = useTranslation('commune');
  if (unmet === null) return t('silent');
  const sentence = unmet === 0 ? t('allMet') : t('unmet', { count: unmet });
  if (conditions === null) return sentence;
  return <FigureLink figure={communeFigure(province.code, commune.code, 'unmet')}>{sentence}</FigureLink>;
}
