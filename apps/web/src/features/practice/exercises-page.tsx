import { useMemo } from 'react';
import { isPractice, PRACTICE_BASE } from '../../api/installation.ts';
import { usePageTexts } from '../../i18n/use-page-texts.ts';
import { useSession } from '../../session/session.ts';
import { Page } from '../../shell/page.tsx';
import { practiceKey, practicePlaces } from './exercise-queries.ts';
import styles from './exercises.module.css';
import { PlaceExercises } from './place-exercises.tsx';
import { PRACTICE_HOME } from './practised-pages.ts';
import { practiceEn } from './texts.en.ts';
import { practiceVi } from './texts.vi.ts';

/** What whoever reports or reviews can practise (K-12): in the real installation the way there, in practice the exercises. */
export function ExercisesPage() {
  const texts = usePageTexts(practiceVi, practiceEn);
  const { appointments } = useSession();
  const places = useMemo(() => practicePlaces(appointments), [appointments]);
  if (places.length === 0)
    return (
      <Page title={texts.title} answer={texts.answer}>
        <p>{texts.nobody}</p>
      </Page>
    );
  return (
    <Page title={texts.title} answer={texts.answer}>
      {isPractice ? (
        places.map((place) => <PlaceExercises key={practiceKey(place).join(' ')} place={place} />)
      ) : (
        <WayThere kinds={new Set(places.map(({ kind }) => kind))} />
      )}
    </Page>
  );
}

function WayThere({ kinds }: { readonly kinds: ReadonlySet<'reporting' | 'review'> }) {
  const texts = usePageTexts(practiceVi, practiceEn);
  return (
    <section className="panel">
      <h2>{texts.what}</h2>
      <ul>
        {kinds.has('reporting') && <li>{texts.whats['daily-report']}</li>}
        {kinds.has('reporting') && <li>{texts.whats['returned-report']}</li>}
        {kinds.has('review') && <li>{texts.whats.review}</li>}
      </ul>
      <p>{texts.realWarning}</p>
      <p>
        <a className={styles.primary} href={`${PRACTICE_BASE}${PRACTICE_HOME}`}>
          {texts.enter}
        </a>
      </p>
      <p className="muted">{texts.firstTime}</p>
    </section>
  );
}
