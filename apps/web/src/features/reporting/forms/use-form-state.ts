import { useSyncExternalStore } from 'react';
import type { FormDraft, FormDraftState } from './form-draft.ts';

/** What stands of a form in the making, followed while it changes. */
export const useFormState = (form: FormDraft): FormDraftState => useSyncExternalStore(form.subscribe, form.snapshot);
