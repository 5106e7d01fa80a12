import { createContext } from 'react';
import type { ReportEntry } from './report-entry.ts';

/** The report that a field belongs to; null: a form that is only tried. */
export const EntryContext = createContext<ReportEntry | null>(null);
