import { useQuery } from '@tanstack/react-query';
import { ProblemNotice } from '../../../api/problem-notice.tsx';
import { LoadingNotice } from '../../../app/loading-notice.tsx';
import { usePageTexts } from '../../../i18n/use-page-texts.ts';
import type { Part } from '../own/address.ts';
import { firstDaysQuery } from './first-day-queries.ts';
import { firstDayEn, firstDayVi } from './texts.ts';

/** How many items each commune has done, those with the fewest first. */
export function CommunesOfProvince({ provinceCode, part }: { readonly provinceCode: string; readonly part: Part | null }) {
  const texts = usePageTexts(firstDayVi, firstDayEn);
  const { data, error, isPending, refetch } = useQuery(firstDaysQuery(provinceCode, part));
  const all = Object.keys(texts.items).length;
  return (
    <section className="panel">
      <h2>{texts.province}</h2>
      {error && <ProblemNotice error={error} onRetry={() => void refetch()} />}
      {isPending && <LoadingNotice />}
      {data && (
        <table>
          <thead>
            <tr>
              <th scope="col">{texts.columns.name}</th>
              <th scope="col">{texts.columns.done}</th>
              <th scope="col">{texts.columns.open}</th>
            </tr>
          </thead>
          <tbody>
            {data.communes.map(({ code, name, done, open }) => (
              <tr key={code}>
                <th scope="row">{name}</th>
                <td>
                  {done} / {all}
                </td>
                <td>{open.length === 0 ? texts.nothingOpen : open.map((key) => texts.items[key]).join('; ')}</td>
              </tr>
            ))}
          </tbody>
        </table>
      )}
    </section>
  );
}
