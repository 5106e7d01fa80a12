import { useMutation, useQuery, useQueryClient } from '@tanstack/react-query';
import { Link } from '@tanstack/react-router';
import { StatusMark } from '@thong-suot/ui';
import { useId } from 'react';
import { ProblemNotice } from '../../api/problem-notice.tsx';
import { LoadingNotice } from '../../app/loading-notice.tsx';
import { formatDay } from '../../format/dates.ts';
import { filled, usePageTexts } from '../../i18n/use-page-texts.ts';
import { type Exercise, exercisesQuery, type PracticePlace, startPractice } from './exercise-queries.ts';
import styles from './exercises.module.css';
import { practiceEn } from './texts.en.ts';
import { practiceVi } from './texts.vi.ts';

type StepKey = keyof typeof practiceVi.steps;

/** The exercises of a place: prepare them, how far they have come, and what is still missing. */
export function PlaceExercises({ place }: { readonly place: PracticePlace }) {
  const texts = usePageTexts(practiceVi, practiceEn);
  const id = useId();
  const cache = useQueryClient();
  const { data, error, isPending, refetch } = useQuery(exercisesQuery(place));
  const start = useMutation({ mutationFn: () => startPractice(place), onSuccess: () => cache.invalidateQueries() });
  const prepare = () => {
    if (!start.isPending) start.mutate();
  };
  const exercises = data?.exercises ?? [];
  return (
    <section className="panel" aria-labelledby={id}>
      <h2 id={id}>{place.kind === 'reporting' ? place.name : texts.go.review}</h2>
      {error && <ProblemNotice error={error} onRetry={() => void refetch()} />}
      {isPending && <LoadingNotice />}
      {data && exercises.length === 0 && <p>{texts.notPrepared}</p>}
      <ol className={styles.list}>
        {exercises.map((exercise) => (
          <OneExercise key={exercise.key} exercise={exercise} place={place} />
        ))}
      </ol>
      <p className={styles.start}>
        <button type="button" className={styles.primary} aria-disabled={start.isPending} onClick={prepare}>
          {exercises.length === 0 ? texts.start : texts.restart}
        </button>
        {exercises.length > 0 && <span className="muted">{texts.restartWarning}</span>}
      </p>
      <p role="status">
        {start.isPending && texts.preparing}
        {start.isSuccess && texts.prepared}
      </p>
      {start.isError && <ProblemNotice error={start.error} />}
    </section>
  );
}

function OneExercise({ exercise, place }: { readonly exercise: Exercise; readonly place: PracticePlace }) {
  const texts = usePageTexts(practiceVi, practiceEn);
  const { key, day, items, steps } = exercise;
  const isComplete = steps.every(({ isDone }) => isDone);
  return (
    <li>
      <h3>{filled(texts.names[key], { day: formatDay(day), items })}</h3>
      <ul className={styles.steps}>
        {steps.map((step) => (
          <li key={step.key}>
            <StatusMark tone={step.isDone ? 'good' : 'missing'} word={step.isDone ? texts.done : texts.notDone} />
            <span>
              {texts.steps[step.key as StepKey]}
              {!step.isDone && <span className={styles.feedback}>{texts.feedback[step.key as StepKey]}</span>}
            </span>
          </li>
        ))}
      </ul>
      {isComplete && <p className={styles.complete}>{texts.complete}</p>}
      <WayToDo exercise={exercise} place={place} label={texts.go[key]} />
    </li>
  );
}

type WayToDoProps = { readonly exercise: Exercise; readonly place: PracticePlace; readonly label: string };

function WayToDo({ exercise: { day }, place, label }: WayToDoProps) {
  const { provinceCode } = place;
  if (place.kind === 'review')
    return (
      <Link to="/review/$provinceCode/$periodEnd" params={{ provinceCode, periodEnd: day }} className={styles.secondary}>
        {label}
      </Link>
    );
  return (
    <Link
      to="/own-reports/$periodEnd/$provinceCode/$reporter"
      params={{ periodEnd: day, provinceCode, reporter: place.reporter }}
      className={styles.secondary}
    >
      {label}
    </Link>
  );
}
