import type { SuggestStatementsData } from '@thong-suot/api-client';
import { createContext } from 'react';
import type { ReportAddress } from '../address.ts';

/** Where a statement is written: for whom, and of which block it will count. */
export type SuggestionPlace = SuggestStatementsData['path'] & Pick<SuggestStatementsData['body'], 'block'>;

/** The report around a field; null where nothing is suggested. */
export const SuggestionPlaceContext = createContext<SuggestionPlace | null>(null);

/** The form whose statements are those of the service centres of all blocks. */
const CONDITIONS = 'conditions';

export function suggestionPlaceOf({ provinceCode, reporter, part, formKey }: ReportAddress): SuggestionPlace {
  return { provinceCode, reporter, part, block: formKey === CONDITIONS || part === 'all' ? 'general' : part };
}
