import { useMutation, useQueryClient } from '@tanstack/react-query';
import { saveWording } from '@thong-suot/api-client';
import { useState } from 'react';
import { answerOf } from '../../../api/answer-of.ts';
import { problemOf } from '../../../api/problem.ts';
import type { WordingDraft, WordingFault } from './report-contract.ts';
import { reportKeys } from './report-queries.ts';

/** A wording while it is being edited: paragraphs and choices as they stand on the screen, saved together. */
export function useOpenDraft(date: string, draft: WordingDraft) {
  const cache = useQueryClient();
  const [wording, setWording] = useState(draft.wording);
  // What this editor started from or saved itself; what others save meanwhile must not take its place, or nobody would be told.
  const [version, setVersion] = useState(draft.version);
  const save = useMutation({
    mutationFn: () => answerOf(saveWording({ path: { date }, body: { version, wording } })),
    onSuccess: (saved) => {
      setVersion(saved.version);
      return cache.invalidateQueries({ queryKey: reportKeys.all(date) });
    },
  });
  const edit = (change: Partial<WordingDraft['wording']>) => {
    if (save.isSuccess) save.reset();
    setWording((now) => ({ ...now, ...change }));
  };
  /** A paragraph left empty or worded as by default is no wording of the analyst. */
  const word = (key: string, text: string) => {
    const others = Object.entries(wording.paragraphs).filter(([other]) => other !== key);
    const worded = text.trim() !== '' && text !== draft.defaults[key];
    edit({ paragraphs: Object.fromEntries(worded ? [...others, [key, text]] : others) });
  };
  const choose = (choices: WordingDraft['wording']['choices']) => edit({ choices });
  return { wording, word, choose, save, faults: faultsOf(save.error) };
}

/** What the server found faulty in the wording; the problem `monitoring/wording-faulty` lists it. */
function faultsOf(error: unknown): readonly WordingFault[] {
  const faults = problemOf(error)?.faults;
  return Array.isArray(faults) ? (faults as WordingFault[]) : [];
}
