import { useQuery } from '@tanstack/react-query';
import { Link } from '@tanstack/react-router';
import { useId, useState } from 'react';
import { ProblemNotice } from '../../../api/problem-notice.tsx';
import { LoadingNotice } from '../../../app/loading-notice.tsx';
import { useFormat } from '../../../format/use-format.ts';
import { filled, usePageTexts } from '../../../i18n/use-page-texts.ts';
import { useSession } from '../../../session/session.ts';
import { Page } from '../../../shell/page.tsx';
import styles from './communication.module.css';
import { communicationQuery } from './communication-queries.ts';
import { TextEditor } from './text-editor.tsx';
import { communicationEn, communicationVi } from './texts.ts';

/** Ready-made texts for the public, filled with what the unit has published (K-19). */
export function CommunicationPage() {
  const texts = usePageTexts(communicationVi, communicationEn);
  const { appointments } = useSession();
  const area = appointments.find((one) => one.area !== null && (one.part === null || one.part === 'committee'))?.area ?? null;
  return (
    <Page title={texts.title} answer={texts.answer}>
      {area === null || area.startsWith('00') ? <p>{texts.nobody}</p> : <TextsOfUnit area={area} />}
    </Page>
  );
}

function TextsOfUnit({ area }: { readonly area: string }) {
  const texts = usePageTexts(communicationVi, communicationEn);
  const { language } = useFormat();
  const id = useId();
  const [chosen, setChosen] = useState('press');
  const [pointId, setPointId] = useState<string | null>(null);
  const { data, error, isPending, refetch } = useQuery(communicationQuery(area, pointId));
  if (error) return <ProblemNotice error={error} onRetry={() => void refetch()} />;
  if (isPending) return <LoadingNotice />;
  const text = data.texts.find(({ key }) => key === chosen) ?? data.texts[0];
  return (
    <section className={`panel ${styles.texts}`}>
      <div className={styles.choice}>
        <label htmlFor={`${id}-text`}>{texts.text}</label>
        <select id={`${id}-text`} value={chosen} onChange={(event) => setChosen(event.target.value)}>
          {data.texts.map(({ key, nameVi, nameEn }) => (
            <option key={key} value={key}>
              {language === 'vi' ? nameVi : nameEn}
            </option>
          ))}
        </select>
        {data.points.length > 1 && (
          <>
            <label htmlFor={`${id}-point`}>{texts.point}</label>
            <select id={`${id}-point`} value={data.pointId ?? ''} onChange={(event) => setPointId(event.target.value)}>
              {data.points.map((point) => (
                <option key={point.id} value={point.id}>
                  {point.name}
                </option>
              ))}
            </select>
          </>
        )}
      </div>
      {data.points.length === 0 && (
        <p>
          {texts.noPoint} <Link to="/service-points">{texts.publish}</Link>
        </p>
      )}
      {text && <TextEditor key={`${text.key} ${data.pointId}`} area={area} text={text} />}
      <p className="muted screen-only">{filled(texts.ours, { version: data.version })}</p>
    </section>
  );
}
